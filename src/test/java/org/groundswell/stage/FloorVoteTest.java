package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.kernel.Logistic;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.conference.Delegation;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Sections;
import org.groundswell.tally.WeightedVote;
import org.groundswell.world.Position;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FloorVoteTest {
    private static final String POSITIONS = "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4},"
            + " near: {question: 0.3}, far: {question: -0.3}, middle: {question: 0}, aside: {other: 0.5}}";

    private static final String CONFERENCE = "{name: congress, kind: conference, opens: {on: 2020-01-06}, body: all,"
            + " motions: motions, picks: 1, units: {}, affiliates: {spread: 0.2, correlation: 0.6, blocs: [%s]},"
            + " floor: {platform: 0.8, scale: 0.15, margin: 0, demand: 0, remit: 0}}";

    private static final String MOTIONS =
            "{name: motions, kind: motions, opens: {on: 2020-01-01}, closes: 2020-01-05, spontaneous: {}}";

    private static Story story(String... blocs) {
        return Story.of(
                        "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}",
                        POSITIONS,
                        "subjects: [{name: peace, rate: 1, texts: [proposal]}]",
                        "stages: [" + CONFERENCE.formatted(String.join(", ", blocs)) + ", " + MOTIONS + "]")
                .with("population.members=2", "population.segments.members.stance.other={mean: 0, sd: 0.1}");
    }

    private static String bloc(String name, double weight, String line) {
        return "{name: %s, weight: %s, line: %s}".formatted(name, weight, line);
    }

    /** Units of one size that stand at a point of the first issue. */
    private static List<Delegation> units(int count, double line) {
        List<Delegation> units = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            units.add(new Delegation(unit, 31L * unit + 7, 100, 2, new double[] {line, 0}, new double[] {1}));
        }
        return units;
    }

    private static FloorVote.Vote vote(
            Scenario scenario, long run, List<Delegation> units, @Nullable String leadership) {
        World world = Story.world(scenario, new Chance(1, run));
        Position leads = leadership == null ? null : world.position(leadership);
        Conference conference = (Conference) scenario.stages().get(0);
        return new FloorVote(conference, world, units, leads).vote(world.position("proposal"));
    }

    @Test
    void aUnitIsForATextWithItsChance() {
        Scenario scenario = story().scenario();
        for (double line : new double[] {-0.2, 0, 0.1, 0.6}) {
            double leaning = (Math.abs(line + 0.4) - Math.abs(line - 0.4)) / 0.15;
            double chance = Logistic.exact(leaning);
            double share = vote(scenario, 1, units(4_000, line), null).unitsFor();
            assertThat(share).isCloseTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / 4_000) + 1e-12));
        }
    }

    /** The platform adds to the logit for what is nearer to its line, takes off what is further, and else says nothing. */
    @Test
    void thePlatformSpeaksAsItsLineLies() {
        Scenario scenario = story().scenario();
        String[] lines = {"near", "far", "middle", "aside"};
        double[] signs = {1, -1, 0, 0};
        for (int n = 0; n < lines.length; n++) {
            double chance = Logistic.exact(0.8 * signs[n]);
            double share = vote(scenario, 1, units(4_000, 0), lines[n]).unitsFor();
            assertThat(share).as(lines[n]).isCloseTo(chance, within(4 * Math.sqrt(0.25 / 4_000)));
        }
    }

    /** A card vote is that of the sections: each normalised within itself, whatever of it came. */
    @Test
    void aCardVoteIsTheSectionsCount() {
        Scenario scenario = story(bloc("miners", 3, "near"), bloc("weavers", 2, "far"), bloc("bakers", 5, "middle"))
                .with("stages.congress.units.weight=2/5", "stages.congress.affiliates.weight=3/5")
                .scenario();
        Sections sections = new Sections(
                List.of(
                        new Sections.Section("units", Fraction.parse("2/5")),
                        new Sections.Section("affiliates", Fraction.parse("3/5"))),
                false);
        for (int run = 1; run <= 50; run++) {
            FloorVote.Vote vote = vote(scenario, run, units(41, 0.05), null);
            long forUnits = Math.round(vote.unitsFor() * 4_100);
            long forBlocs = Math.round(vote.affiliatesFor() * 10);
            double card = sections.count(List.of(
                            new WeightedVote(forUnits, 4_100 - forUnits, 0),
                            new WeightedVote(forBlocs, 10 - forBlocs, 0)))
                    .share();
            assertThat(vote.card()).isCloseTo(card, within(1e-12));
            assertThat(vote.card()).isCloseTo(0.4 * vote.unitsFor() + 0.6 * vote.affiliatesFor(), within(1e-9));
            // Heads: two for each unit, and 0.4 of affiliates' for each of those.
            assertThat(vote.hands()).isCloseTo((vote.unitsFor() + 0.4 * vote.affiliatesFor()) / 1.4, within(1e-9));
        }
    }

    @Test
    void blocsAreForATextAsTheirLinesAre() {
        Scenario scenario = story(bloc("miners", 1, "near"))
                .with("stages.congress.affiliates.spread=0")
                .scenario();
        Sample votes = new Sample();
        for (int run = 1; run <= 800; run++) {
            votes.add(vote(scenario, run, List.of(), null).affiliatesFor());
        }
        votes.hasChance(Logistic.exact((0.7 - 0.1) / 0.15));
    }

    /** √ρ in common and √(1 − ρ) of its own: lines of two blocs have correlation ρ, and each the stated spread. */
    @Test
    void linesOfBlocsAreCorrelatedAsStated() {
        for (double correlation : new double[] {0, 0.6}) {
            Sample[] lines = {new Sample(), new Sample()};
            String[] names = {"miners", "weavers"};
            for (int b = 0; b < 2; b++) {
                // A bloc that splits its vote as its line is near shows where it stands.
                Scenario scenario = story(bloc(names[b], 1, "middle").replace("}", ", splits: 1}"))
                        .with(
                                "stages.congress.affiliates.correlation=" + correlation,
                                "stages.congress.affiliates.spread=0.1",
                                "stages.congress.floor.scale=2")
                        .scenario();
                for (int run = 1; run <= 800; run++) {
                    double share = vote(scenario, run, List.of(), null).affiliatesFor();
                    // Between −.4 and .4 the distances differ by twice the line, and over the scale of 2 by the line.
                    lines[b].add(Logistic.logit(share));
                }
                lines[b].hasMean(0, 1e-5);
                lines[b].hasSd(0.1, 1e-5);
            }
            Sample.haveCorrelation(lines[0], lines[1], correlation);
        }
    }

    /** Where a bloc stands on one issue says nothing of where it stands on another. */
    @Test
    void aBlocMovesOnEachIssueByItself() {
        Sample question = new Sample();
        Sample other = new Sample();
        Story story = Story.of(
                        "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}",
                        "positions: {status-quo: {question: -0.4, other: -0.4}, proposal: {question: 0.4},"
                                + " sideways: {other: 0.4}, middle: {question: 0, other: 0}}",
                        "subjects: [{name: peace, rate: 1, texts: [proposal]}]",
                        "stages: ["
                                + CONFERENCE.formatted(
                                        bloc("miners", 1, "middle").replace("}", ", splits: 1}")) + ", " + MOTIONS
                                + "]")
                .with(
                        "population.members=2",
                        "population.segments.members.stance.other={mean: 0, sd: 0.1}",
                        "stages.congress.floor.scale=2");
        Scenario scenario = story.scenario();
        Conference conference = (Conference) scenario.stages().get(0);
        for (int run = 1; run <= 1_000; run++) {
            World world = Story.world(scenario, new Chance(1, run));
            FloorVote floor = new FloorVote(conference, world, List.of(), null);
            question.add(Logistic.logit(floor.vote(world.position("proposal")).affiliatesFor()));
            other.add(Logistic.logit(floor.vote(world.position("sideways")).affiliatesFor()));
        }
        double sum = 0;
        double difference = 0;
        for (int n = 0; n < question.size(); n++) {
            double plus = question.values()[n] + other.values()[n] - question.mean() - other.mean();
            double minus = question.values()[n] - other.values()[n] - question.mean() + other.mean();
            sum += plus * plus;
            difference += minus * minus;
        }
        // They share how far the bloc lies from the status quo; were it moved alike on both issues, they would never
        // differ.
        assertThat(difference / sum).isGreaterThan(0.2);
    }

    @Test
    void abstainingBlocsAreNotCast() {
        Scenario scenario = story(
                        bloc("miners", 3, "near").replace("}", ", abstains: 1}"), bloc("weavers", 1, "proposal"))
                .with("stages.congress.affiliates.spread=0", "stages.congress.floor.scale=0.01")
                .scenario();
        FloorVote.Vote vote = vote(scenario, 1, List.of(), null);
        assertThat(vote.affiliatesFor()).isEqualTo(1);
        assertThat(vote.unitsFor()).isNaN();
        assertThat(vote.card()).isEqualTo(1);
    }

    @Test
    void aShowOfHandsDecidesUnlessItIsCloseOrACardIsCalledFor() {
        // Units for, the bloc against: hands 1 / 1.4, card ½.
        Story story = story(bloc("miners", 1, "far"))
                .with("stages.congress.affiliates.spread=0", "stages.congress.floor.scale=0.01");
        List<Delegation> units = units(30, 0.4);
        FloorVote.Vote byHands = vote(story.scenario(), 1, units, null);
        assertThat(byHands.hands()).isCloseTo(1 / 1.4, within(1e-9));
        assertThat(byHands.carried()).isTrue();
        assertThat(byHands.cardHeld()).isFalse();
        assertThat(byHands.binding()).isFalse();
        FloorVote.Vote close =
                vote(story.with("stages.congress.floor.margin=0.25").scenario(), 1, units, null);
        assertThat(close.cardHeld()).isTrue();
        assertThat(close.card()).isEqualTo(0.5);
        assertThat(close.carried()).isFalse();
        FloorVote.Vote called =
                vote(story.with("stages.congress.floor.demand=1").scenario(), 1, units, null);
        assertThat(called.cardHeld()).isTrue();
        assertThat(called.carried()).isFalse();
    }

    /** Two thirds of a card vote bind, and only if it was held. */
    @Test
    void aDecisionBindsByTwoThirdsOfACardVoteThatWasHeld() {
        // All units for; of the blocs a third, so that the card is exactly two thirds.
        Story story = story(bloc("miners", 1, "proposal"), bloc("weavers", 2, "far"))
                .with("stages.congress.affiliates.spread=0", "stages.congress.floor.scale=0.01");
        List<Delegation> units = units(30, 0.4);
        FloorVote.Vote unheld = vote(story.scenario(), 1, units, null);
        assertThat(unheld.card()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(unheld.carried()).isTrue();
        assertThat(unheld.binding()).isFalse();
        String called = "stages.congress.floor.demand=1";
        assertThat(vote(story.with(called).scenario(), 1, units, null).binding())
                .isTrue();
        FloorVote.Vote below =
                vote(story.with(called, "stages.congress.floor.binding=0.6667").scenario(), 1, units, null);
        assertThat(below.carried()).isTrue();
        assertThat(below.binding()).isFalse();
    }

    @Test
    void onlyWhatThePlatformOpposesIsRemitted() {
        Story story = story().with("stages.congress.floor.remit=0.3", "stages.congress.floor.platform=0.1");
        Scenario scenario = story.scenario();
        Sample against = new Sample();
        for (int run = 1; run <= 600; run++) {
            against.add(!vote(scenario, run, units(30, 0.9), "far").carried());
            assertThat(vote(scenario, run, units(30, 0.9), "near").carried()).isTrue();
        }
        against.hasChance(0.3);
    }

    @Test
    void whereNobodyIsNothingIsCarried() {
        FloorVote.Vote vote = vote(story().scenario(), 1, List.of(), null);
        assertThat(vote.carried()).isFalse();
        assertThat(vote.binding()).isFalse();
        assertThat(vote.card()).isNaN();
        assertThat(vote.hands()).isNaN();
    }

    /** Luck belongs to units and blocs by name, so the order of the file moves no vote. */
    @Test
    void theOrderOfBlocsIsNothing() {
        String miners = bloc("miners", 3, "near");
        String weavers = bloc("weavers", 2, "far");
        String bakers = bloc("bakers", 5, "middle");
        Scenario one = story(miners, weavers, bakers).scenario();
        Scenario other = story(bakers, miners, weavers).scenario();
        for (int run = 1; run <= 30; run++) {
            assertThat(vote(other, run, units(11, 0.05), "near")).isEqualTo(vote(one, run, units(11, 0.05), "near"));
        }
    }
}
