package org.groundswell.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.lab.Story;
import org.junit.jupiter.api.Test;

class UnitLayoutTest {
    private static UnitLayout counted(long members, int count, double spread, double scale) {
        return UnitLayout.of(Story.of()
                .with(
                        "population.members=" + members,
                        "population.units.count=" + count,
                        "population.units.spread=" + spread,
                        "population.scale=" + scale)
                .scenario()
                .population());
    }

    private static long members(UnitLayout layout) {
        return IntStream.range(0, layout.real()).mapToLong(layout::realSize).sum();
    }

    private static long simulated(UnitLayout layout) {
        return IntStream.range(0, layout.simulated()).mapToLong(layout::size).sum();
    }

    @Property(tries = 60)
    void sizesAddToTheMembersAndNoUnitIsEmpty(
            @ForAll @IntRange(min = 1, max = 300) int count,
            @ForAll @IntRange(min = 2, max = 300) int perUnit,
            @ForAll @DoubleRange(min = 0, max = 2) double spread) {
        UnitLayout layout = counted((long) count * perUnit, count, spread, 1);
        assertThat(members(layout)).isEqualTo((long) count * perUnit);
        assertThat(simulated(layout)).isEqualTo((long) count * perUnit);
        for (int unit = 0; unit < count; unit++) {
            assertThat(layout.realSize(unit)).isPositive();
            assertThat((long) layout.size(unit)).isEqualTo(layout.realSize(unit));
        }
    }

    /** ln size has the stated standard deviation: sizes are the quantiles of a lognormal distribution. */
    @Test
    void sizesAreLognormal() {
        UnitLayout layout = counted(5_400_000, 2_000, 0.5, 1);
        double[] logs = LongStream.range(0, layout.real())
                .mapToDouble(unit -> Math.log((double) layout.realSize((int) unit)))
                .toArray();
        double mean = IntStream.range(0, logs.length).mapToDouble(i -> logs[i]).sum() / logs.length;
        double variance = IntStream.range(0, logs.length)
                        .mapToDouble(i -> Math.pow(logs[i] - mean, 2))
                        .sum()
                / logs.length;
        assertThat(Math.sqrt(variance)).isCloseTo(0.5, within(0.005));
        // The mean of a lognormal is e^(σ²/2) times its median.
        assertThat(5_400_000.0 / 2_000 / Math.exp(mean)).isCloseTo(Math.exp(0.125), within(0.005));
    }

    @Test
    void atASmallScaleUnitsAreFewerAndNotSmaller() {
        UnitLayout whole = counted(540_000, 650, 0.5, 1);
        UnitLayout part = counted(540_000, 650, 0.5, 0.05);
        assertThat(part.real()).isEqualTo(650);
        assertThat(members(part)).isEqualTo(540_000);
        assertThat(part.simulated()).isEqualTo(32);
        assertThat(simulated(part)).isEqualTo(27_000);
        // A simulated unit is as large as the units of its block on average, but for the rounding of 32.5 to 32.
        double[] size = new double[32];
        int[] count = new int[32];
        for (int unit = 0; unit < 650; unit++) {
            assertThat(part.realSize(unit)).isEqualTo(whole.realSize(unit));
            size[part.simulatedFor(unit)] += part.realSize(unit);
            count[part.simulatedFor(unit)]++;
        }
        for (int block = 0; block < 32; block++) {
            assertThat(count[block]).isBetween(20, 21);
            assertThat(part.size(block) / (size[block] * 0.05)).isCloseTo(1, within(0.01));
        }
    }

    /** A unit that stands for others bears the name of one of them, and each has a key of its own. */
    @Test
    void blocksLieNextToEachOtherInSizeAndHaveDistinctNames() {
        UnitLayout part = counted(54_000, 100, 1, 0.13);
        assertThat(IntStream.range(0, part.simulated())
                        .mapToObj(part::name)
                        .distinct()
                        .count())
                .isEqualTo(13);
        for (int unit = 1; unit < part.real(); unit++) {
            assertThat(part.simulatedFor(unit)).isGreaterThanOrEqualTo(part.simulatedFor(unit - 1));
            assertThat(part.realSize(unit)).isGreaterThanOrEqualTo(part.realSize(unit - 1) - 1);
        }
    }

    @Test
    void listedUnitsShrinkInSize() {
        UnitLayout layout = UnitLayout.of(Story.of("""
                population:
                  name: all
                  members: 10100
                  scale: 0.1
                  units: {list: [{name: large, members: 10000}, {name: small, members: 97}, {name: tiny, members: 3}]}
                  segments: [{name: members, share: 1, stance: {question: {mean: 0, sd: 0.4}}}]
                """).scenario().population());
        assertThat(IntStream.range(0, 3).map(layout::size)).containsExactly(1_000, 10, 1);
        assertThat(IntStream.range(0, 3).mapToObj(layout::name)).containsExactly("large", "small", "tiny");
        assertThat(members(layout)).isEqualTo(10_100);
    }
}
