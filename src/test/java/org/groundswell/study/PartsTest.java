package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.groundswell.engine.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Y = a + w + l with variances of our choice: then the shares are known. */
class PartsTest {
    private static final List<Run.Twin> TWINS = List.of(Run.Twin.values());
    private static final DoubleUnaryOperator AS_IT_IS = y -> y;

    /** How an estimate behaves over many studies: its mean, how it scatters, and how it says it does. */
    private record Behaviour(double mean, double scatter, double saidScatter, int studies) {
        static Behaviour of(List<Parts> studies, ToDoubleFunction<Parts> share, ToDoubleFunction<Parts> error) {
            Spread shares = Spread.of(studies.stream().mapToDouble(share).toArray());
            double said = Math.sqrt(studies.stream()
                    .mapToDouble(error)
                    .map(e -> e * e)
                    .average()
                    .orElseThrow());
            int n = studies.size();
            return new Behaviour(shares.mean(), shares.error() * Math.sqrt(n), said, n);
        }
    }

    private static List<Parts> studies(
            int count, int runs, int twins, double a, double w, double l, DoubleUnaryOperator outcome) {
        Random random = new Random(20_240_304);
        List<Parts> studies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Row> rows = new ArrayList<>();
            for (int n = 1; n <= runs; n++) {
                double assumed = Math.sqrt(a) * random.nextGaussian();
                double world = Math.sqrt(w) * random.nextGaussian();
                rows.add(row(n, Run.Twin.NONE, outcome, assumed + world + luck(random, l)));
                if (n <= twins) {
                    double other = Math.sqrt(w) * random.nextGaussian();
                    rows.add(row(n, Run.Twin.WORLD, outcome, assumed + other + luck(random, l)));
                    rows.add(row(n, Run.Twin.LUCK, outcome, assumed + world + luck(random, l)));
                }
            }
            studies.add(Rows.parts(rows));
        }
        return studies;
    }

    private static double luck(Random random, double variance) {
        return Math.sqrt(variance) * random.nextGaussian();
    }

    private static Row row(int number, Run.Twin twin, DoubleUnaryOperator outcome, double y) {
        return Rows.baseline(number, twin, outcome.applyAsDouble(y));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.2, 0.3", "0.2, 0.1, 0.7", "0.25, 0.6, 0.15", "0.34, 0.33, 0.33"})
    void theSharesOfAnAdditiveModelAreRecovered(double a, double w, double l) {
        List<Parts> studies = studies(400, 400, 400, a, w, l, AS_IT_IS);
        near(Behaviour.of(studies, Parts::assumptions, p -> p.errors().assumptions()), a);
        near(Behaviour.of(studies, Parts::world, p -> p.errors().world()), w);
        near(Behaviour.of(studies, Parts::luck, p -> p.errors().luck()), l);
    }

    /** Unbiased within four standard errors of the studies' mean, and the errors told are those seen. */
    private static void near(Behaviour seen, double share) {
        assertThat(seen.mean).isCloseTo(share, within(4 * seen.scatter / Math.sqrt(seen.studies) + 0.004));
        assertThat(seen.saidScatter / seen.scatter).isBetween(0.85, 1.15);
    }

    /** A yes or no: the shares are those of the normal model cut at nought, by Sheppard's formula 2/π · asin of its own. */
    @Test
    void aYesOrNoIsPartedToo() {
        List<Parts> studies = studies(300, 400, 400, 0.5, 0.2, 0.3, y -> y > 0 ? 1 : 0);
        double withWorld = 2 / Math.PI * Math.asin(0.7);
        double assumptions = 2 / Math.PI * Math.asin(0.5);
        near(Behaviour.of(studies, Parts::luck, p -> p.errors().luck()), 1 - withWorld);
        near(Behaviour.of(studies, Parts::world, p -> p.errors().world()), withWorld - assumptions);
    }

    @Test
    void fewTwinsGiveLargeErrorsAndSaySo() {
        List<Parts> few = studies(300, 200, 50, 0.5, 0.2, 0.3, AS_IT_IS);
        Behaviour luck = Behaviour.of(few, Parts::luck, p -> p.errors().luck());
        assertThat(luck.mean).isCloseTo(0.3, within(0.02));
        assertThat(luck.saidScatter / luck.scatter).isBetween(0.8, 1.2);
        assertThat(few).allMatch(Parts::areTelling);
        assertThat(studies(50, 200, 5, 0.5, 0.2, 0.3, AS_IT_IS)).noneMatch(Parts::areTelling);
    }

    /**
     * The large half of the assumptions comes to the outcome only by luck, and there luck decides nothing else: among runs
     * that come to it with both twins luck is 1/(1 + …); the variance must be of the same runs, or the shares would be of
     * nothing at all.
     */
    @Test
    void ifSomeRunsDoNotComeToItPartsAndWholeAreOfTheSameRuns() {
        Random random = new Random(7);
        List<Row> rows = new ArrayList<>();
        double sum = 0;
        double squares = 0;
        int complete = 0;
        for (int n = 1; n <= 20_000; n++) {
            boolean rare = n % 2 == 0;
            double[] y = new double[3];
            for (int k = 0; k < 3; k++) {
                boolean comes = !rare || random.nextDouble() < 0.3;
                y[k] = comes ? (rare ? 4 : random.nextGaussian()) : Double.NaN;
                rows.add(Rows.baseline(n, TWINS.get(k), y[k]));
            }
            if (!Double.isNaN(y[0] + y[1] + y[2])) {
                complete++;
                sum += y[0];
                squares += y[0] * y[0];
            }
        }
        Parts parts = Rows.parts(rows);
        double variance = squares / complete - sum * sum / complete / complete;
        assertThat(parts.twins()).isEqualTo(complete);
        assertThat(parts.variance()).isCloseTo(variance, within(0.03));
        // Of 10,000 ordinary and some 270 rare trios, only the ordinary have luck, of variance 1; there is no world.
        assertThat(parts.luck())
                .isCloseTo(
                        10_000.0 / complete / variance,
                        within(4 * parts.errors().luck()));
        assertThat(parts.world()).isCloseTo(0, within(4 * parts.errors().world()));
    }

    @Test
    void anOutcomeThatNeverVariesHasNoParts() {
        List<Parts> studies = studies(1, 50, 50, 0.5, 0.2, 0.3, y -> 1);
        assertThat(studies.get(0).variance()).isZero();
        assertThat(studies.get(0).luck()).isNaN();
        assertThat(studies.get(0).areTelling()).isFalse();
    }

    @Test
    void withoutTwinsOrRunsThereIsNothingToPart() {
        assertThat(Rows.parts(List.of()).assumptions()).isNaN();
        assertThat(Rows.parts(List.of()).twins()).isZero();
        Parts parts = Parts.of("y", Rows.column(1, 2, 3), Column.NONE, Column.NONE);
        assertThat(parts.twins()).isZero();
        assertThat(parts.variance()).isEqualTo(1);
        assertThat(parts.luck()).isNaN();
    }

    @Test
    void sharesAddToOneAndNoneIsBelowNought() {
        for (Parts parts : studies(200, 20, 4, 0.01, 0.01, 0.98, AS_IT_IS)) {
            assertThat(parts.assumptions() + parts.world() + parts.luck()).isCloseTo(1, within(1e-12));
            assertThat(parts.assumptions()).isGreaterThanOrEqualTo(-1e-12);
            assertThat(parts.world()).isGreaterThanOrEqualTo(0);
            assertThat(parts.luck()).isBetween(0.0, 1.0);
        }
    }

    /** Where the world changes nothing, the estimates scatter about nought, and only what is shown does not. */
    @Test
    void whatIsNotThereIsFoundToBeNothingOnAverage() {
        List<Parts> studies = studies(2_000, 60, 30, 0.6, 0, 0.4, AS_IT_IS);
        Spread world = Spread.of(
                studies.stream().mapToDouble(parts -> parts.raw().world()).toArray());
        assertThat(world.mean()).isCloseTo(0, within(4 * world.error()));
        assertThat(studies).anyMatch(parts -> parts.raw().world() < 0).allMatch(parts -> parts.world() >= 0);
    }

    /** Sixty runs of which a few come to it, and none of those that have twins: nothing is known, and not all. */
    @Test
    void twinsThatAllComeOutAlikeTellNothing() {
        List<Row> rows = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            for (Run.Twin twin : n <= 15 ? TWINS : List.of(Run.Twin.NONE)) {
                rows.add(Rows.baseline(n, twin, n > 20 && n % 8 == 0 ? 1 : 0));
            }
        }
        Parts parts = Rows.parts(rows);
        assertThat(parts.varied()).isZero();
        assertThat(parts.areTelling()).isFalse();
    }

    @Test
    void theOrderOfRowsAndAShiftAreNothing() {
        List<Row> rows = new ArrayList<>();
        List<Row> shifted = new ArrayList<>();
        Random random = new Random(3);
        for (int n = 1; n <= 60; n++) {
            for (Run.Twin twin : Run.Twin.values()) {
                double y = Math.round(random.nextGaussian() * 1024) / 1024.0;
                rows.add(Rows.baseline(n, twin, y));
                shifted.add(Rows.baseline(n, twin, y + 1_048_576));
            }
        }
        Parts parts = Rows.parts(rows);
        Collections.shuffle(rows, random);
        assertThat(Rows.parts(rows)).isEqualTo(parts);
        assertThat(Rows.parts(shifted).luck()).isCloseTo(parts.luck(), within(1e-6));
    }
}
