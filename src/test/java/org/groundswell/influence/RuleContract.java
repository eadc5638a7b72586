package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.groundswell.lab.Networks;
import org.groundswell.lab.Story;
import org.groundswell.population.Contacts;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

/** What every rule of talking owes, whatever it does. */
abstract class RuleContract {
    static final int MEMBERS = 60;
    private static final Scenario SCENARIO =
            Story.of().with("population.members=" + MEMBERS).scenario();

    /** The rule, lively and without noise. */
    abstract InfluenceRule rule();

    /** Whether members are drawn to move, and not all move at once. */
    boolean drawsWhoMoves() {
        return false;
    }

    /** The rule with its pace or tolerance at zero. */
    abstract InfluenceRule[] still();

    static World world(float[] stances, int[][] known) {
        return world(stances, Networks.of(known));
    }

    static World world(float[] stances, Contacts contacts) {
        Story story = Story.of().with("population.members=" + stances.length);
        Scenario scenario = stances.length == MEMBERS ? SCENARIO : story.scenario();
        World world = Story.world(scenario, new Chance(1, 1), story.population(1, 1), contacts);
        System.arraycopy(stances, 0, world.stances().lasting(0), 0, stances.length);
        return world;
    }

    /** The stances after some days of talk. */
    static float[] after(InfluenceRule rule, World world, int days) {
        Talk talk = rule.open(world);
        for (int day = 0; day < days; day++) {
            world.advance(day);
            rule.day(world, talk);
        }
        return world.stances().lasting(0).clone();
    }

    static float[] random(long seed, int members) {
        Random random = new Random(seed);
        float[] stances = new float[members];
        for (int i = 0; i < members; i++) {
            stances[i] = 2 * random.nextFloat() - 1;
        }
        return stances;
    }

    /** Mutual contacts at random; the last ten members know nobody. */
    static int[][] network(long seed) {
        Random random = new Random(seed);
        int[][] known = new int[MEMBERS][0];
        for (int pair = 0; pair < 3 * MEMBERS; pair++) {
            int one = random.nextInt(MEMBERS - 10);
            int other = random.nextInt(MEMBERS - 10);
            if (one != other) {
                known[one] = append(known[one], other);
                known[other] = append(known[other], one);
            }
        }
        return known;
    }

    private static int[] append(int[] all, int one) {
        int[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = one;
        return more;
    }

    @Test
    void somebodyMoves() {
        assertThat(after(rule(), world(random(1, MEMBERS), network(1)), 5)).isNotEqualTo(random(1, MEMBERS));
    }

    @Test
    void withoutPaceOrToleranceNobodyMoves() {
        for (InfluenceRule rule : still()) {
            assertThat(after(rule, world(random(1, MEMBERS), network(1)), 5)).isEqualTo(random(1, MEMBERS));
        }
    }

    /** Nobody goes beyond those furthest out, for every step is a mean. */
    @Test
    void nobodyGoesBeyondTheOutermost() {
        for (long seed = 1; seed <= 20; seed++) {
            float[] before = random(seed, MEMBERS);
            Arrays.sort(before);
            for (float x : after(rule(), world(random(seed, MEMBERS), network(seed)), 30)) {
                assertThat(x).isBetween(before[0], before[MEMBERS - 1]);
            }
        }
    }

    @Test
    void whereAllAgreeAllStay() {
        float[] alike = new float[MEMBERS];
        Arrays.fill(alike, 0.3f);
        for (float x : after(rule(), world(alike, network(1)), 10)) {
            assertThat(x).isCloseTo(0.3f, org.assertj.core.api.Assertions.within(1e-6f));
        }
    }

    @Test
    void whoKnowsNobodyNeitherMovesNorMovesOthers() {
        float[] before = random(1, MEMBERS);
        float[] other = before.clone();
        for (int i = MEMBERS - 10; i < MEMBERS; i++) {
            other[i] = -other[i];
        }
        float[] one = after(rule(), world(before, network(1)), 10);
        float[] two = after(rule(), world(other, network(1)), 10);
        assertThat(Arrays.copyOf(two, MEMBERS - 10)).isEqualTo(Arrays.copyOf(one, MEMBERS - 10));
        assertThat(Arrays.copyOfRange(one, MEMBERS - 10, MEMBERS))
                .isEqualTo(Arrays.copyOfRange(before, MEMBERS - 10, MEMBERS));
    }

    /** What is for and what against is a matter of words. */
    @Test
    void flippingSignsMirrorsTheResult() {
        float[] before = random(1, MEMBERS);
        float[] flipped = flip(before);
        assertThat(after(rule(), world(flipped, network(1)), 10))
                .isEqualTo(flip(after(rule(), world(before, network(1)), 10)));
    }

    private static float[] flip(float[] stances) {
        float[] flipped = new float[stances.length];
        for (int i = 0; i < stances.length; i++) {
            flipped[i] = -stances[i];
        }
        return flipped;
    }

    @Test
    void theSameLuckGivesTheSameDays() {
        assertThat(after(rule(), world(random(1, MEMBERS), network(1)), 10))
                .isEqualTo(after(rule(), world(random(1, MEMBERS), network(1)), 10));
    }

    /** Members who change their places take their stances with them; rules that draw whom they ask are not held to that. */
    @Test
    void relabellingMembersRelabelsTheResult() {
        if (drawsWhoMoves()) {
            return;
        }
        int[] place =
                IntStream.range(0, MEMBERS).map(i -> (7 * i + 3) % MEMBERS).toArray();
        float[] before = random(1, MEMBERS);
        int[][] known = network(1);
        float[] moved = new float[MEMBERS];
        int[][] movedKnown = new int[MEMBERS][];
        for (int i = 0; i < MEMBERS; i++) {
            moved[place[i]] = before[i];
            movedKnown[place[i]] =
                    IntStream.of(known[i]).map(other -> place[other]).toArray();
        }
        float[] one = after(rule(), world(before, known), 10);
        float[] two = after(rule(), world(moved, movedKnown), 10);
        for (int i = 0; i < MEMBERS; i++) {
            assertThat(two[place[i]]).isEqualTo(one[i]);
        }
    }

    /** Each issue goes its own way. */
    @Test
    void oneIssueDoesNotMoveAnother() {
        Story story = Story.of("issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}")
                .with("population.members=" + MEMBERS, "population.segments.members.stance.other={mean: 0.2, sd: 0.3}");
        World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), Networks.of(network(1)));
        System.arraycopy(random(1, MEMBERS), 0, world.stances().lasting(0), 0, MEMBERS);
        assertThat(after(rule(), world, 10)).isEqualTo(after(rule(), world(random(1, MEMBERS), network(1)), 10));
    }
}
