package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The blocks of the hot loops, held against single draws. */
class KeyedBlockTest {
    private static final Keyed KEYED = new Chance(1, 2).luck().of("sign", "petition");

    /** Addresses of the members {@code first}, {@code first} + 1, … of one unit. */
    static long[] addresses(long who, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToLong(ordinal -> Keyed.address(who, ordinal))
                .toArray();
    }

    private static char[] places(IntStream asked) {
        StringBuilder places = new StringBuilder();
        asked.forEach(place -> places.append((char) place));
        return places.toString().toCharArray();
    }

    /** A block of one member. */
    static float gaussian(Keyed keyed, long who, int ordinal, int day) {
        float[] one = new float[1];
        keyed.gaussians(new long[] {Keyed.address(who, ordinal)}, 0, 1, day, one, 0);
        return one[0];
    }

    @Property(tries = 100)
    void aRowOfAddressesIsThoseOfItsMembers(
            @ForAll long who,
            @ForAll @IntRange(max = 1_000_000) int first,
            @ForAll @IntRange(max = 2_000) int count,
            @ForAll @IntRange(max = 5) int at) {
        long[] row = new long[at + count];
        Keyed.addresses(who, first, count, row, at);
        assertThat(Arrays.copyOfRange(row, at, at + count)).isEqualTo(addresses(who, first, count));
    }

    @Property(tries = 100)
    void theGaussianBlockIsTheSingleDrawsHoweverItIsCut(
            @ForAll long who,
            @ForAll @IntRange(max = 1_000_000) int first,
            @ForAll @IntRange(max = 5_000) int count,
            @ForAll @IntRange(max = 5_000) int cut,
            @ForAll int day) {
        long[] addresses = addresses(who, first, count);
        float[] whole = new float[count + 2];
        KEYED.gaussians(addresses, 0, count, day, whole, 1);
        float[] expected = new float[count + 2];
        for (int i = 0; i < count; i++) {
            expected[i + 1] = gaussian(KEYED, who, first + i, day);
        }
        assertThat(whole).isEqualTo(expected);

        int left = Math.min(cut, count);
        float[] parts = new float[count + 2];
        KEYED.gaussians(addresses, left, count - left, day, parts, 1 + left);
        KEYED.gaussians(addresses, 0, left, day, parts, 1);
        assertThat(parts).isEqualTo(expected);
    }

    @Property(tries = 200)
    void anEventComesToThoseWhoseUniformIsBelowItsChance(
            @ForAll long who,
            @ForAll @IntRange(max = 3_000) int count,
            @ForAll @DoubleRange(min = 0, max = 1) double chance,
            @ForAll int day,
            @ForAll long seed) {
        long[] addresses = addresses(who, 0, count);
        Random random = new Random(seed);
        char[] members = places(IntStream.range(0, count).filter(i -> random.nextBoolean()));
        int from = members.length == 0 ? 0 : random.nextInt(members.length);
        int[] expected = IntStream.range(from, members.length)
                .filter(n -> KEYED.uniform(who, members[n], day) < chance)
                .toArray();
        int[] found = new int[members.length + 1];
        int comes = KEYED.events(chance, addresses, members, from, members.length, day, found);
        assertThat(Arrays.copyOf(found, comes)).isEqualTo(expected);
    }

    /** The uniform itself is not below itself, but below whatever is above it. */
    @Test
    void theBoundOfAnEventIsExact() {
        long[] addresses = addresses(3, 0, 2_000);
        for (int i = 0; i < addresses.length; i++) {
            double uniform = KEYED.uniform(3, i, 4);
            assertThat(comesTo(i, uniform, addresses)).isZero();
            assertThat(comesTo(i, Math.nextUp(uniform), addresses)).isOne();
        }
    }

    private static int comesTo(int member, double chance, long[] addresses) {
        return KEYED.events(chance, addresses, new char[] {(char) member}, 0, 1, 4, new int[2]);
    }

    @Test
    void aChanceOfZeroNeverHappensAndAChanceOfOneAlways() {
        int count = 65_536;
        long[] addresses = addresses(3, 0, count);
        char[] members = places(IntStream.range(0, count));
        int[] found = new int[count + 1];
        assertThat(KEYED.events(0, addresses, members, 0, count, 4, found)).isZero();
        assertThat(KEYED.events(1, addresses, members, 0, count, 4, found)).isEqualTo(count);
    }

    @Test
    void aBlockAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] addresses = addresses(3, 0, 5_000);
        float[] draws = new float[addresses.length];
        char[] members = places(IntStream.range(0, addresses.length));
        int[] found = new int[addresses.length + 1];
        KEYED.gaussians(addresses, 0, draws.length, 4, draws, 0);
        KEYED.events(0.3, addresses, members, 0, members.length, 4, found);
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int day = 0; day < 200; day++) {
            KEYED.gaussians(addresses, 0, draws.length, day, draws, 0);
            KEYED.events(0.3, addresses, members, 0, members.length, day, found);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isZero();
    }

    @Test
    void anEmptyBlockTouchesNothing() {
        float[] draws = {1, 2};
        KEYED.gaussians(new long[0], 0, 0, 4, draws, 1);
        assertThat(draws).containsExactly(1, 2);
    }
}
