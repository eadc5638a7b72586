package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
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

    /** Whether members can come to stand where nobody stood around them. */
    boolean goesBeyond() {
        return false;
    }

    /** Whether members who agree may come to disagree. */
    boolean breaksUp() {
        return false;
    }

    /** Whether members meet whom they do not know. */
    boolean meetsStrangers() {
        return false;
    }

    /** Whether for and against are not the same to it. */
    boolean takesSides() {
        return false;
    }

    /** Whether it moves members on several issues together, and nobody on one alone. */
    boolean joinsIssues() {
        return false;
    }

    /** Stances of the kind that the rule is about. */
    float[] stances(long seed) {
        return random(seed, MEMBERS);
    }

    /** Either side by chance. */
    static float[] sides(long seed, int members) {
        float[] stances = random(seed, members);
        for (int i = 0; i < members; i++) {
            stances[i] = stances[i] > 0 ? 1 : -1;
        }
        return stances;
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

    /** A world in which the rule has all the issues that it needs; on others than the first sides do not hang on it. */
    private World among(float[] stances, int[][] known, String... settings) {
        Story story = joinsIssues()
                ? Story.of("issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}")
                        .with("population.segments.members.stance.other={mean: 0, sd: 0.3}")
                : Story.of();
        Story whole = story.with("population.members=" + MEMBERS).with(settings);
        World world = Story.world(whole.scenario(), new Chance(1, 1), whole.population(1, 1), Networks.of(known));
        System.arraycopy(stances, 0, world.stances().lasting(0), 0, MEMBERS);
        for (int k = 1; k < world.stances().issues(); k++) {
            System.arraycopy(sides(100 + k, MEMBERS), 0, world.stances().lasting(k), 0, MEMBERS);
        }
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
        assertThat(after(rule(), among(stances(1), network(1)), 5)).isNotEqualTo(stances(1));
    }

    @Test
    void withoutPaceOrToleranceNobodyMoves() {
        for (InfluenceRule rule : still()) {
            assertThat(after(rule, among(stances(1), network(1)), 5)).isEqualTo(stances(1));
        }
    }

    /** Nobody goes beyond those furthest out, for every step is a mean. */
    @Test
    void nobodyGoesBeyondTheOutermost() {
        for (long seed = 1; seed <= 20; seed++) {
            float[] before = stances(seed);
            Arrays.sort(before);
            float least = goesBeyond() ? -1 : before[0];
            float most = goesBeyond() ? 1 : before[MEMBERS - 1];
            for (float x : after(rule(), among(stances(seed), network(seed)), 30)) {
                assertThat(x).isBetween(least, most);
            }
        }
    }

    @Test
    void whereAllAgreeAllStay() {
        if (breaksUp()) {
            return;
        }
        float[] alike = new float[MEMBERS];
        // Of those who take sides some rules make whole ones.
        float all = stances(1)[0] * stances(1)[0] == 1 ? 1 : 0.3f;
        Arrays.fill(alike, all);
        for (float x : after(rule(), among(alike, network(1)), 10)) {
            assertThat(x).isCloseTo(all, within(1e-6f));
        }
    }

    @Test
    void whoKnowsNobodyNeitherMovesNorMovesOthers() {
        if (meetsStrangers()) {
            return;
        }
        float[] before = stances(1);
        float[] other = before.clone();
        for (int i = MEMBERS - 10; i < MEMBERS; i++) {
            other[i] = -other[i];
        }
        float[] one = after(rule(), among(before, network(1)), 10);
        float[] two = after(rule(), among(other, network(1)), 10);
        assertThat(Arrays.copyOf(two, MEMBERS - 10)).isEqualTo(Arrays.copyOf(one, MEMBERS - 10));
        if (breaksUp()) {
            // Such a rule may move those who are alone, by chance.
            return;
        }
        assertThat(Arrays.copyOfRange(one, MEMBERS - 10, MEMBERS))
                .isEqualTo(Arrays.copyOfRange(before, MEMBERS - 10, MEMBERS));
    }

    /** What is for and what against is a matter of words. */
    @Test
    void flippingSignsMirrorsTheResult() {
        if (takesSides()) {
            return;
        }
        float[] before = stances(1);
        float[] flipped = flip(before);
        assertThat(after(rule(), among(flipped, network(1)), 10))
                .isEqualTo(flip(after(rule(), among(before, network(1)), 10)));
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
        assertThat(after(rule(), among(stances(1), network(1)), 10))
                .isEqualTo(after(rule(), among(stances(1), network(1)), 10));
    }

    /** Members who change their places take their stances with them; rules that draw whom they ask are not held to that. */
    @Test
    void relabellingMembersRelabelsTheResult() {
        if (drawsWhoMoves()) {
            return;
        }
        int[] place =
                IntStream.range(0, MEMBERS).map(i -> (7 * i + 3) % MEMBERS).toArray();
        float[] before = stances(1);
        int[][] known = network(1);
        float[] moved = new float[MEMBERS];
        int[][] movedKnown = new int[MEMBERS][];
        for (int i = 0; i < MEMBERS; i++) {
            moved[place[i]] = before[i];
            movedKnown[place[i]] =
                    IntStream.of(known[i]).map(other -> place[other]).toArray();
        }
        float[] one = after(rule(), among(before, known), 10);
        float[] two = after(rule(), among(moved, movedKnown), 10);
        for (int i = 0; i < MEMBERS; i++) {
            assertThat(two[place[i]]).isEqualTo(one[i]);
        }
    }

    /** Each issue goes its own way. */
    @Test
    void oneIssueDoesNotMoveAnother() {
        if (joinsIssues()) {
            return;
        }
        Story story = Story.of("issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}")
                .with("population.members=" + MEMBERS, "population.segments.members.stance.other={mean: 0.2, sd: 0.3}");
        World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), Networks.of(network(1)));
        System.arraycopy(stances(1), 0, world.stances().lasting(0), 0, MEMBERS);
        assertThat(after(rule(), world, 10)).isEqualTo(after(rule(), world(stances(1), network(1)), 10));
    }

    private World withZealots(float[] stances) {
        String zealots = IntStream.range(0, MEMBERS)
                .mapToObj(i -> i % 7 == 0 ? "1" : "0")
                .collect(Collectors.joining(", ", "population.zealots=[", "]"));
        return among(stances, network(1), zealots);
    }

    /** They are heard like others, and nobody hears of it that they cannot hear. */
    @Test
    void zealotsNeverMove() {
        float[] before = stances(1);
        World world = withZealots(before);
        InfluenceRule rule = rule();
        Talk talk = rule.open(world);
        world.stances().keep(world.population().zealots());
        for (int day = 0; day < 10; day++) {
            world.advance(day);
            rule.day(world, talk);
            world.stances().restore();
        }
        float[] end = world.stances().lasting(0);
        for (int i = 0; i < MEMBERS; i += 7) {
            assertThat(end[i]).isEqualTo(before[i]);
        }
        assertThat(end).isNotEqualTo(before);
    }

    /** The rule in steps of which several make a day, if it has such. */
    Optional<InfluenceRule> inSteps() {
        return Optional.empty();
    }

    /** Within a day of several steps they stand as they did: whoever hears them hears no other stance of theirs. */
    @Test
    void zealotsAreHeardAsTheyStandInEachStepOfADay() {
        inSteps().ifPresent(rule -> {
            int[][] row = {{1}, {0, 2}, {1}};
            String zealots = "population.zealots=[1, 0, 0]";
            Story story = Story.of().with("population.members=3", zealots, "population.susceptibility=1");
            World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), Networks.of(row));
            // One who knows nobody never moves, zealot or not, and is heard as one who never moves.
            Story alone = Story.of().with("population.members=3", "population.susceptibility=1");
            World deaf = Story.world(
                    alone.scenario(), new Chance(1, 1), alone.population(1, 1), Networks.of(new int[][] {{}, {0, 2}, {1}
                    }));
            float[][] ends = new float[2][];
            for (World one : List.of(world, deaf)) {
                System.arraycopy(new float[] {1, -1, -0.5f}, 0, one.stances().lasting(0), 0, 3);
                Talk talk = rule.open(one);
                one.stances().keep(one.population().zealots());
                for (int day = 0; day < 5; day++) {
                    one.advance(day);
                    rule.day(one, talk);
                    one.stances().restore();
                }
                ends[one == world ? 0 : 1] = one.stances().lasting(0);
            }
            assertThat(ends[0]).isEqualTo(ends[1]);
            assertThat(ends[0]).isNotEqualTo(new float[] {1, -1, -0.5f});
        });
    }
}
