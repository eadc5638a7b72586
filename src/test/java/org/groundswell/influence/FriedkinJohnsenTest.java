package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.groundswell.influence.FriedkinJohnsen.Anchor;
import org.groundswell.lab.Networks;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Population;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class FriedkinJohnsenTest extends RuleContract {
    /** 10⁻⁶ of the range of stances. */
    private static final double PRECISE = 2e-6;

    private static final FriedkinJohnsen AS_PUBLISHED = new FriedkinJohnsen(1, 0, Anchor.START, 1);

    @Override
    InfluenceRule rule() {
        return new FriedkinJohnsen(0.3, 0, Anchor.START, 1);
    }

    @Override
    Optional<InfluenceRule> inSteps() {
        return Optional.of(new FriedkinJohnsen(0.5, 0, Anchor.START, 2));
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {
            new FriedkinJohnsen(0, 0, Anchor.START, 1), new FriedkinJohnsen(0, 0, Anchor.STATIONARY, 4)
        };
    }

    /** A world in which one member of each of several segments is a node of a weighted network. */
    private static World weighted(double[] susceptibility, double[] start, int[][] weights) {
        int nodes = susceptibility.length;
        Story story = segments(200, susceptibility);
        Population population = story.population(1, 1);
        int[] node = IntStream.range(0, nodes)
                .map(g -> IntStream.range(0, 200)
                        .filter(i -> population.segmentOf(i) == g)
                        .findFirst()
                        .orElseThrow())
                .toArray();
        World world =
                Story.world(story.scenario(), new Chance(1, 1), population, Networks.weighted(200, node, weights));
        for (int g = 0; g < nodes; g++) {
            world.stances().lasting(0)[node[g]] = (float) start[g];
        }
        return world;
    }

    private static Story segments(int members, double... susceptibility) {
        String segments = IntStream.range(0, susceptibility.length)
                .mapToObj(g -> String.format(
                        Locale.ROOT,
                        "{name: s%d, share: %.9f, susceptibility: %s, stance: {question: {mean: 0.1, sd: 0.4}}}",
                        g,
                        1.0 / susceptibility.length,
                        susceptibility[g]))
                .collect(Collectors.joining(", ", "[", "]"));
        return Story.of().with("population.members=" + members, "population.segments=" + segments);
    }

    private static double[] nodes(World world, int count) {
        float[] x = world.stances().lasting(0);
        return IntStream.range(0, count)
                .mapToDouble(g -> x[
                        IntStream.range(0, x.length)
                                .filter(i -> world.population().segmentOf(i) == g)
                                .findFirst()
                                .orElseThrow()])
                .toArray();
    }

    /** From a scale of 25 to 85 points to stances and back. */
    private static double[] stances(double... points) {
        return IntStream.range(0, points.length)
                .mapToDouble(i -> (points[i] - 55) / 30)
                .toArray();
    }

    /**
     * Friedkin and Johnsen's group of four, who start at 25, 25, 75 and 85 and whose susceptibility is what they do not give
     * their own opinion: (I − ΛW)⁻¹ (I − Λ) x(0).
     */
    @Test
    void theGroupOfFourSettlesWhereItWasSeenTo() {
        int[][] weights = {{220, 120, 360, 300}, {147, 215, 344, 294}, {0, 0, 1, 0}, {90, 178, 446, 286}};
        World world = weighted(new double[] {0.78, 0.785, 0, 0.714}, stances(25, 25, 75, 85), weights);
        after(AS_PUBLISHED, world, 200);
        double[] published = stances(60.0208, 59.9840, 75, 74.9862);
        double[] settled = nodes(world, 4);
        for (int g = 0; g < 4; g++) {
            assertThat(settled[g]).isCloseTo(published[g], within(PRECISE + 0.00005 / 30));
        }
    }

    @Test
    void aChainOfThreeSettlesAtItsFixedPoint() {
        int[][] weights = {{5, 5, 0}, {2, 6, 2}, {0, 3, 7}};
        World world = weighted(new double[] {0.8, 0.5, 0.9}, new double[] {0, 0.5, 1}, weights);
        after(AS_PUBLISHED, world, 300);
        double[] known = {0.3295820, 0.4943730, 0.6310289};
        for (int g = 0; g < 3; g++) {
            assertThat(nodes(world, 3)[g]).isCloseTo(known[g], within(PRECISE));
        }
    }

    /** The fixed point does not hang on the pace, and is that of the linear system. */
    @Test
    void aRandomNetworkSettlesAtTheSolutionOfItsLinearSystem() {
        float[] start = random(5, MEMBERS);
        int[][] known = network(5);
        RealMatrix system = MatrixUtils.createRealIdentityMatrix(MEMBERS);
        double[] right = new double[MEMBERS];
        for (int i = 0; i < MEMBERS; i++) {
            for (int other : known[i]) {
                system.addToEntry(i, other, -0.5 / known[i].length);
            }
            // A member alone is drawn to itself.
            system.addToEntry(i, i, known[i].length == 0 ? -0.5 : 0);
            right[i] = 0.5 * start[i];
        }
        double[] solution = new LUDecomposition(new Array2DRowRealMatrix(system.getData()))
                .getSolver()
                .solve(new ArrayRealVector(right))
                .toArray();
        for (FriedkinJohnsen rule : new FriedkinJohnsen[] {
            AS_PUBLISHED, new FriedkinJohnsen(0.2, 0, Anchor.START, 1), new FriedkinJohnsen(0.2, 0, Anchor.START, 3)
        }) {
            float[] settled = after(rule, world(start, known), 400);
            for (int i = 0; i < MEMBERS; i++) {
                assertThat((double) settled[i]).isCloseTo(solution[i], within(PRECISE));
            }
        }
    }

    /** Where nobody speaks, nothing moves, however susceptible members are. */
    @Test
    void stationaryAnchorsKeepEverybodyWhereTheyAre() {
        Story story = segments(4_000, 0, 0.3, 0.6, 0.95)
                .with("population.network={contacts: 12}", "population.units={count: 8, effect: 0.2}");
        for (FriedkinJohnsen rule : new FriedkinJohnsen[] {
            new FriedkinJohnsen(0.05, 0, Anchor.STATIONARY, 1),
            new FriedkinJohnsen(0.05, 0, Anchor.STATIONARY, 2),
            new FriedkinJohnsen(1, 0, Anchor.STATIONARY, 1)
        }) {
            World world = story.world(1, 1);
            float[] before = world.stances().lasting(0).clone();
            float[] end = after(rule, world, 140);
            Sample start = new Sample();
            Sample later = new Sample();
            for (int i = 0; i < before.length; i++) {
                start.add(before[i]);
                later.add(end[i]);
                assertThat(end[i]).isCloseTo(before[i], within(1e-6f));
            }
            assertThat(later.mean()).isCloseTo(start.mean(), within(1e-6));
            assertThat(later.sd()).isCloseTo(start.sd(), within(1e-6));
        }
    }

    /** x′ = ρx + (1 − ρ)m + σξ has variance σ²/(1 − ρ²), ρ = 1 − θ for members who listen to nobody. */
    @Test
    void noiseHasItsStationaryVariance() {
        Story story = segments(20_000, 0.0).with("population.segments.s0.stance.question={mean: 0.2, sd: 0}");
        for (int steps : new int[] {1, 2, 5}) {
            World world = story.world(2, 1);
            Sample settled = new Sample();
            for (float x : after(new FriedkinJohnsen(0.1, 0.02, Anchor.START, steps), world, 80)) {
                settled.add(x);
            }
            settled.hasMean(0.2);
            settled.hasSd(0.02 / Math.sqrt(1 - 0.9 * 0.9));
        }
    }

    /**
     * On the way to the fixed point a step of pace θ and n of pace 1 − (1 − θ)^(1/n) differ by the order θ: for an eigenvalue
     * m of I − ΛW, by less than (1 − m) θ / (4e) of the way.
     */
    @Test
    void halfDayStepsGiveTheSameWay() {
        int members = 200;
        float[] start = random(3, members);
        for (double pace : new double[] {0.1, 0.05, 0.025}) {
            for (int days : new int[] {5, 20, 60}) {
                float[] whole = after(
                        new FriedkinJohnsen(pace, 0, Anchor.START, 1), world(start, Networks.ring(members, 3)), days);
                float[] half = after(
                        new FriedkinJohnsen(pace, 0, Anchor.START, 2), world(start, Networks.ring(members, 3)), days);
                float[] end = after(AS_PUBLISHED, world(start, Networks.ring(members, 3)), 100);
                assertThat(distance(whole, half)).isLessThan(0.5 * pace / (4 * Math.E) * distance(start, end) * 1.1);
                assertThat(mean(half)).isCloseTo(mean(whole), within(PRECISE));
            }
        }
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (double) (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }

    private static double mean(float[] all) {
        double sum = 0;
        for (float x : all) {
            sum += x;
        }
        return sum / all.length;
    }

    /** With noise and a network, the law of half-day steps is that of whole days up to the order of the pace. */
    @Test
    void halfDayStepsGiveTheSameLaw() {
        Story story = segments(10_000, 0.5).with("population.network={contacts: 12, unit: 0, segment: 0}");
        Scenario scenario = story.scenario();
        double[] mean = new double[2];
        double[] sd = new double[2];
        for (int steps = 1; steps <= 2; steps++) {
            Sample moved = new Sample();
            World world = Story.world(scenario, new Chance(4, steps));
            float[] before = world.stances().lasting(0).clone();
            float[] end = after(new FriedkinJohnsen(0.05, 0.02, Anchor.STATIONARY, steps), world, 60);
            for (int i = 0; i < before.length; i++) {
                moved.add(end[i] - before[i]);
            }
            mean[steps - 1] = moved.mean();
            sd[steps - 1] = moved.sd();
        }
        // Both are within √2 · 4 standard errors and the order of the pace of each other.
        double error = 4 * Math.sqrt(2) * sd[0] / Math.sqrt(2 * 10_000);
        assertThat(sd[1]).isCloseTo(sd[0], within(error + 0.05 / 4 * sd[0]));
        assertThat(mean[1]).isCloseTo(mean[0], within(4 * error));
    }

    /** A pace of ½ in two steps is ½ of the way to a zealot who stands at 1, as in one: 1 − (1 − θ)^(1/2), twice. */
    @Test
    void aZealotIsFollowedAsFarInTwoStepsAsInOne() {
        Story story =
                Story.of().with("population.members=2", "population.zealots=[1, 0]", "population.susceptibility=1");
        World world = Story.world(
                story.scenario(), new Chance(1, 1), story.population(1, 1), Networks.of(new int[][] {{1}, {0}}));
        System.arraycopy(new float[] {1, 0}, 0, world.stances().lasting(0), 0, 2);
        world.stances().keep(world.population().zealots());
        float[] end = after(new FriedkinJohnsen(0.5, 0, Anchor.START, 2), world, 1);
        assertThat(end[0]).isEqualTo(1);
        assertThat((double) end[1]).isCloseTo(0.5, within(1e-6));
    }
}
