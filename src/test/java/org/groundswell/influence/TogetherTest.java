package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.kernel.Distance;
import org.groundswell.lab.Networks;
import org.groundswell.lab.Story;
import org.groundswell.population.Everyone;
import org.groundswell.population.Network;
import org.groundswell.random.Chance;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

/** Bounded confidence on several issues: who is near enough on all of them together is heard on all. */
class TogetherTest {
    private static final List<String> ISSUES = List.of("question", "other", "third");

    /** Each way of drawing, with a speed at which two do not meet at once. */
    private static final List<String> WAYS = List.of(
            "rule: hegselmann-krause",
            "rule: hegselmann-krause, pace: 0.3",
            "rule: hegselmann-krause, order: asynchronous",
            "rule: deffuant, speed: 0.4",
            "rule: deffuant, order: edge");

    private static final int TOGETHER = 2;

    /** With one tolerance for all, or with one for each. */
    private static InfluenceRule rule(String way, Distance distance, double... tolerance) {
        String each = tolerance.length == 1 ? String.valueOf(tolerance[0]) : Arrays.toString(tolerance);
        String settings = "{" + way + ", tolerance: " + each + ", distance: "
                + distance.name().toLowerCase(Locale.ROOT) + "}";
        return Story.of("influence: " + settings)
                .with("population.members=" + Math.max(2, tolerance.length))
                .scenario()
                .influence();
    }

    private static World world(Network network, int[] zealots, float[]... stances) {
        int members = network.members();
        String issues = ISSUES.stream()
                .limit(stances.length)
                .map(issue -> issue + ": {against: no, for: yes}")
                .collect(Collectors.joining(", "));
        Story story = Story.of("issues: {" + issues + "}")
                .with(
                        "population.members=" + members,
                        "population.zealots="
                                + IntStream.range(0, members)
                                        .mapToObj(i -> Arrays.stream(zealots).anyMatch(z -> z == i) ? "1" : "0")
                                        .collect(Collectors.joining(", ", "[", "]")));
        for (int k = 1; k < stances.length; k++) {
            story = story.with("population.segments.members.stance." + ISSUES.get(k) + "={mean: 0, sd: 0.3}");
        }
        World world = Story.world(story.scenario(), new Chance(3, 1), story.population(1, 1), network);
        for (int k = 0; k < stances.length; k++) {
            System.arraycopy(stances[k], 0, world.stances().lasting(k), 0, members);
        }
        return world;
    }

    private static World world(Network network, float[]... stances) {
        return world(network, new int[0], stances);
    }

    private static float[][] after(int days, InfluenceRule rule, World world) {
        Talk talk = rule.open(world);
        world.stances().keep(world.population().zealots());
        for (int day = 0; day < days; day++) {
            world.advance(day);
            rule.day(world, talk);
            world.stances().restore();
        }
        return Arrays.stream(world.stances().lasting()).map(float[]::clone).toArray(float[][]::new);
    }

    private static void assertClose(float[][] end, double[]... expected) {
        for (int k = 0; k < expected.length; k++) {
            for (int i = 0; i < expected[k].length; i++) {
                assertThat((double) end[k][i])
                        .as("issue %s, member %s", k + 1, i + 1)
                        .isCloseTo(expected[k][i], within(1e-6));
            }
        }
    }

    private static List<Network> everybody(int members) {
        return List.of(new Everyone(members), Networks.complete(members));
    }

    /** At (0, 0), (½, ½) and (½, 1): the first two are ½ apart on either issue, the last two ½ in all. */
    @Test
    void threeInThePlaneAreHeardByTheirDistance() {
        float[][] start = {{0, 0.5f, 0.5f}, {0, 0.5f, 1}};
        for (Network all : everybody(3)) {
            String way = "rule: hegselmann-krause";
            double third = 1 / 3.0;
            assertClose(
                    after(1, rule(way, Distance.EACH, 0.5), world(all, start)),
                    new double[][] {{third, third, third}, {0.25, 0.5, 0.75}});
            assertClose(
                    after(1, rule(way, Distance.LARGEST, 0.5), world(all, start)),
                    new double[][] {{0.25, third, 0.5}, {0.25, 0.5, 0.75}});
            assertClose(
                    after(1, rule(way, Distance.EUCLIDEAN, 0.5), world(all, start)),
                    new double[][] {{0, 0.5, 0.5}, {0, 0.75, 0.75}});
        }
    }

    /** The corners of a square with one in its middle, √½ from each of them; all are a whole side or more from each other. */
    @Test
    void theMiddleHearsFourWhoHearNobodyElse() {
        float[][] start = {{0, 1, 0, 1, 0.5f}, {0, 0, 1, 1, 0.5f}};
        double[][] drawnIn = {{0.25, 0.75, 0.25, 0.75, 0.5}, {0.25, 0.25, 0.75, 0.75, 0.5}};
        for (Network all : everybody(5)) {
            String way = "rule: hegselmann-krause";
            assertClose(after(1, rule(way, Distance.EUCLIDEAN, 0.71), world(all, start)), drawnIn);
            assertThat(after(1, rule(way, Distance.EUCLIDEAN, 0.7), world(all, start)))
                    .isDeepEqualTo(start);
            assertClose(after(1, rule(way, Distance.LARGEST, 0.7), world(all, start)), drawnIn);
            // Each by its own: the middle hears all, the second two others.
            assertClose(
                    after(1, rule(way, Distance.EUCLIDEAN, 0, 1, 0, 0, 0.71), world(all, start)),
                    new double[][] {{0, 0.625, 0, 1, 0.5}, {0, 0.375, 1, 1, 0.5}});
        }
    }

    /** Two of whom one is at (0, 0) and the other at (.3, .4): .4 on the issue where they differ most, .5 in all. */
    @Test
    void twoMeetOnAllIssuesOrOnNone() {
        float[][] start = {{0, 0.3f}, {0, 0.4f}};
        double[][] met = {{0.15, 0.15}, {0.2, 0.2}};
        double[][] apart = {{0, 0.3}, {0, 0.4}};
        for (Network both : everybody(2)) {
            for (String order : List.of("asynchronous", "edge")) {
                String way = "rule: deffuant, meetings: 0.5, order: " + order;
                assertClose(
                        after(1, rule(way, Distance.EACH, 0.4), world(both, start)),
                        new double[][] {{0.15, 0.15}, {0, 0.4}});
                assertClose(after(1, rule(way, Distance.LARGEST, 0.4), world(both, start)), apart);
                assertClose(after(1, rule(way, Distance.LARGEST, 0.41), world(both, start)), met);
                assertClose(after(1, rule(way, Distance.EUCLIDEAN, 0.5), world(both, start)), apart);
                assertClose(after(1, rule(way, Distance.EUCLIDEAN, 0.51), world(both, start)), met);
                // Only the second is tolerant enough, and goes the whole way of its half alone.
                assertClose(
                        after(1, rule(way, Distance.EUCLIDEAN, 0.5, 0.51), world(both, start)),
                        new double[][] {{0, 0.15}, {0, 0.2}});
            }
        }
    }

    /** .6, .6 and .3 are .9 in all, though .52 on average. */
    @Test
    void theEuclideanDistanceIsNotDividedByTheNumberOfIssues() {
        float[][] start = {{0, 0.6f}, {0, 0.6f}, {0, 0.3f}};
        for (Network both : everybody(2)) {
            String way = "rule: hegselmann-krause";
            assertClose(
                    after(1, rule(way, Distance.EUCLIDEAN, 0.9), world(both, start)),
                    new double[][] {{0.3, 0.3}, {0.3, 0.3}, {0.15, 0.15}});
            assertThat(after(1, rule(way, Distance.EUCLIDEAN, 0.89), world(both, start)))
                    .isDeepEqualTo(start);
        }
    }

    /** Who never changes its mind is heard, on all issues, and moves on none. */
    @Test
    void zealotsAreHeardAndStay() {
        float[][] start = {{0, 0.3f, 0.9f}, {0, 0.4f, -0.9f}};
        for (Network all : everybody(3)) {
            for (String way : WAYS) {
                for (Distance distance : List.of(Distance.LARGEST, Distance.EUCLIDEAN)) {
                    float[][] end = after(200, rule(way, distance, 0.6), world(all, new int[] {0}, start));
                    assertClose(end, new double[][] {{0, 0, 0.9}, {0, 0, -0.9}});
                }
            }
        }
    }

    /** With one issue there is but one gap, and no bit depends on how several would be put together. */
    @Property(tries = 100)
    void ofOneIssueAllDistancesAreTheSame(
            @ForAll @IntRange(min = 0, max = 4) int way,
            @ForAll @IntRange(min = 2, max = 12) int members,
            @ForAll boolean everyone,
            @ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random, members, everyone);
        float[] start = lattice(random, members);
        double tolerance = random.nextInt(33) / 32.0;
        float[][] each = after(5, rule(WAYS.get(way), Distance.EACH, tolerance), world(network, start));
        for (Distance distance : List.of(Distance.LARGEST, Distance.EUCLIDEAN)) {
            assertThat(after(5, rule(WAYS.get(way), distance, tolerance), world(network, start)))
                    .isDeepEqualTo(each);
        }
    }

    /** An issue on which all agree adds nothing to any gap. Where all move at once other sums are added, and so for a day only. */
    @Property(tries = 100)
    void anIssueOnWhichAllAgreeChangesNothing(
            @ForAll @IntRange(min = 0, max = 4) int way,
            @ForAll @IntRange(min = 2, max = 12) int members,
            @ForAll boolean everyone,
            @ForAll boolean first,
            @ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random, members, everyone);
        float[] start = lattice(random, members);
        float[] agreed = new float[members];
        Arrays.fill(agreed, 0.3f);
        double tolerance = random.nextInt(33) / 32.0;
        int days = way < TOGETHER ? 1 : 5;
        float[] alone = after(days, rule(WAYS.get(way), Distance.EACH, tolerance), world(network, start))[0];
        for (Distance distance : List.of(Distance.LARGEST, Distance.EUCLIDEAN)) {
            float[][] end = after(
                    days,
                    rule(WAYS.get(way), distance, tolerance),
                    first ? world(network, agreed, start) : world(network, start, agreed));
            assertThat(end[first ? 1 : 0]).containsExactly(alone, within(way < TOGETHER ? 1e-6f : 0));
            assertThat(end[first ? 0 : 1]).containsExactly(agreed, within(1e-6f));
        }
    }

    /** No issue comes before another. */
    @Property(tries = 100)
    void issuesMayChangePlaces(
            @ForAll @IntRange(min = 0, max = 4) int way,
            @ForAll @IntRange(min = 2, max = 12) int members,
            @ForAll boolean everyone,
            @ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random, members, everyone);
        float[] one = lattice(random, members);
        float[] two = lattice(random, members);
        float[] three = lattice(random, members);
        double tolerance = random.nextInt(33) / 32.0;
        for (Distance distance : Distance.values()) {
            InfluenceRule rule = rule(WAYS.get(way), distance, tolerance);
            int days = way < TOGETHER ? 1 : 3;
            float[][] here = after(days, rule, world(network, one, two, three));
            float[][] there = after(days, rule, world(network, three, one, two));
            for (int k = 0; k < 3; k++) {
                assertThat(there[(k + 1) % 3]).containsExactly(here[k], within(1e-6f));
            }
        }
    }

    /** A tolerance at which nobody is just near, turned or not, so that the rounding of a turn changes nobody's company. */
    @Property(tries = 100)
    void turningThePlaneTurnsWhatComesOfIt(
            @ForAll @IntRange(min = 0, max = 4) int way,
            @ForAll @IntRange(min = 2, max = 12) int members,
            @ForAll boolean everyone,
            @ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random, members, everyone);
        float[][] x = new float[2][members];
        for (int i = 0; i < members; i++) {
            double far = 0.95 * Math.sqrt(random.nextDouble());
            double to = 2 * Math.PI * random.nextDouble();
            x[0][i] = (float) (far * Math.cos(to));
            x[1][i] = (float) (far * Math.sin(to));
        }
        double tolerance = 1.9 * random.nextDouble();
        double turn = 2 * Math.PI * random.nextDouble();
        // One who moves a day: then all ties are seen before they decide.
        boolean together = way < TOGETHER;
        String slow = together ? WAYS.get(way) : "rule: deffuant, speed: 0.4, meetings: " + 1.0 / members;
        InfluenceRule rule = rule(slow, Distance.EUCLIDEAN, tolerance);
        World here = world(network, x);
        World there = world(network, turned(x, turn));
        Talk hereTalk = rule.open(here);
        Talk thereTalk = rule.open(there);
        for (int day = 0; day < (together ? 3 : 3 * members); day++) {
            Assume.that(!anyTie(here.stances().lasting(), tolerance));
            here.advance(day);
            rule.day(here, hereTalk);
            there.advance(day);
            rule.day(there, thereTalk);
            float[][] expected = turned(here.stances().lasting(), turn);
            for (int k = 0; k < 2; k++) {
                assertThat(there.stances().lasting(k)).containsExactly(expected[k], within(1e-5f));
            }
        }
    }

    private static float[][] turned(float[][] x, double by) {
        float[][] turned = new float[2][x[0].length];
        for (int i = 0; i < x[0].length; i++) {
            turned[0][i] = (float) (Math.cos(by) * x[0][i] - Math.sin(by) * x[1][i]);
            turned[1][i] = (float) (Math.sin(by) * x[0][i] + Math.cos(by) * x[1][i]);
        }
        return turned;
    }

    private static boolean anyTie(float[][] x, double tolerance) {
        for (int i = 0; i < x[0].length; i++) {
            for (int j = 0; j < i; j++) {
                double gap = Math.hypot(x[0][i] - x[0][j], x[1][i] - x[1][j]);
                if (Math.abs(gap - tolerance) < 2e-5) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A square has corners: two who are near along an issue are too far apart across both. */
    @Test
    void turningThePlaneTakesTwoOutOfTheSquare() {
        String way = "rule: hegselmann-krause";
        float half = (float) Math.sqrt(0.125);
        for (Network both : everybody(2)) {
            InfluenceRule rule = rule(way, Distance.LARGEST, 0.4);
            assertClose(after(1, rule, world(both, new float[] {0, half}, new float[] {0, half})), new double[][] {
                {half / 2, half / 2}, {half / 2, half / 2}
            });
            assertThat(after(1, rule, world(both, new float[] {0, 0.5f}, new float[] {0, 0})))
                    .isDeepEqualTo(new float[][] {{0, 0.5f}, {0, 0}});
        }
    }

    /** Where tolerances are alike, what one gives the other takes, on every issue. */
    @Property(tries = 100)
    void meetingsKeepTheMeanOfEveryIssue(@ForAll long seed, @ForAll boolean edge) {
        Random random = new Random(seed);
        int members = 12;
        Network network = network(random, members, !edge);
        float[][] start = {lattice(random, members), lattice(random, members)};
        for (Distance distance : List.of(Distance.LARGEST, Distance.EUCLIDEAN)) {
            float[][] end = after(
                    20,
                    rule("rule: deffuant, speed: 0.3, order: " + (edge ? "edge" : "asynchronous"), distance, 0.8),
                    world(network, start));
            for (int k = 0; k < 2; k++) {
                assertThat(sum(end[k])).isCloseTo(sum(start[k]), within(2e-6));
            }
        }
    }

    private static double sum(float[] stances) {
        double sum = 0;
        for (float x : stances) {
            sum += x;
        }
        return sum;
    }

    private static float[] lattice(Random random, int members) {
        float[] x = new float[members];
        for (int i = 0; i < members; i++) {
            x[i] = (random.nextInt(33) - 16) / 16f;
        }
        return x;
    }

    private static Network network(Random random, int members, boolean everyone) {
        return everyone
                ? new Everyone(members)
                : Networks.of(IntStream.range(0, members)
                        .mapToObj(i -> IntStream.range(0, members)
                                .filter(other -> other != i && random.nextInt(3) > 0)
                                .toArray())
                        .toArray(int[][]::new));
    }
}
