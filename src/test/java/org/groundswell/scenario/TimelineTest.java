package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.random.Chance;
import org.groundswell.setting.Reading;
import org.junit.jupiter.api.Test;

/** The settings of a run change when its events come, and not otherwise. */
class TimelineTest {
    private static final String EVENTS =
            Small.SOUND.substring(Small.SOUND.indexOf("events:\n"), Small.SOUND.indexOf("outcomes: ["));
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property(tries = 30)
    void anEventChangesNothingBeforeItsDayAndHoldsFromThenOn(@ForAll @IntRange(max = 90) int day) {
        Blueprint small = events(
                "- {name: e, what: x, on: %s, set: {voices.leader.frequency: 0.7}}".formatted(START.plusDays(day)));
        Timeline timeline = timeline(small, 1);
        for (int d = 0; d <= 90; d++) {
            assertThat(frequency(timeline, d)).isEqualTo(d < day ? 0.2 : 0.7);
        }
        assertThat(timeline.on(START.plusDays(90)).voices().get(1))
                .isEqualTo(small.scenario().voices().get(1));
    }

    @Property(tries = 30)
    void theOrderOfEventsInTheFileIsNothing(@ForAll Random random, @ForAll @IntRange(min = 1, max = 50) int run) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate from = START.plusDays(random.nextInt(80));
            events.add("- {name: e%d, what: x, between: [%s, %s], chance: 0.%d, set: {voices.%s.%s: 0.%d}}"
                    .formatted(
                            i,
                            from,
                            from.plusDays(random.nextInt(10)),
                            1 + random.nextInt(9),
                            random.nextBoolean() ? "leader" : "press",
                            random.nextBoolean() ? "frequency" : "strength",
                            1 + random.nextInt(9)));
        }
        Timeline one = timeline(events(events.toArray(String[]::new)), run);
        Collections.shuffle(events, random);
        Timeline other = timeline(events(events.toArray(String[]::new)), run);
        for (int d = 0; d <= 90; d++) {
            assertThat(other.on(START.plusDays(d)).voices())
                    .isEqualTo(one.on(START.plusDays(d)).voices());
        }
        assertThat(names(other)).isEqualTo(names(one));
    }

    @Test
    void theLaterOfTwoEventsHolds() {
        Timeline timeline = timeline(
                events(
                        "- {name: b, what: x, on: 2020-01-20, set: {voices.leader.frequency: 0.6}}",
                        "- {name: a, what: x, on: 2020-01-10, set: {voices.leader.frequency: 0.5}}"),
                1);
        assertThat(frequency(timeline, 12)).isEqualTo(0.5);
        assertThat(frequency(timeline, 30)).isEqualTo(0.6);
    }

    @Test
    void anEventOfNoChanceNeverComesAndACertainOneAlways() {
        Blueprint small = events(
                "- {name: never, what: x, between: [2020-01-05, 2020-01-25], chance: 0, set: {}}",
                "- {name: always, what: x, between: [2020-01-05, 2020-01-25], chance: 1, set: {}}");
        for (int run = 1; run <= 200; run++) {
            assertThat(names(timeline(small, run))).containsExactly("always");
        }
    }

    /** Of 4,000 runs with chance 0.3 a share lies within four standard errors, 0.029, of it but once in 16,000 times. */
    @Test
    void anEventComesAsOftenAsItsChanceSays() {
        Blueprint small = events("- {name: hazard, what: x, on: 2020-01-05, chance: 0.3, set: {}}");
        int came = 0;
        for (int run = 1; run <= 4_000; run++) {
            came += timeline(small, run).events().size();
        }
        assertThat(came / 4_000.0).isBetween(0.271, 0.329);
    }

    /** Chi-squared with 20 degrees of freedom is above 52.4 once in 10,000 times. */
    @Test
    void itsDayIsAsLikelyAnyInItsWindow() {
        Blueprint small = events("- {name: hazard, what: x, between: [2020-01-05, 2020-01-25], set: {}}");
        int[] days = new int[21];
        int runs = 2_100;
        for (int run = 1; run <= runs; run++) {
            LocalDate on = timeline(small, run).events().get(0).on();
            days[(int) (on.toEpochDay() - LocalDate.of(2020, 1, 5).toEpochDay())]++;
        }
        double sum = 0;
        for (int count : days) {
            sum += Math.pow(count - runs / 21.0, 2) / (runs / 21.0);
        }
        assertThat(sum).isLessThan(52.4);
    }

    @Test
    void whenAnEventComesIsADrawOfTheWorldUnderItsName() {
        Blueprint small = events("- {name: hazard, what: x, between: [2020-01-05, 2020-03-25], set: {}}");
        Blueprint more = events(
                "- {name: another, what: x, between: [2020-01-05, 2020-03-25], set: {}}",
                "- {name: hazard, what: x, between: [2020-01-05, 2020-03-25], set: {}}");
        LocalDate on = timeline(small, 7).events().get(0).on();
        assertThat(timeline(more, 7).events())
                .filteredOn(dated -> dated.event().name().equals("hazard"))
                .extracting(Timeline.Dated::on)
                .containsExactly(on);
        Timeline otherLuck = Timeline.of(small, Reading.CENTRAL, new Chance(1, 7, 0, 1).world());
        Timeline otherWorld = Timeline.of(small, Reading.CENTRAL, new Chance(1, 7, 1, 0).world());
        assertThat(otherLuck.events().get(0).on()).isEqualTo(on);
        assertThat(otherWorld.events().get(0).on()).isNotEqualTo(on);
    }

    @Test
    void anEventThatAnOutcomeBringsAboutHoldsFromTheDayItIsBrought() {
        Timeline timeline = timeline(
                events("- {name: talks, what: x, when: board.accepted, set: {voices.leader.frequency: 0.7}}"), 1);
        assertThat(names(timeline)).isEmpty();
        assertThat(frequency(timeline, 90)).isEqualTo(0.2);
        timeline.bring(timeline.conditional().get(0), START.plusDays(30));
        assertThat(frequency(timeline, 29)).isEqualTo(0.2);
        assertThat(frequency(timeline, 30)).isEqualTo(0.7);
    }

    @Test
    void anEventThatAnOutcomeBringsAboutHasItsChanceAndItsDaysAsDrawn() {
        Blueprint small = events("""
                - {name: talks, what: x, when: board.accepted, chance: {value: 0.5, low: 0.3, high: 0.7},
                      after: {value: 5, low: 3, high: 8}, set: {}}""");
        Timeline timeline = Timeline.of(small, range -> range.high(), new Chance(1, 1, 0, 0).world());
        assertThat(timeline.conditional()).singleElement().satisfies(event -> {
            assertThat(event.chance()).isEqualTo(0.7);
            assertThat(event.after()).isEqualTo(8);
        });
    }

    @Test
    void aRangeThatAnEventSetsIsDrawnUnderTheNameOfTheEvent() {
        Blueprint small = events("""
                - {name: e, what: x, on: 2020-01-10, set: {voices.press.frequency: {value: 0.5, low: 0.3, high: 0.7},
                      voices.leader.trust: {old: {value: 0.5, low: 0.3, high: 0.7}, others: 0.2}}}""");
        assertThat(small.register())
                .containsKeys(
                        "voices.press.frequency",
                        "events.e.set.voices.press.frequency",
                        "events.e.set.voices.leader.trust.old")
                .doesNotContainKey("voices.leader.trust.old");
        Map<String, Double> drawn = new LinkedHashMap<>();
        Reading noting = range -> {
            drawn.put(range.path(), range.high());
            return range.path().startsWith("events.") ? range.high() : range.low();
        };
        Timeline timeline = Timeline.of(small, noting, new Chance(1, 1, 0, 0).world());
        assertThat(timeline.on(START).voices().get(1).frequency()).isEqualTo(0.2);
        assertThat(timeline.on(START.plusDays(20)).voices().get(1).frequency()).isEqualTo(0.7);
        assertThat(timeline.on(START.plusDays(20)).voices().get(0).trust().of("old"))
                .isEqualTo(0.7);
        assertThat(drawn.keySet())
                .containsAll(small.register().keySet().stream()
                        .filter(path -> Objects.requireNonNull(small.register().get(path))
                                .open())
                        .toList());
    }

    private static Blueprint events(String... events) {
        return Small.with(EVENTS, "events:\n" + String.join("\n", events).indent(2))
                .read();
    }

    private static Timeline timeline(Blueprint blueprint, int run) {
        return Timeline.of(blueprint, Reading.CENTRAL, new Chance(1, run, 0, 0).world());
    }

    private static double frequency(Timeline timeline, int day) {
        return timeline.on(START.plusDays(day)).voices().get(0).frequency();
    }

    private static List<String> names(Timeline timeline) {
        return timeline.events().stream().map(dated -> dated.event().name()).toList();
    }
}
