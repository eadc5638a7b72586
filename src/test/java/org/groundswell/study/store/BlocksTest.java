package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.junit.jupiter.api.Test;

class BlocksTest {
    /** To the last bit, whatever the numbers are. */
    @Property(tries = 100)
    void whatIsPackedIsUnpackedAsItWas(@ForAll @IntRange(min = 1, max = 40) int days, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        float[][] values = new float[2][days];
        int[][][] counts = new int[1][days][Daily.BINS];
        for (int day = 0; day < days; day++) {
            values[0][day] = random.nextFloat();
            values[1][day] = Float.intBitsToFloat(random.nextInt() & 0x7f7fffff);
            for (int bin = 0; bin < Daily.BINS; bin++) {
                counts[0][day][bin] = random.nextInt();
            }
        }
        Daily daily = new Daily(List.of("a", "b"), values, List.of("c"), counts);
        Daily back = Blocks.daily(Blocks.of(daily), daily.measures(), daily.densities(), days);
        assertThat(back.values()).isDeepEqualTo(values);
        assertThat(back.counts()).isDeepEqualTo(counts);
    }

    @Property(tries = 100)
    void membersToo(@ForAll @IntRange(min = 1, max = 60) int members, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] segments = new byte[members];
        float[] stances = new float[members];
        for (int member = 0; member < members; member++) {
            segments[member] = (byte) random.nextInt(3);
            stances[member] = 2 * random.nextFloat() - 1;
        }
        Finals finals = new Finals(List.of("x", "y", "z"), segments, List.of("i"), List.of(stances), Map.of());
        Finals back = Blocks.finals(Blocks.of(finals), finals.names(), finals.issues());
        assertThat(back.segments()).isEqualTo(segments);
        assertThat(back.stances().get(0)).isEqualTo(stances);
    }

    @Test
    void aBlockOfOtherDaysIsRefused() {
        byte[] block = Blocks.of(new Daily(List.of("a"), new float[1][5], List.of(), new int[0][][]));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Blocks.daily(block, List.of("a"), List.of(), 6))
                .withMessageContaining("not those of its days");
    }
}
