package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.groundswell.random.Draws;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Reading;

/**
 * The settings of one run from day to day: those of the file as its ranges were drawn, changed by the events that come. It
 * is known from the start but for events that outcomes bring about.
 */
public final class Timeline {
    /** An event and its day in this run. */
    public record Dated(Event event, LocalDate on) {}

    private static final Comparator<Dated> IN_ORDER =
            Comparator.comparing(Dated::on).thenComparing(dated -> dated.event().name());

    private final Blueprint blueprint;
    private final Reading reading;
    private final List<Dated> dated;
    private final NavigableMap<LocalDate, Scenario> from = new TreeMap<>();

    private Timeline(Blueprint blueprint, Reading reading, Scenario undisturbed, List<Dated> dated) {
        this.blueprint = blueprint;
        this.reading = reading;
        this.dated = dated;
        dated.sort(IN_ORDER);
        from.put(LocalDate.MIN, undisturbed);
    }

    /** The timeline of a run; whether and when uncertain events come is a draw of the world. */
    public static Timeline of(Blueprint blueprint, Reading reading, Draws world) {
        List<Dated> dated = new ArrayList<>();
        Scenario undisturbed = blueprint.after(List.of(), reading);
        // The chance of an event may itself be uncertain, so it is read as drawn.
        for (Event event : undisturbed.events()) {
            Keyed draw = world.of("event", event.name());
            if (event.when() != null || draw.uniform(0, 0, 0) >= event.chance()) {
                continue;
            }
            LocalDate on = event.on();
            if (on == null) {
                LocalDate first = event.between().get(0);
                long days = event.between().get(1).toEpochDay() - first.toEpochDay() + 1;
                on = first.plusDays((long) (draw.uniform(0, 1, 0) * days));
            }
            dated.add(new Dated(event, on));
        }
        return new Timeline(blueprint, reading, undisturbed, dated);
    }

    /** The events that outcomes bring about, their chances and days as drawn for this run. */
    public List<Event> conditional() {
        return undisturbed().events().stream()
                .filter(event -> event.when() != null)
                .toList();
    }

    /** Adds an event that an outcome has brought about; days before it are as they were. */
    public void bring(Event event, LocalDate on) {
        dated.add(new Dated(event, on));
        dated.sort(IN_ORDER);
        from.tailMap(on, true).clear();
    }

    /** Settings as drawn for this run, before any event. */
    public Scenario undisturbed() {
        return on(LocalDate.MIN);
    }

    /** Settings of a day. */
    public Scenario on(LocalDate day) {
        List<Event> come = new ArrayList<>();
        LocalDate since = LocalDate.MIN;
        for (Dated one : dated) {
            if (!one.on().isAfter(day)) {
                come.add(one.event());
                since = one.on();
            }
        }
        Scenario known = from.get(since);
        if (known == null) {
            known = blueprint.after(come, reading);
            from.put(since, known);
        }
        return known;
    }

    /** The events of this run in the order of their days. */
    public List<Dated> events() {
        return List.copyOf(dated);
    }
}
