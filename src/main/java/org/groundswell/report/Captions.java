package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.groundswell.scenario.Event;
import org.groundswell.scenario.Observation;
import org.groundswell.study.Info;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** The words that all charts of a study share: headings, events, what was observed. */
final class Captions {
    private final Study study;
    private final boolean sweeps;

    Captions(Study study) {
        this.study = study;
        this.sweeps = study.scenario().toldInSweeps();
    }

    /** How the days of this study are told. */
    Days days() {
        return sweeps ? new Days.Sweeps(study.scenario().calendar().start()) : Days.dates();
    }

    /** Of a chart that shows the runs without any what-if. */
    Heading heading(String name, String title, String subtitle) {
        boolean others = study.info().variants().size() > 1;
        return heading(name, title, subtitle, others ? " without any what-if" : "");
    }

    /** Of a chart that shows the what-ifs beside them. */
    Heading headingOfAll(String name, String title, String subtitle) {
        return heading(name, title, subtitle, " each");
    }

    private Heading heading(String name, String title, String subtitle, String which) {
        Info info = study.info();
        String runs = Words.counted(info.done(), "run")
                + (info.complete() ? "" : " of " + Words.number(info.asked()) + " (incomplete)")
                + which;
        String members = sweeps && info.scale() == 1
                ? Words.counted(info.simulated(), "member")
                : Words.counted(info.simulated(), "simulated member") + " for "
                        + Words.number(study.scenario().population().members());
        String what = subtitle.isEmpty() ? "" : subtitle + " ";
        return new Heading(
                fileName(name),
                title,
                what + runs + ", " + members + ".",
                info.scenario() + (sweeps ? "" : " as of " + study.scenario().asOf()) + ", seed " + info.seed()
                        + changes(info.changes()));
    }

    /** What was changed from outside the file, as long as it fits. */
    private static String changes(List<String> changes) {
        String all = String.join(", ", changes);
        if (changes.isEmpty()) {
            return "";
        }
        return all.length() <= 60 ? "; " + all : "; " + Words.counted(changes.size(), "setting") + " changed";
    }

    /** The name of a chart's files; where a letter is not of the plain alphabet, a number keeps it apart from others. */
    static String fileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.equals(lower) ? plain : plain + "-" + Integer.toHexString(name.hashCode());
    }

    /** Runs that a chart of an outcome speaks of. */
    Runs runs(String outcome) {
        double[] values = study.values("", outcome);
        int counted = 0;
        for (double value : values) {
            counted += Double.isNaN(value) ? 0 : 1;
        }
        return new Runs(counted, values.length);
    }

    Runs all() {
        return Runs.all(study.runs(""));
    }

    /** Events whose day or window is known from the start. */
    List<EventMark> events() {
        List<EventMark> marks = new ArrayList<>();
        for (Event event : study.scenario().events()) {
            LocalDate on = event.on();
            if (event.chance() == 0) {
                continue;
            }
            if (on != null) {
                marks.add(mark(on, on, event));
            } else if (!event.between().isEmpty()) {
                marks.add(mark(event.between().get(0), event.between().get(1), event));
            }
        }
        return marks;
    }

    /** What comes on the morning of a first day comes in sweep 1, after which is the next place on an axis of sweeps. */
    private EventMark mark(LocalDate from, LocalDate to, Event event) {
        int later = sweeps ? 1 : 0;
        return new EventMark(from.plusDays(later), to.plusDays(later), event.what(), event.chance());
    }

    /** What the scenario calls its local branches, in the plural: "CLPs", "branches", "parties". */
    String units() {
        return Spoken.plural(study.scenario().population().units().name());
    }

    /** An outcome as a statement: "the members petition reaches its threshold". */
    String statement(String outcome) {
        OutcomeKind kind = study.kinds().get(outcome);
        return kind == null ? outcome : Spoken.statement(kind);
    }

    /** An outcome as the name of a row: what happens as a statement, what is measured by its name. */
    String label(String outcome) {
        OutcomeKind kind = study.kinds().get(outcome);
        return kind != null && kind.type() == OutcomeKind.Type.EVENT
                ? statement(outcome)
                : Spoken.of(outcome).replaceFirst("\\.", ": ").replace('.', ' ');
    }

    /** Dates that were seen of an outcome. */
    List<Observed> observedDates(String outcome) {
        List<Observed> seen = new ArrayList<>();
        for (Observation observation : study.scenario().observed()) {
            LocalDate on = observation.on();
            LocalDate from = observation.from();
            LocalDate to = observation.to();
            if (observation.of().equals(outcome) && on != null) {
                seen.add(Observed.on(on, Double.NaN));
            } else if (observation.of().equals(outcome) && from != null && to != null) {
                seen.add(Observed.between(from, to));
            }
        }
        return seen;
    }

    /** Numbers that were seen of an outcome. */
    List<Interval> observedNumbers(String outcome) {
        List<Interval> seen = new ArrayList<>();
        for (Observation observation : study.scenario().observed()) {
            Double was = observation.was();
            Double low = observation.low();
            Double high = observation.high();
            if (observation.of().equals(outcome) && was != null) {
                seen.add(Interval.at(was));
            } else if (observation.of().equals(outcome) && low != null && high != null) {
                seen.add(new Interval(low, high));
            }
        }
        return seen;
    }

    /** The word that was seen of an outcome; empty if none was. */
    String observedWord(String outcome) {
        return study.scenario().observed().stream()
                .filter(observation -> observation.of().equals(outcome))
                .map(Observation::is)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    Interval observedNumber(String outcome) {
        return observedNumbers(outcome).stream().findFirst().orElse(Interval.unknown());
    }
}
