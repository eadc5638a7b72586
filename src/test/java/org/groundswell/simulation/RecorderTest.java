package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.groundswell.lab.Story;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final Story STORY = Story.of("""
            population:
              name: all
              members: 4000
              scale: 0.5
              segments: [{name: members, share: 1, stance: {question: {mean: 0.2, sd: 0.6}}}]
              bodies:
                - {name: union, members: 800, composition: {members: 1}}
              network: {contacts: 0}
            """);

    private static Daily record(World world) {
        Recorder recorder = new Recorder(world, 2, false);
        for (int day = 0; day < 2; day++) {
            world.advance(day);
            recorder.day(world);
            if (day == 1) {
                recorder.take("late", 17);
            }
        }
        return recorder.daily();
    }

    private static double measure(Daily daily, String name) {
        return daily.values()[daily.measures().indexOf(name)][1];
    }

    @Test
    void measuresAreThoseOfTheSortedStances() {
        World world = STORY.world(1, 1);
        Daily daily = record(world);
        for (int body = 0; body < 2; body++) {
            String name = world.population().bodyNames().get(body) + ".question";
            double[] sorted = IntStream.of(world.population().membersOf(body))
                    .mapToDouble(i -> world.stances().expressed(0)[i])
                    .sorted()
                    .toArray();
            double mean = Arrays.stream(sorted).sum() / sorted.length;
            double variance =
                    Arrays.stream(sorted).map(s -> (s - mean) * (s - mean)).sum() / sorted.length;
            assertThat(measure(daily, name + ".mean")).isCloseTo(mean, within(1e-6));
            assertThat(measure(daily, name + ".sd")).isCloseTo(Math.sqrt(variance), within(1e-6));
            assertThat(measure(daily, name + ".for")).isCloseTo(share(sorted, 0, 2), within(1e-6));
            // A stance within rounding of a third may be counted on either side.
            double one = 1.0 / sorted.length + 1e-6;
            assertThat(measure(daily, name + ".outer-for")).isCloseTo(share(sorted, 1 / 3.0, 2), within(one));
            assertThat(measure(daily, name + ".outer-against")).isCloseTo(share(sorted, -2, -1 / 3.0), within(one));
            for (int percent : new int[] {10, 50, 90}) {
                double quantile = sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
                assertThat(measure(daily, name + ".q" + percent)).isCloseTo(quantile, within(2e-3));
            }
            int[] counts = daily.counts()[daily.densities().indexOf(name)][1];
            for (int bin = 0; bin < Daily.BINS; bin++) {
                double from = -1 + bin * 0.05;
                assertThat(counts[bin] / (double) sorted.length)
                        .isCloseTo(share(sorted, bin == 0 ? -2 : from, from + 0.05), within(2 * one));
            }
            assertThat(IntStream.of(counts).sum()).isEqualTo(sorted.length);
            int[] fifths = new int[5];
            for (int bin = 0; bin < Daily.BINS; bin++) {
                fifths[bin / 8] += counts[bin];
            }
            assertThat(measure(daily, name + ".agreement")).isCloseTo(Agreement.of(fifths), within(1e-6));
        }
    }

    /** Share above one bound and not above the other. */
    private static double share(double[] sorted, double above, double upTo) {
        return Arrays.stream(sorted).filter(s -> s > above && s <= upTo).count() / (double) sorted.length;
    }

    @Test
    void whatWasNotMeasuredYetIsMissing() {
        Daily daily = record(STORY.world(1, 1));
        assertThat(daily.values()[daily.measures().indexOf("late")]).containsExactly(Float.NaN, 17);
    }

    /** Opposed members are as many outer thirds on one side as on the other. */
    @Test
    void flippingSignsMirrorsTheMeasures() {
        World one = STORY.world(1, 1);
        World other = STORY.world(1, 1);
        for (int i = 0; i < one.population().size(); i++) {
            other.stances().expressed(0)[i] = -one.stances().expressed(0)[i];
        }
        Daily before = record(one);
        Daily after = record(other);
        assertThat(measure(after, "all.question.mean")).isEqualTo(-measure(before, "all.question.mean"));
        assertThat(measure(after, "all.question.for")).isCloseTo(1 - measure(before, "all.question.for"), within(1e-3));
        assertThat(measure(after, "all.question.outer-for"))
                .isCloseTo(measure(before, "all.question.outer-against"), within(1e-3));
        assertThat(measure(after, "all.question.q10")).isCloseTo(-measure(before, "all.question.q90"), within(2e-3));
        assertThat(measure(after, "all.question.agreement"))
                .isCloseTo(measure(before, "all.question.agreement"), within(1e-2));
    }
}
