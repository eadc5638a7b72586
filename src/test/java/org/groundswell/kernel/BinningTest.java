package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BinningTest {
    private static final double WIDTH = 2.0 / Binning.BINS;

    private static int[] counted(float... stances) {
        int[] bins = new int[Binning.BINS];
        Binning.count(stances, stances.length, bins);
        return bins;
    }

    private static int binOf(float stance) {
        int[] bins = counted(stance);
        return IntStream.range(0, bins.length)
                .filter(b -> bins[b] == 1)
                .findFirst()
                .orElseThrow();
    }

    /** Plain way: the first bin whose upper bound is not below the stance. */
    private static int plain(double stance) {
        int bin = 0;
        while (bin < Binning.BINS - 1 && stance > -1 + (bin + 1) * WIDTH) {
            bin++;
        }
        return bin;
    }

    @Property
    void eachStanceIsCountedWhereItLies(@ForAll long seed) {
        float stance = 2 * new Random(seed).nextFloat() - 1;
        double above = (stance + 1) / WIDTH;
        // Within float's reach of a bound either bin is right.
        if (Math.abs(above - Math.rint(above)) > 1e-3) {
            assertThat(binOf(stance)).isEqualTo(plain(stance));
        } else {
            assertThat(binOf(stance)).isBetween(plain(stance) - 1, plain(stance) + 1);
        }
    }

    @Test
    void bothEndsAreCounted() {
        assertThat(binOf(-1)).isZero();
        assertThat(binOf(1)).isEqualTo(Binning.BINS - 1);
        assertThat(binOf(Math.nextUp(-1f))).isZero();
        assertThat(binOf(Math.nextDown(1f))).isEqualTo(Binning.BINS - 1);
    }

    /** Who stands at 0 is not for: shares above a value need bins that are open below. */
    @Test
    void zeroBelongsToTheLowerHalf() {
        assertThat(binOf(0)).isEqualTo(Binning.BINS / 2 - 1);
        assertThat(binOf(1e-6f)).isEqualTo(Binning.BINS / 2);
    }

    /** Forty bars, five categories and three thirds are whole numbers of bins, so that none is wider than the others. */
    @Test
    void coarserBinsAreMadeOfWholeOnes() {
        assertThat(Binning.BINS % 40).isZero();
        assertThat(Binning.BINS % 5).isZero();
        assertThat(Binning.BINS % 3).isZero();
    }

    @Property
    void cumulatedCountsAndQuantilesAreThoseOfTheSortedStances(@ForAll long seed) {
        Random random = new Random(seed);
        float[] all = new float[1 + random.nextInt(200)];
        for (int i = 0; i < all.length; i++) {
            all[i] = 2 * random.nextFloat() - 1;
        }
        int[] bins = counted(all);
        int[] below = new int[Binning.BINS + 1];
        Binning.cumulate(bins, below);
        for (int b = 0; b <= Binning.BINS; b++) {
            assertThat(below[b]).isEqualTo(IntStream.of(bins).limit(b).sum());
        }
        float[] sorted = all.clone();
        Arrays.sort(sorted);
        for (int rank = 1; rank <= sorted.length; rank++) {
            // In the middle between two ranks, so that rounding decides nothing.
            double q = (rank - 0.5) / sorted.length;
            assertThat(Binning.quantile(below, q)).isCloseTo(sorted[rank - 1], within(1.01 * WIDTH));
        }
    }

    @Test
    void aQuantileLiesWithinItsBinAsIfTheseWereEvenlySpread() {
        int[] bins = new int[Binning.BINS];
        bins[600] = 4;
        bins[1_800] = 4;
        int[] below = new int[Binning.BINS + 1];
        Binning.cumulate(bins, below);
        assertThat(Binning.quantile(below, 0.25)).isCloseTo(-0.5 + WIDTH / 2, within(1e-12));
        assertThat(Binning.quantile(below, 0.5)).isCloseTo(-0.5 + WIDTH, within(1e-12));
        assertThat(Binning.quantile(below, 0.75)).isCloseTo(0.5 + WIDTH / 2, within(1e-12));
    }
}
