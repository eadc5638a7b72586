package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.kernel.Logistic;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.Position;
import org.groundswell.world.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotTest {
    private static final String VOTE = "{name: vote, kind: ballot, opens: {on: 2020-01-01}, body: all, days: 10,"
            + " options: [proposal, status-quo], turnout: 0.35}";

    private static Story vote(String... settings) {
        return Story.of("stages: [" + VOTE + "]").with(settings);
    }

    private static String at(double stance) {
        return "population.segments.members.stance.question={mean: " + stance + ", sd: 0}";
    }

    /** Whatever units, bodies and activity are like: over runs, turnout without a campaign is the stated one. */
    @Test
    void withoutACampaignTurnoutIsTheStatedOne() {
        String population = """
                population:
                  name: all
                  members: 1500
                  units: {count: 12, spread: 0.5, effect: 0.3}
                  segments:
                    - {name: left, share: 0.6, stance: {question: {mean: 0.4, sd: 0.3}}}
                    - {name: right, share: 0.4, stance: {question: {mean: -0.1, sd: 0.5}}}
                  bodies:
                    - {name: union, members: 600, composition: {left: 0.8, right: 0.2}, stance: {question: -0.5}}
                  activity: {sigma: 1.2, rho: 0.8, extremity: 0.3}
                  network: {contacts: 0}
                """;
        for (String body : new String[] {"all", "union"}) {
            for (double turnout : new double[] {0.1, 0.35, 0.8}) {
                Scenario scenario = Story.of(population, "stages: [" + VOTE + "]")
                        .with(
                                "stages.vote.body=" + body,
                                "stages.vote.turnout=" + turnout,
                                "stages.vote.days=1",
                                "stages.vote.weight-of-stance=1.6",
                                "stages.vote.weight-of-activity=1.2")
                        .scenario();
                Sample turnouts = new Sample();
                for (int run = 1; run <= 100; run++) {
                    turnouts.add(Staged.of(scenario, run).outcome("vote.turnout"));
                }
                turnouts.hasMean(turnout, 5e-4);
            }
        }
    }

    /** Members who are all alike have all the same chance; being contacted adds to its logit. */
    @Test
    void beingContactedAddsItsStep() {
        String[] alike = {"population.members=20000", "population.activity={sigma: 0}", "stages.vote.weight-of-stance=0"
        };
        check(vote(alike), 0.35);
        check(vote(alike).with("stages.vote.contacted=1"), Logistic.exact(Logistic.logit(0.35) + 0.2));
        check(
                vote(alike).with("stages.vote.contacted=0.4", "stages.vote.weight-of-contact=1"),
                0.6 * 0.35 + 0.4 * Logistic.exact(Logistic.logit(0.35) + 1));
    }

    private static void check(Story story, double turnout) {
        assertThat(Staged.of(story, 1).outcome("vote.turnout"))
                .isCloseTo(turnout, within(4 * Math.sqrt(turnout * (1 - turnout) / 20_000)));
    }

    /** Pathwise: with the same luck, nobody stays at home because others were contacted. */
    @Test
    void contactingMoreNeverCostsAVote() {
        Scenario[] rising = new Scenario[4];
        for (int n = 0; n < 4; n++) {
            rising[n] = vote("stages.vote.contacted=" + n / 4.0).scenario();
        }
        for (int run = 1; run <= 20; run++) {
            double before = 0;
            for (Scenario scenario : rising) {
                double cast = Staged.of(scenario, run).outcome("vote.cast");
                assertThat(cast).isGreaterThanOrEqualTo(before);
                before = cast;
            }
        }
    }

    @Test
    void theWorldMovesTheLogitOfTurnout() {
        Scenario scenario = vote(
                        "population.members=4000",
                        "population.activity={sigma: 0}",
                        "stages.vote.weight-of-stance=0",
                        "world.turnout=0.25")
                .scenario();
        Sample logits = new Sample();
        for (int run = 1; run <= 300; run++) {
            logits.add(Logistic.logit(Staged.of(scenario, run).outcome("vote.turnout")));
        }
        logits.hasMean(Logistic.logit(0.35), 0.002);
        logits.hasSd(Math.sqrt(0.25 * 0.25 + 1 / (4_000 * 0.35 * 0.65)));
    }

    /** Shares cast by the end of each day: 1 − (1 − x)² early, x flat, x² towards the deadline. */
    @Test
    void votesComeInWhenTheyShould() {
        for (Ballot.Timing timing : Ballot.Timing.values()) {
            String name = timing.name().toLowerCase(java.util.Locale.ROOT);
            Staged staged = Staged.of(vote("population.members=20000", "stages.vote.timing=" + name), 1);
            double[] cast = staged.daily("vote.cast");
            assertThat(cast).hasSize(10);
            for (int day = 0; day < 10; day++) {
                double x = (day + 1) / 10.0;
                double expected = switch (timing) {
                    case EARLY -> 1 - (1 - x) * (1 - x);
                    case FLAT -> x;
                    case DEADLINE -> x * x;
                };
                double share = cast[day] / cast[9];
                assertThat(share)
                        .isCloseTo(
                                expected, within(4 * Math.sqrt(expected * (1 - expected) / (20_000 * cast[9])) + 1e-9));
            }
            assertThat(staged.outcome("vote.closed-on")).isEqualTo(9);
        }
    }

    /** McFadden 1974: with Gumbel luck, the first choice is an option o with chance e^(−d/b) / Σ e^(−d/b). */
    @Test
    void firstChoicesFollowTheLogitRule() {
        Story story = Story.of(
                        "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4}, compromise: {question: 0}}",
                        "stages: [" + VOTE.replace("[proposal, status-quo]", "[proposal, compromise, status-quo]")
                                + "]")
                .with("population.members=20000", "stages.vote.turnout=0.9", at(0.1));
        double sum = Math.exp(-0.3 / 0.2) + Math.exp(-0.1 / 0.2) + Math.exp(-0.5 / 0.2);
        double expected = Math.exp(-0.3 / 0.2) / sum;
        assertThat(Staged.of(story, 1).outcome("vote.share"))
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / 18_000)));
    }

    /** Luce and Plackett: what is left is chosen from by the same rule, place after place. */
    @Test
    void rankingsFollowPlackettAndLuce() {
        Position[] options = new Position[3];
        double[] strength = new double[3];
        double[] points = {0.6, 0.1, -0.7};
        for (int o = 0; o < 3; o++) {
            options[o] = new Position("option-" + o, new double[] {points[o]}, new double[] {1});
            strength[o] = Math.exp(-Math.abs(0.2 - points[o]) / 0.4);
        }
        Preference preference = new Preference("choice", options, 0.4, new Chance(1, 1).luck());
        float[][] stance = {{0.2f}};
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        int voters = 40_000;
        for (int voter = 0; voter < voters; voter++) {
            List<Integer> order =
                    IntStream.of(preference.rank(stance, 0, 17, voter)).boxed().toList();
            counts.merge(order, 1, Integer::sum);
        }
        double all = strength[0] + strength[1] + strength[2];
        assertThat(counts).hasSize(6);
        counts.forEach((order, count) -> {
            double first = strength[order.get(0)];
            double chance = first / all * strength[order.get(1)] / (all - first);
            assertThat(count / (double) voters)
                    .isCloseTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / voters)));
        });
    }

    /** The share that just is reached is enough; one ballot more would not be. */
    @Test
    void aQuorumIsMetByTheVeryShareThatItAsks() {
        Story story = vote(at(0.4));
        double cast = Staged.of(story, 1).outcome("vote.cast");
        String quorum = "stages.vote.rule={quorums: [{of: turnout, share: %.0f/600}]}";
        assertThat(Staged.of(story.with(quorum.formatted(cast)), 1).happened("vote.quorum-met"))
                .isTrue();
        Staged missed = Staged.of(story.with(quorum.formatted(cast + 1)), 1);
        assertThat(missed.happened("vote.quorum-met")).isFalse();
        assertThat(missed.happened("vote.passed")).isFalse();
        assertThat(missed.happened("vote.held")).isTrue();
    }

    @Test
    void aBallotWithoutVotersDoesNotPass() {
        Staged silent = Staged.of(vote(at(0.4), "population.members=2", "stages.vote.turnout=0.001"), 1);
        assertThat(silent.outcome("vote.cast")).isZero();
        assertThat(silent.happened("vote.passed")).isFalse();
        assertThat(silent.outcome("vote.winner"))
                .as("the last option, as things are")
                .isEqualTo(1);
    }

    /** Two of three units are against, though most members are for. */
    @Test
    void aDoubleMajorityNeedsMoreThanHalfOfTheUnitsToo() {
        Story story = Story.of("""
                population:
                  name: all
                  members: 3000
                  units:
                    effect: 0
                    list:
                      - {name: large, members: 2000, stance: {question: 0.4}}
                      - {name: small, members: 500, stance: {question: -0.4}}
                      - {name: smaller, members: 500, stance: {question: -0.4}}
                  segments: [{name: members, share: 1, stance: {question: {mean: 0, sd: 0}}}]
                  network: {contacts: 0}
                """, "stages: [" + VOTE + "]");
        assertThat(Staged.of(story, 1).happened("vote.passed")).isTrue();
        Staged both = Staged.of(story.with("stages.vote.rule.double-majority=true"), 1);
        assertThat(both.outcome("vote.share")).isGreaterThan(0.5);
        assertThat(both.outcome("vote.units-for")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(both.happened("vote.passed")).isFalse();
        Staged halves = Staged.of(
                story.with(
                        "stages.vote.rule.double-majority=true", "stages.vote.unit-votes={small: 1/2, smaller: 1/4}"),
                1);
        assertThat(halves.outcome("vote.units-for")).isCloseTo(1 / 1.75, within(1e-12));
        assertThat(halves.happened("vote.passed")).isTrue();
    }

    @Test
    void whatWinsBindsItsBodyTheNextMorning() {
        Staged passed = Staged.of(vote(at(0.4), "stages.vote.binds=all"), 1);
        assertThat(passed.happened("vote.passed")).isTrue();
        assertThat(passed.world().turnsOfYesterday()).extracting(Turn::actor).containsExactly("all");
        Staged failed = Staged.of(vote(at(-0.4), "stages.vote.binds=all"), 1);
        assertThat(failed.happened("vote.passed")).isFalse();
        assertThat(failed.world().turnsOfYesterday()).isEmpty();
    }

    /** Luck belongs to members and options by name: the order of the list is nothing to who prefers what. */
    @Test
    void theOrderOfOptionsMovesNoVote() {
        List<String> options = new ArrayList<>(List.of("proposal", "a", "b", "status-quo"));
        String positions = "positions: {status-quo: {question: -0.4}, proposal: {question: 0.1},"
                + " a: {question: 0.3}, b: {question: 0}}";
        Story story = Story.of(positions, "stages: [" + VOTE + "]")
                .with("stages.vote.rule={count: plurality}", "stages.vote.options=" + options);
        Collections.swap(options, 1, 2);
        Story swapped = story.with("stages.vote.options=" + options);
        for (int run = 1; run <= 20; run++) {
            Staged one = Staged.of(story, run);
            Staged other = Staged.of(swapped, run);
            assertThat(other.outcome("vote.share")).isEqualTo(one.outcome("vote.share"));
            assertThat(other.outcome("vote.cast")).isEqualTo(one.outcome("vote.cast"));
        }
    }

    @Test
    void blankAndInvalidPapersAreCastAndNameNothing() {
        Staged staged = Staged.of(
                vote(
                        at(0.4),
                        "population.members=20000",
                        "stages.vote.turnout=0.9",
                        "stages.vote.blank=0.2",
                        "stages.vote.invalid=0.1"),
                1);
        double cast = staged.outcome("vote.cast");
        double forIt = Logistic.exact(0.8 / 0.2);
        assertThat(staged.outcome("vote.share")).isCloseTo(forIt, within(0.01));
        assertThat(staged.outcome("vote.approval") * 20_000 / cast).isCloseTo(0.7 * forIt, within(0.015));
    }

    /** Ten members in forty branches: most have nobody to vote, and are no part of those that could pass. */
    @Test
    void unitsWithoutMembersOfTheBodyHaveNoVote() {
        Story story = vote(
                        at(0.4),
                        "population.members=4000",
                        "population.units={count: 40}",
                        "population.bodies=[{name: club, members: 10, composition: {members: 1}}]")
                .with("stages.vote.body=club", "stages.vote.turnout=0.999");
        for (int run = 1; run <= 5; run++) {
            Staged staged = Staged.of(story, run);
            assertThat(staged.happened("vote.held")).isTrue();
            assertThat(staged.outcome("vote.units-passed")).isBetween(0.5, 1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plurality",
                "amendment",
                "borda",
                "approval",
                "condorcet",
                "copeland",
                "minimax",
                "schulze",
                "ranked-pairs",
                "{rule: borda, unnamed: nothing}",
                "{rule: approval, of: above-last}",
                "{rule: minimax, defeats: margins}",
                "{rule: ranked-pairs, wins: winning-votes}"
            })
    void whatNearlyAllPreferWinsByEveryRule(String rule) {
        Story story = Story.of(
                        "positions: {status-quo: {question: -0.6}, proposal: {question: 0.6}, half: {question: 0}}",
                        "stages: [" + VOTE + "]")
                .with(at(0.6), "stages.vote.options=[half, proposal, status-quo]", "stages.vote.rule.count=" + rule);
        Staged staged = Staged.of(story, 1);
        assertThat(staged.happened("vote.passed")).isTrue();
        assertThat(staged.outcome("vote.winner")).isEqualTo(1);
    }

    @Test
    void aVoteThatTheCalendarCutsOffIsNotHeld() {
        Staged staged = Staged.of(vote(at(0.4), "calendar.end=2020-01-09"), 1);
        assertThat(staged.outcome("vote.held")).isNaN();
        assertThat(staged.outcome("vote.turnout")).isNaN();
        assertThat(Staged.of(vote(at(0.4), "calendar.end=2020-01-10"), 1).happened("vote.passed"))
                .isTrue();
    }
}
