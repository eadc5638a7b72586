package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The kernel beside its plain twin: in whole steps of a grid, on which there are many ties, and with branches. */
class TogetherMeanTest {
    private static final int GRID = 64;

    private record Case(int[][] steps, int[] tolerance, int[] start, int[] target) {
        static Case of(long seed, int issues) {
            Random random = new Random(seed);
            int members = 1 + random.nextInt(30);
            // With few levels there are ties of all kinds.
            int levels = random.nextBoolean() ? 5 : GRID;
            int[][] steps = new int[issues][];
            for (int k = 0; k < issues; k++) {
                steps[k] = random.ints(members, -levels, levels + 1).toArray();
            }
            int[] start = new int[members + 1];
            for (int i = 0; i < members; i++) {
                // A third of them know nobody; the others may know somebody twice, or themselves.
                start[i + 1] = start[i] + (random.nextInt(3) == 0 ? 0 : random.nextInt(20));
            }
            return new Case(
                    steps,
                    random.ints(members, 0, 2 * levels + 1).toArray(),
                    start,
                    random.ints(start[members], 0, members).toArray());
        }

        float[][] stances() {
            float[][] x = new float[steps.length][tolerance.length];
            for (int k = 0; k < x.length; k++) {
                for (int i = 0; i < tolerance.length; i++) {
                    x[k][i] = steps[k][i] / (float) GRID;
                }
            }
            return x;
        }

        boolean near(Distance distance, int one, int other) {
            int most = 0;
            int squares = 0;
            for (int[] issue : steps) {
                int gap = Math.abs(issue[other] - issue[one]);
                most = Math.max(most, gap);
                squares += gap * gap;
            }
            return distance == Distance.LARGEST ? most <= tolerance[one] : squares <= tolerance[one] * tolerance[one];
        }

        double mean(Distance distance, int issue, int member, IntStream others) {
            return others.filter(other -> near(distance, member, other))
                            .map(other -> steps[issue][other])
                            .average()
                            .orElseThrow()
                    / GRID;
        }
    }

    @Property
    void meansAreThoseOfThePlainWay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int issues) {
        Case all = Case.of(seed, issues);
        float[][] x = all.stances();
        int members = all.tolerance.length;
        Ascending row = new Ascending(x[0]);
        for (Distance distance : new Distance[] {Distance.LARGEST, Distance.EUCLIDEAN}) {
            TogetherMean means = new TogetherMean(distance, issues, members);
            means.of(x);
            for (int i = 0; i < members; i++) {
                float tolerance = all.tolerance[i] / (float) GRID;
                double[] contacts = means.contacts(i, tolerance, all.target, all.start[i], all.start[i + 1])
                        .clone();
                double[] everyone = means.everyone(i, tolerance, row);
                for (int k = 0; k < issues; k++) {
                    IntStream known =
                            IntStream.range(all.start[i], all.start[i + 1]).map(e -> all.target[e]);
                    assertThat(contacts[k])
                            .isCloseTo(
                                    all.mean(distance, k, i, IntStream.concat(IntStream.of(i), known)), within(1e-12));
                    assertThat(everyone[k])
                            .isCloseTo(all.mean(distance, k, i, IntStream.range(0, members)), within(1e-12));
                }
            }
        }
    }

    /** What is taken down stays, though the stances change. */
    @Property
    void meansAreThoseOfTheEvening(@ForAll long seed) {
        Case all = Case.of(seed, 2);
        float[][] x = all.stances();
        TogetherMean means = new TogetherMean(Distance.EUCLIDEAN, 2, all.tolerance.length);
        means.of(x);
        Ascending row = new Ascending(x[0]);
        double[] before = means.everyone(0, 0.5f, row).clone();
        x[0][0] += 1;
        x[1][0] -= 1;
        assertThat(means.everyone(0, 0.5f, row)).containsExactly(before);
    }
}
