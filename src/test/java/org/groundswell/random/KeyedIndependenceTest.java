package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws whose keys differ in one thing, in the ways in which keys of a study do differ. */
class KeyedIndependenceTest {
    private static final int MEMBERS = 1 << 14;
    private static final long WHO = Keyed.who("unit 0");

    private static float[] block(Keyed keyed, long who, int day) {
        float[] draws = new float[MEMBERS];
        for (int i = 0; i < MEMBERS; i++) {
            draws[i] = uniform(keyed, who, i, day);
        }
        return draws;
    }

    /** Cut to 24 bits, of which floats hold every one. */
    private static float uniform(Keyed keyed, long who, int member, int day) {
        return (float) (Math.floor(keyed.uniform(who, member, day) * 0x1p24) * 0x1p-24);
    }

    private static float[] block(Chance chance) {
        return block(chance.luck().of("sign"), WHO, 0);
    }

    /** One block for each neighbouring seed, run, twin, stream, decision, name, unit and day. */
    private static List<float[]> family() {
        List<float[]> blocks = new ArrayList<>();
        Draws luck = new Chance(0, 0).luck();
        Keyed sign = luck.of("sign");
        blocks.add(block(sign, WHO, 0));
        blocks.add(block(new Chance(0, 0).world().of("sign"), WHO, 0));
        blocks.add(block(luck.of("attend"), WHO, 0));
        for (long seed : new long[] {1, 2, 3, -1, -2, 1L << 32, 1L << 63}) {
            blocks.add(block(new Chance(seed, 0)));
        }
        for (long run : new long[] {1, 2, 3, 4, -1, 1L << 32}) {
            blocks.add(block(new Chance(0, run)));
        }
        for (int twin : new int[] {1, 2, -1}) {
            blocks.add(block(new Chance(0, 0, 0, twin)));
        }
        for (String name : List.of("a", "b", "aa", "members-petition")) {
            blocks.add(block(luck.of("sign", name), WHO, 0));
        }
        for (long who : new long[] {0, 1, 2, -1, WHO + 1, WHO ^ (1L << 63), WHO + Mix.GAMMA}) {
            blocks.add(block(sign, who, 0));
        }
        for (int day : new int[] {1, 2, 3, 4, 5, 6, 7, -1, 365}) {
            blocks.add(block(sign, WHO, day));
        }
        return blocks;
    }

    /** The correlation of n independent pairs is normal with variance 1 / n. */
    @Test
    void neighbouringKeysAreNotCorrelatedNotEvenShifted() {
        List<float[]> blocks = family();
        int shifts = 4;
        double limit = Alarm.sigmas(blocks.size() * blocks.size() * shifts) / Math.sqrt(MEMBERS);
        for (float[] first : blocks) {
            for (float[] second : blocks) {
                for (int shift = first == second ? 1 : 0; shift < shifts; shift++) {
                    double sum = 0;
                    for (int i = shift; i < MEMBERS; i++) {
                        sum += (first[i] - 0.5) * (second[i - shift] - 0.5);
                    }
                    assertThat(sum * 12 / MEMBERS).isCloseTo(0, within(limit));
                }
            }
        }
    }

    /** Bits are finer than correlations: of the bits that two blocks hold in one place, half must agree. */
    @Test
    void neighbouringKeysShareHalfOfEachBit() {
        List<float[]> blocks = family();
        double limit = Alarm.sigmas(blocks.size() * blocks.size() / 2 * 24) / 2 * Math.sqrt(MEMBERS);
        for (int first = 0; first < blocks.size(); first++) {
            for (int second = 0; second < first; second++) {
                int[] agreeing = new int[24];
                for (int i = 0; i < MEMBERS; i++) {
                    int bits = ~((int) (blocks.get(first)[i] * 0x1p24f) ^ (int) (blocks.get(second)[i] * 0x1p24f));
                    for (int bit = 0; bit < 24; bit++) {
                        agreeing[bit] += bits >> bit & 1;
                    }
                }
                for (int count : agreeing) {
                    assertThat((double) count).isCloseTo(MEMBERS / 2.0, within(limit));
                }
            }
        }
    }

    /** Pairs in 32 × 32 cells: any dependence of neighbours, not only a linear one. */
    @Test
    void neighboursInOrdinalDayAndRunFillTheSquareEvenly() {
        long[] members = new long[1_024];
        long[] days = new long[1_024];
        long[] runs = new long[1_024];
        for (int i = 0; i < 20; i++) {
            float[] draws = block(new Chance(0, i));
            float[] tomorrow = block(new Chance(0, i).luck().of("sign"), WHO, 1);
            float[] next = block(new Chance(0, i + 1));
            for (int m = 1; m < MEMBERS; m += 2) {
                members[cell(draws[m - 1], draws[m])]++;
                days[cell(draws[m], tomorrow[m])]++;
                if (i % 2 == 0) {
                    runs[cell(draws[m], next[m])]++;
                }
            }
        }
        Alarm.unlessUniform(members);
        Alarm.unlessUniform(days);
        Alarm.unlessUniform(runs);
    }

    private static int cell(float x, float y) {
        return ((int) (x * 32)) * 32 + (int) (y * 32);
    }

    /** Among a million draws of 52 bits one expects 1e-4 equal pairs; two blocks that overlapped would share thousands. */
    @Test
    void noTwoDrawsOfAMillionAreTheSame() {
        double[] draws = new double[1_000_000];
        int i = 0;
        for (int run = 0; run < 10; run++) {
            for (String decision : List.of("sign", "attend", "vote", "stand")) {
                Keyed keyed = new Chance(0, run).luck().of(decision);
                for (int day = 0; day < 25; day++) {
                    for (int member = 0; member < 1_000; member++) {
                        draws[i++] = keyed.uniform(WHO, member, day);
                    }
                }
            }
        }
        Arrays.sort(draws);
        assertThat(IntStream.range(1, draws.length).filter(k -> draws[k] == draws[k - 1]))
                .isEmpty();
    }

    /**
     * The birthdays of 4,096 members in a year of 2²⁴ days collide n² / 2 / 2²⁴ times on average, and nearly as a Poisson
     * number: a generator that is too even or too clumped shows here first.
     */
    @Test
    void birthdaysCollideAsOftenAsChanceHasIt() {
        int members = 4_096;
        int repeats = 2_000;
        Keyed keyed = new Chance(0, 0).luck().of("sign");
        float[] draws = new float[members];
        int collisions = 0;
        for (int day = 0; day < repeats; day++) {
            for (int i = 0; i < members; i++) {
                draws[i] = uniform(keyed, WHO, i, day);
            }
            Arrays.sort(draws);
            for (int i = 1; i < members; i++) {
                if (draws[i] == draws[i - 1]) {
                    collisions++;
                }
            }
        }
        double expected = repeats * (members * (members - 1.0) / 2) / 0x1p24;
        assertThat((double) collisions).isCloseTo(expected, within(Alarm.sigmas(1) * Math.sqrt(expected)));
    }

    /** What the second key word is for: with one word these blocks would be the same draws, one place apart. */
    @Test
    void blocksWhoseCountersOverlapShareNoDraw() {
        int pairs = 200;
        int count = 10_000;
        double limit = Alarm.sigmas(pairs) / Math.sqrt(count);
        for (int pair = 0; pair < pairs; pair++) {
            Key key = Key.of(Key.utf8("pair " + pair));
            double sum = 0;
            for (int i = 0; i < count; i++) {
                long counter = i * Mix.GAMMA;
                double here = (Mix.of(counter, key.high()) >>> 12) * 0x1p-52;
                double there = (Mix.of(counter, key.low()) >>> 12) * 0x1p-52;
                assertThat(here).isNotEqualTo(there);
                sum += (here - 0.5) * (there - 0.5);
            }
            assertThat(sum * 12 / count).isCloseTo(0, within(limit));
        }
    }
}
