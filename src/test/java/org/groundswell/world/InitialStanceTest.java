package org.groundswell.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.groundswell.kernel.Logistic;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Population;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.junit.jupiter.api.Test;

class InitialStanceTest {
    private static final String POLL = "polls: [{name: asked, share: 0.7, between: [proposal, status-quo]%s}]";

    /** The Beta distribution on [0, 1], stretched, from its mean and standard deviation by the method of moments. */
    private static BetaDistribution beta(double mean, double sd) {
        double m = (mean + 1) / 2;
        double concentration = m * (1 - m) / (sd * sd / 4) - 1;
        return BetaDistribution.of(m * concentration, (1 - m) * concentration);
    }

    @Test
    void stancesFollowTheScaledBetaOfTheirSegment() {
        for (double[] stated : new double[][] {{0.25, 0.45}, {-0.6, 0.2}, {0, 0.6}}) {
            World world = Story.of()
                    .with(
                            "population.members=5000",
                            "population.segments.members.stance.question.mean=" + stated[0],
                            "population.segments.members.stance.question.sd=" + stated[1])
                    .world(1, 1);
            Sample stances = stances(world);
            stances.hasMean(stated[0], 2e-4);
            stances.hasSd(stated[1], 2e-4);
            double[] onUnit = IntStream.range(0, stances.size())
                    .mapToDouble(i -> (stances.values()[i] + 1) / 2)
                    .toArray();
            assertThat(KolmogorovSmirnovTest.withDefaults()
                            .test(onUnit, beta(stated[0], stated[1])::cumulativeProbability)
                            .getPValue())
                    .isGreaterThan(1e-6);
        }
    }

    private static Sample stances(World world) {
        Sample sample = new Sample();
        for (float x : world.stances().lasting(0)) {
            sample.add(x);
        }
        return sample;
    }

    @Test
    void quantilesAreMetBetweenTheStatedPoints() {
        World world = Story.of(population("stance: {question: {quantiles: [-1, 0, 0.2, 1]}}", 20_000, 1, 0, "", ""))
                .world(1, 1);
        Sample sample = stances(world);
        for (double[] known :
                new double[][] {{-0.5, 1 / 6.0}, {0, 1 / 3.0}, {0.1, 0.5}, {0.2, 2 / 3.0}, {0.6, 5 / 6.0}}) {
            Sample below = new Sample();
            for (double x : sample.values()) {
                below.add(x <= known[0]);
            }
            below.hasChance(known[1]);
        }
    }

    private static String population(
            String stance, long members, int units, double effect, String bodies, String polls) {
        return """
                population:
                  name: all
                  members: %d
                  units: {count: %d, spread: 0.5, effect: %s}
                  segments:
                    - {name: left, share: 0.6, %4$s}
                    - {name: right, share: 0.4, %4$s}
                  network: {contacts: 0}
                  %5$s
                  %6$s
                """.formatted(members, units, effect, stance, bodies, polls);
    }

    private static final String SPREAD = "stance: {question: {mean: 0.1, sd: 0.4}}";

    /** Share of a body that would vote for the first of two positions, by the choice rule and without its luck. */
    private static double preferring(World world, String body) {
        Population population = world.population();
        double first = world.position("proposal").at(0);
        double second = world.position("status-quo").at(0);
        double sum = 0;
        int[] members = population.membersOf(population.body(body));
        for (int i : members) {
            double s = world.stances().lasting(0)[i];
            sum += Logistic.exact((Math.abs(s - second) - Math.abs(s - first))
                    / population.settings().choice());
        }
        return sum / members.length;
    }

    private static void checkPoll(Story story, String body) {
        Sample shares = new Sample();
        Scenario scenario = story.scenario();
        for (int run = 1; run <= 60; run++) {
            shares.add(preferring(Story.world(scenario, new Chance(1, run)), body));
        }
        shares.hasMean(0.7, 1e-3);
    }

    @Test
    void aPollIsMetByTheMembers() {
        checkPoll(Story.of(population(SPREAD, 2_000, 1, 0, "", POLL.formatted(""))), "all");
    }

    /** A single unit has no effect, for effects are deviations from the members' mean. */
    @Test
    void aPollIsMetWhetherUnitsDifferOrNot() {
        checkPoll(Story.of(population(SPREAD, 2_000, 1, 0.4, "", POLL.formatted(""))), "all");
        checkPoll(Story.of(population(SPREAD, 2_000, 3, 0.4, "", POLL.formatted(""))), "all");
        checkPoll(Story.of(population(SPREAD, 2_000, 40, 0.4, "", POLL.formatted(""))), "all");
    }

    @Test
    void aPollIsMetBesidesWhatBodiesAndListedUnitsAddToTheirMembers() {
        String bodies = """
                bodies:
                    - {name: movement, members: 800, composition: {left: 1}, stance: {question: 0.5}}
                    - {name: youth, members: 300, composition: {left: 1}, within: movement, stance: {question: -0.4}}
                """.strip();
        checkPoll(Story.of(population(SPREAD, 2_000, 1, 0, bodies, POLL.formatted(""))), "all");
        checkPoll(Story.of(population(SPREAD, 2_000, 1, 0, bodies, POLL.formatted(", among: movement"))), "movement");
        checkPoll(
                Story.of(population(SPREAD, 2_000, 1, 0, bodies, POLL.formatted("")))
                        .with("population.units={effect: 0.1, list: [{name: a, members: 500, stance: {question: 0.8}},"
                                + " {name: b, members: 1500, stance: {question: -0.1}}]}"),
                "all");
    }

    @Test
    void unitEffectsHaveTheirSpreadAndMoveNobodyOnAverage() {
        Sample means = new Sample();
        Sample inUnits = new Sample();
        Scenario with = Story.of(population("stance: {question: {mean: 0, sd: 0.05}}", 400, 40, 0.1, "", ""))
                .with("population.units.spread=0")
                .scenario();
        for (int run = 1; run <= 50; run++) {
            World world = Story.world(with, new Chance(2, run));
            Population population = world.population();
            double sum = 0;
            for (int unit = 0; unit < 40; unit++) {
                double own = 0;
                for (int i = population.start(unit); i < population.start(unit + 1); i++) {
                    own += world.stances().lasting(0)[i];
                }
                inUnits.add(own / 10);
                sum += own;
            }
            means.add(sum / 400);
        }
        inUnits.hasSd(Math.sqrt(0.01 * 39 / 40 + 0.0025 / 10));
        means.hasMean(0);
        means.hasSd(0.05 / Math.sqrt(400));
    }

    @Test
    void theWorldsLevelMovesAllAlike() {
        Scenario still = Story.of(population("stance: {question: {mean: 0, sd: 0.1}}", 4, 1, 0, "", ""))
                .scenario();
        Scenario open = Story.of(population("stance: {question: {mean: 0, sd: 0.1}}", 4, 1, 0, "", ""))
                .with("world.stance=0.06")
                .scenario();
        Sample levels = new Sample();
        for (int run = 1; run <= 700; run++) {
            float[] before = Story.world(still, new Chance(3, run)).stances().lasting(0);
            float[] after = Story.world(open, new Chance(3, run)).stances().lasting(0);
            double level = after[0] - before[0];
            for (int i = 1; i < before.length; i++) {
                assertThat((double) after[i] - before[i]).isCloseTo(level, within(1e-6));
            }
            levels.add(level);
        }
        levels.hasMean(0);
        levels.hasSd(0.06);
    }

    private static final String BODIES = "["
            + "{name: movement, members: 200, composition: {left: 1}, stance: {question: 0.2}}, "
            + "{name: youth, members: 80, composition: {left: 1}, within: movement, stance: {question: -0.1}}, "
            + "{name: choir, members: 100, composition: {left: 1}, within: movement}, "
            + "{name: union, members: 150, composition: {left: 0.5, right: 0.5}, stance: {question: 0.05}}]";

    private static final String BODIES_SHUFFLED = "["
            + "{name: union, members: 150, composition: {left: 0.5, right: 0.5}, stance: {question: 0.05}}, "
            + "{name: movement, members: 200, composition: {left: 1}, stance: {question: 0.2}}, "
            + "{name: choir, members: 100, composition: {left: 1}, within: movement}, "
            + "{name: youth, members: 80, composition: {left: 1}, within: movement, stance: {question: -0.1}}]";

    /** The innermost body that says something counts; a choir that says nothing keeps to its movement. */
    @Test
    void membersLieApartAsTheirInnermostBodiesSay() {
        Story plain = Story.of(population("stance: {question: {mean: 0, sd: 0.1}}", 600, 4, 0.05, "", ""));
        Story story = plain.with("population.bodies=" + BODIES);
        float[] before = plain.world(4, 1).stances().lasting(0);
        World world = story.world(4, 1);
        float[] after = world.stances().lasting(0);
        Population population = world.population();
        for (int i = 0; i < before.length; i++) {
            boolean youth = population.isIn(i, population.body("youth"));
            boolean movement = population.isIn(i, population.body("movement"));
            boolean union = population.isIn(i, population.body("union"));
            double shift = (youth ? -0.1 : movement ? 0.2 : 0) + (union ? 0.05 : 0);
            assertThat((double) after[i] - before[i]).isCloseTo(shift, within(1e-6));
        }
        assertThat(story.with("population.bodies=" + BODIES_SHUFFLED)
                        .world(4, 1)
                        .stances()
                        .lasting(0))
                .isEqualTo(after);
    }

    /** Stances come from the member's own uniform, so a share that shifts moves only those who change segment. */
    @Test
    void shiftingASharesLeavesTheStancesOfTheOthers() {
        Story story = Story.of(population(SPREAD, 3_000, 5, 0.2, "", ""))
                .with("population.segments.right.stance.question.mean=-0.5");
        World one = story.world(1, 1);
        World other = story.with("population.segments.left.share=0.63", "population.segments.right.share=0.37")
                .world(1, 1);
        int moved = 0;
        for (int i = 0; i < one.population().size(); i++) {
            if (one.population().segmentOf(i) == other.population().segmentOf(i)) {
                assertThat(other.stances().lasting(0)[i])
                        .isEqualTo(one.stances().lasting(0)[i]);
            } else {
                moved++;
            }
        }
        assertThat(moved).isBetween(50, 130);
    }

    /** Only what is common to all may move with a unit that grows: its weight in the mean that units deviate from. */
    @Test
    void aGrowingUnitLeavesTheStancesAndActsOfTheOthers() {
        Story small = growing(300, "effect: 0");
        Story large = growing(420, "effect: 0");
        World before = small.world(1, 1);
        World after = large.world(1, 1);
        float[] acts = Story.activity(before, "sign", before.population().membersOf(0));
        float[] later = Story.activity(after, "sign", after.population().membersOf(0));
        for (int i = 0; i < before.population().size(); i++) {
            // The growing unit is the last but one: its first 300 members and the last unit's are compared.
            int same = i < 500 ? i : i + 120;
            assertThat(after.stances().lasting(0)[same])
                    .isEqualTo(before.stances().lasting(0)[i]);
            assertThat(later[same]).isEqualTo(acts[i]);
        }
        World uneven = growing(300, "effect: 0.2").world(1, 1);
        World grown = growing(420, "effect: 0.2").world(1, 1);
        double moved = grown.stances().lasting(0)[0] - uneven.stances().lasting(0)[0];
        for (int i = 0; i < 500; i++) {
            assertThat((double) grown.stances().lasting(0)[i])
                    .isCloseTo(uneven.stances().lasting(0)[i] + moved, within(1e-6));
        }
    }

    private static Story growing(long members, String effect) {
        return Story.of("""
                population:
                  name: all
                  members: %d
                  units: {%s, list: [{name: a, members: 200}, {name: b, members: %d}, {name: c, members: 100}]}
                  segments: [{name: members, share: 1, stance: {question: {mean: 0, sd: 0.2}}}]
                  activity: {extremity: 0}
                  network: {contacts: 0}
                """.formatted(300 + members, effect, members));
    }

    @Test
    void stancesStayWithinTheirRange() {
        World world = Story.of(population("stance: {question: {mean: 0.9, sd: 0.3}}", 2_000, 20, 1, "", ""))
                .with("world.stance=1")
                .world(1, 1);
        for (float x : world.stances().lasting(0)) {
            assertThat(x).isBetween(-1f, 1f);
        }
    }

    /** A variant in which a word means something else does not have other members. */
    @Test
    void aVariantIsPolledAsTheBaselineIs() {
        Story story = Story.of(population(SPREAD, 500, 1, 0, "", POLL.formatted("")));
        Scenario before = story.scenario();
        Scenario after = story.with("positions.proposal.question=0.9", "population.choice=0.4")
                .scenario();
        Map<String, Position> positions = Position.all(after.positions(), after.issues());
        InitialStance baseline = new InitialStance(
                before.population(), before.issues(), Position.all(before.positions(), before.issues()));
        Population population = story.population(1, 1);
        Chance chance = new Chance(1, 1);
        float[] asBefore = baseline.draw(population, chance, 0).lasting(0);
        float[] variant = new InitialStance(after.population(), after.issues(), positions, baseline)
                .draw(population, chance, 0)
                .lasting(0);
        float[] alone = new InitialStance(after.population(), after.issues(), positions)
                .draw(population, chance, 0)
                .lasting(0);
        assertThat(variant).isEqualTo(asBefore);
        assertThat(alone).isNotEqualTo(asBefore);
    }
}
