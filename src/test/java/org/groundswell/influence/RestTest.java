package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.lab.Networks;
import org.groundswell.lab.Story;
import org.groundswell.population.Everyone;
import org.groundswell.population.Network;
import org.groundswell.random.Chance;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

/** A rest is for ever, and what is none ends: each rule's word for it is held against many days of itself. */
class RestTest {
    private static final String TWO_ISSUES =
            "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}";

    /** Every rule in every way of drawing, with chances that soon come true or never; first those without chance. */
    private static final List<String> RULES = List.of(
            "{rule: friedkin-johnsen, pace: 0.5, noise: 0}",
            "{rule: de-groot}",
            "{rule: altafini}",
            "{rule: hegselmann-krause, tolerance: 0.6}",
            "{rule: hegselmann-krause, tolerance: 0.9, distance: largest}",
            "{rule: hegselmann-krause, tolerance: 0.9, distance: euclidean}",
            "{rule: linear-threshold, thresholds: 0.4}",
            "{rule: friedkin-johnsen, pace: 0.5, noise: 0.01}",
            "{rule: de-groot, order: asynchronous}",
            "{rule: de-groot, order: edge}",
            "{rule: hegselmann-krause, tolerance: 0.6, order: asynchronous}",
            "{rule: hegselmann-krause, tolerance: 0.9, order: asynchronous, distance: largest}",
            "{rule: hegselmann-krause, tolerance: 0.9, order: asynchronous, distance: euclidean}",
            "{rule: deffuant, tolerance: 0.6}",
            "{rule: deffuant, tolerance: 0.6, order: edge}",
            "{rule: deffuant, tolerance: 1, meetings: 0.05}",
            "{rule: deffuant, tolerance: 0.9, distance: largest}",
            "{rule: deffuant, tolerance: 0.9, distance: euclidean}",
            "{rule: deffuant, tolerance: 0.9, order: edge, distance: euclidean}",
            "{rule: deffuant, tolerance: 1, meetings: 0.05, distance: largest}",
            "{rule: attraction-repulsion, acceptance: 0.6, rejection: 1.1, speed: 0.5}",
            "{rule: attraction-repulsion, acceptance: 0.3, rejection: 1.6, speed: 0.5, order: edge}",
            "{rule: voter}",
            "{rule: voter, order: synchronous}",
            "{rule: voter, form: invasion}",
            "{rule: voter, form: link}",
            "{rule: noisy-voter, noise: 0}",
            "{rule: noisy-voter, noise: 0.3}",
            "{rule: noisy-voter, noise: 1}",
            "{rule: q-voter, panel: 2}",
            "{rule: q-voter, panel: 3, divided: 0.5}",
            "{rule: q-voter, panel: 2, independence: 0.3, flips: 0.5}",
            "{rule: q-voter, panel: 2, independence: 1, flips: 0}",
            "{rule: sznajd}",
            "{rule: sznajd, reach: one}",
            "{rule: majority-in-groups, size: 1}",
            "{rule: majority-in-groups, size: 2, ties: keep}",
            "{rule: majority-in-groups, size: 2, ties: one}",
            "{rule: majority-in-groups, size: 3}",
            "{rule: majority-in-groups, size: 4, ties: against}",
            "{rule: majority-in-groups, size: 4, ties: for}",
            "{rule: majority-in-groups, size: 3, contrarians: 0.3}",
            "{rule: majority-in-groups, size: 3, contrarians: 1}",
            "{rule: linear-threshold, thresholds: 0.4, order: asynchronous}",
            "{rule: linear-threshold, thresholds: 2, counted: number, order: asynchronous}",
            "{rule: bass, innovation: 0, imitation: 0.5}",
            "{rule: bass, innovation: 0.2, imitation: 0.2}",
            "{rule: axelrod, traits: 3}");

    /** How many of them come first in which all move at once and nothing is drawn. */
    private static final int TOGETHER = 7;

    /** Days in which a lull ends but for a chance that nobody will see. */
    private static final int LONG = 1_500;

    /** By moves of less rounding decides. */
    private static final double ROUNDING = 1e-6;

    /** To what such moves may come together; members who move at all move by a hundred times that, as their places are far apart. */
    private static final float SMALL = 1e-4f;

    @Property(tries = 3_000)
    void restsAreForEverAndLullsEnd(
            @ForAll @IntRange(min = 0, max = 47) int which,
            @ForAll @IntRange(min = 2, max = 7) int members,
            @ForAll @IntRange(min = 1, max = 6) int values,
            @ForAll boolean everyone,
            @ForAll boolean zealots,
            @ForAll long seed) {
        Random random = new Random(seed);
        Story story = Story.of(TWO_ISSUES, "influence: " + RULES.get(which))
                .with(
                        "population.members=" + members,
                        "population.segments.members.stance.other={mean: 0, sd: 0.3}",
                        "population.zealots="
                                + IntStream.range(0, members)
                                        .mapToObj(i -> zealots && random.nextInt(3) == 0 ? "1" : "0")
                                        .collect(Collectors.joining(", ", "[", "]")));
        Network network = everyone ? new Everyone(members) : Networks.of(rows(random, members));
        World world = Story.world(story.scenario(), new Chance(seed, 1), story.population(1, 1), network);
        for (float[] x : world.stances().lasting()) {
            for (int i = 0; i < members; i++) {
                // Few places, so that some agree.
                x[i] = values == 1 ? 1 : random.nextInt(values) * 2f / (values - 1) - 1;
            }
        }
        InfluenceRule rule = story.scenario().influence();
        Talk talk = rule.open(world);
        world.stances().keep(world.population().zealots());
        boolean together = which < TOGETHER;
        int day = 0;
        boolean rests = false;
        while (!rests && day < 50) {
            // Where all move at once there must have been a day on which nobody did.
            if (!together || !moves(rule, world, talk, day++)) {
                rests = rule.rests(world, talk, ROUNDING);
                int from = day;
                while (!rests && !moves(rule, world, talk, day++)) {
                    assertThat(day).as("a lull of %s ends", RULES.get(which)).isLessThan(from + LONG);
                }
            }
        }
        float[][] rest = copy(world);
        for (int more = 0; rests && more < 100; more++) {
            moves(rule, world, talk, day + more);
            for (int k = 0; k < rest.length; k++) {
                assertThat(world.stances().lasting(k))
                        .as("a rest of %s does not end", RULES.get(which))
                        .containsExactly(rest[k], within(SMALL));
            }
        }
    }

    private static boolean moves(InfluenceRule rule, World world, Talk talk, int day) {
        float[][] before =
                Arrays.stream(world.stances().lasting()).map(float[]::clone).toArray(float[][]::new);
        world.advance(day);
        rule.day(world, talk);
        world.stances().restore();
        return !Arrays.deepEquals(before, world.stances().lasting());
    }

    private static float[][] copy(World world) {
        return Arrays.stream(world.stances().lasting()).map(float[]::clone).toArray(float[][]::new);
    }

    /** Contacts of some, not always mutual: who is heard need not hear. */
    private static int[][] rows(Random random, int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> IntStream.range(0, members)
                        .filter(other -> other != i && random.nextInt(3) == 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Where everybody knows everybody, asking a few for each finds what asking all pairs finds. */
    @Property(tries = 3_000)
    void amongEverybodyNoPairIsMissed(
            @ForAll @IntRange(min = 2, max = 9) int members,
            @ForAll @IntRange(min = 2, max = 30) int places,
            @ForAll boolean agreeing,
            @ForAll long seed) {
        Random random = new Random(seed);
        float[] x = new float[members];
        boolean[] zealot = new boolean[members];
        float[] near = new float[members];
        float[] far = new float[members];
        for (int i = 0; i < members; i++) {
            x[i] = random.nextInt(places) * 2f / (places - 1) - 1;
            zealot[i] = random.nextInt(3) == 0;
            near[i] = random.nextFloat() / 2;
            far[i] = 1 + random.nextFloat();
        }
        float apart = random.nextFloat() / 3;
        Rest.Meeting meeting = agreeing
                ? (one, other) -> x[one] == x[other] && x[one] > 0.5f
                : (one, other) -> {
                    float gap = Math.abs(x[one] - x[other]);
                    return !zealot[one] && gap > apart && (gap < near[one] || gap > far[one]);
                };
        Network all = Networks.of(IntStream.range(0, members)
                .mapToObj(i ->
                        IntStream.range(0, members).filter(other -> other != i).toArray())
                .toArray(int[][]::new));
        assertThat(Rest.of(new Everyone(members), x, apart, meeting)).isEqualTo(Rest.of(all, x, apart, meeting));
    }

    /**
     * Of six in the plane only the second and the fifth are near, .4 apart on the first issue; next to each in the order of that
     * issue, and furthest out, stand others who are far on the second.
     */
    @Test
    void whereIssuesGoTogetherNoPairIsMissed() {
        Story story = Story.of(TWO_ISSUES)
                .with("population.members=6", "population.segments.members.stance.other={mean: 0, sd: 0.3}");
        for (String distance : List.of("largest", "euclidean")) {
            for (double tolerance : new double[] {0.4, 0.5}) {
                InfluenceRule rule = Story.of(
                                "influence: {rule: deffuant, tolerance: " + tolerance + ", distance: " + distance + "}")
                        .scenario()
                        .influence();
                World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), new Everyone(6));
                System.arraycopy(
                        new float[] {-1, 0, 0, 0.4f, 0.4f, 1},
                        0,
                        world.stances().lasting(0),
                        0,
                        6);
                System.arraycopy(
                        new float[] {-1, 0, -1, 1, 0, -1}, 0, world.stances().lasting(1), 0, 6);
                assertThat(rule.rests(world, rule.open(world), ROUNDING)).isEqualTo(tolerance == 0.4);
            }
        }
    }

    /** Both contacts are so near that to copy them would be no move; that they differ may turn who asks them. */
    @Test
    void aPanelThatDiffersByLittleMayTurnWhoAsksIt() {
        Story story = Story.of().with("population.members=3");
        for (String divided : List.of("0", "0.5")) {
            InfluenceRule rule = Story.of("influence: {rule: q-voter, panel: 2, divided: " + divided + "}")
                    .scenario()
                    .influence();
            World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), new Everyone(3));
            System.arraycopy(
                    new float[] {0.5f, 0.51f, 0.52f}, 0, world.stances().lasting(0), 0, 3);
            assertThat(rule.rests(world, rule.open(world), 0.1)).isEqualTo(divided.equals("0"));
        }
    }

    /** Two of a pair half apart would each close a quarter: more than 0.2, not more than 0.25. */
    @Test
    void aMoveOfAtMostWithinIsNone() {
        Story story = Story.of().with("population.members=2");
        for (Network network : List.of(new Everyone(2), Networks.of(new int[][] {{1}, {0}}))) {
            for (InfluenceRule rule : List.of(
                    Story.of("influence: {rule: deffuant, tolerance: 1, speed: 0.5}")
                            .scenario()
                            .influence(),
                    Story.of("influence: {rule: de-groot, order: edge}")
                            .scenario()
                            .influence(),
                    Story.of("influence: {rule: attraction-repulsion, acceptance: 1, rejection: 2, speed: 0.5}")
                            .scenario()
                            .influence())) {
                World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), network);
                System.arraycopy(new float[] {0, 0.5f}, 0, world.stances().lasting(0), 0, 2);
                Talk talk = rule.open(world);
                assertThat(rule.rests(world, talk, 0.2)).isFalse();
                assertThat(rule.rests(world, talk, 0.25)).isTrue();
            }
        }
    }
}
