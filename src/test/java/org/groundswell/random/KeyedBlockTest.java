package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The blocks of the hot loops, held against single draws. */
class KeyedBlockTest {
    private static final Keyed KEYED = new Chance(1, 2).luck().of("sign", "petition");

    private interface Block {
        void fill(long who, int first, int count, int day, float[] into, int at);
    }

    private interface Single {
        float draw(long who, int ordinal, int day);
    }

    private static void check(Block block, Single single, long who, int first, int count, int cut, int day) {
        float[] whole = new float[count + 2];
        block.fill(who, first, count, day, whole, 1);
        float[] expected = new float[count + 2];
        for (int i = 0; i < count; i++) {
            expected[i + 1] = single.draw(who, first + i, day);
        }
        assertThat(whole).isEqualTo(expected);

        int left = Math.min(cut, count);
        float[] parts = new float[count + 2];
        block.fill(who, first + left, count - left, day, parts, 1 + left);
        block.fill(who, first, left, day, parts, 1);
        assertThat(parts).isEqualTo(expected);
    }

    @Property(tries = 100)
    void theUniformBlockIsTheSingleDrawsHoweverItIsCut(
            @ForAll long who,
            @ForAll @IntRange(max = 1_000_000) int first,
            @ForAll @IntRange(max = 5_000) int count,
            @ForAll @IntRange(max = 5_000) int cut,
            @ForAll int day) {
        check(KEYED::uniforms, KEYED::uniformFloat, who, first, count, cut, day);
    }

    @Property(tries = 100)
    void theGaussianBlockIsTheSingleDrawsHoweverItIsCut(
            @ForAll long who,
            @ForAll @IntRange(max = 1_000_000) int first,
            @ForAll @IntRange(max = 5_000) int count,
            @ForAll @IntRange(max = 5_000) int cut,
            @ForAll int day) {
        check(KEYED::gaussians, KEYED::gaussianFloat, who, first, count, cut, day);
    }

    @Test
    void theFloatUniformIsTheDoubleCutToTwentyFourBits() {
        for (int i = 0; i < 10_000; i++) {
            assertThat((double) KEYED.uniformFloat(3, i, 4))
                    .isEqualTo(Math.floor(KEYED.uniform(3, i, 4) * 0x1p24) * 0x1p-24);
        }
    }

    @Test
    void aChanceOfZeroNeverHappensAndAChanceOfOneAlways() {
        float[] draws = new float[1_000_000];
        KEYED.uniforms(3, 0, draws.length, 4, draws, 0);
        for (float draw : draws) {
            assertThat(draw >= 0f && draw < 1f).isTrue();
        }
    }

    @Test
    void aBlockAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        float[] draws = new float[5_000];
        KEYED.uniforms(3, 0, draws.length, 4, draws, 0);
        KEYED.gaussians(3, 0, draws.length, 4, draws, 0);
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int day = 0; day < 200; day++) {
            KEYED.uniforms(3, 0, draws.length, day, draws, 0);
            KEYED.gaussians(3, 0, draws.length, day, draws, 0);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isZero();
    }

    @Test
    void anEmptyBlockTouchesNothing() {
        float[] draws = {1, 2};
        KEYED.uniforms(3, 0, 0, 4, draws, 1);
        KEYED.gaussians(3, 0, 0, 4, draws, 1);
        assertThat(Arrays.equals(draws, new float[] {1, 2})).isTrue();
    }
}
