package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.lab.Story;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.RunResult;
import org.groundswell.stage.Conference;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Sections;
import org.groundswell.tally.WeightedVote;
import org.groundswell.tally.power.Chamber;
import org.groundswell.tally.power.Player;
import org.groundswell.tally.power.PooledGame;
import org.groundswell.tally.power.Quota;
import org.junit.jupiter.api.Test;

/** A scenario's conference as a game, and the count of who decided in its runs. */
class ConferenceGameTest {
    private static Story congress(String... blocs) {
        return Story.of(
                "population: {name: all, members: 600, units: {name: branch, list: [{name: north, members: 400},"
                        + " {name: south, members: 200}]}, segments: [{name: members, share: 1, stance:"
                        + " {question: {mean: 0, sd: 0.4}}}], network: {contacts: 0}}",
                "subjects: [{name: peace, rate: 1, texts: [proposal]}]",
                "stages: [{name: congress, kind: conference, opens: {on: 2020-01-06}, body: all, motions: motions,"
                        + " picks: 1, affiliates: {blocs: [" + String.join(", ", blocs) + "]}},"
                        + " {name: motions, kind: motions, opens: {on: 2020-01-01}, closes: 2020-01-05,"
                        + " spontaneous: {}}]");
    }

    private static PooledGame game(Story story) {
        Scenario scenario = story.scenario();
        return ConferenceGame.of(scenario, (Conference) scenario.stages().get(0), "branches", Quota.MAJORITY);
    }

    @Test
    void affiliatesAndUnitsArePlayersInTheMiddleOfTheirRanges() {
        PooledGame game = game(congress(
                        "{name: miners, weight: {value: 30, low: 20, high: 45, source: assumed}, line: status-quo}",
                        "{name: weavers, weight: 12.5, line: status-quo}")
                .with("stages.congress.affiliates.weight=1/4", "stages.congress.units.weight=3/4"));
        assertThat(game.chambers())
                .containsExactly(
                        new Chamber(
                                "affiliates",
                                new Fraction(1, 4),
                                List.of(new Player("miners", 300), new Player("weavers", 125))),
                        new Chamber(
                                "branches",
                                new Fraction(3, 4),
                                List.of(new Player("north", 400), new Player("south", 200))));
        assertThat(game.share(2).doubleValue()).isEqualTo(0.5);
    }

    @Test
    void aSectionThatCountsForNothingIsLeftOut() {
        Story story = congress("{name: miners, weight: 30, line: status-quo}");
        assertThat(game(story.with("stages.congress.affiliates.weight=0")).chambers())
                .extracting(Chamber::name)
                .containsExactly("branches");
        assertThat(game(story.with("stages.congress.units.weight=0")).chambers())
                .extracting(Chamber::name)
                .containsExactly("affiliates");
        assertThat(game(congress()).chambers()).extracting(Chamber::name).containsExactly("branches");
    }

    /** Two runs with a vote each, one without, and one that failed. */
    @Test
    void runsAreCountedByTheirVotes() {
        Pivots pivots = new Pivots("congress", Quota.MAJORITY, List.of("miners", "weavers"));
        // Level without the miners: they decide, and the weavers too, but for a text that all others are for.
        pivots.accept(result(1, vote(5, 5, true, true)));
        pivots.accept(result(2, vote(10, 0, true, true)));
        pivots.accept(new Result.Finished(Run.of("", 3), outcome(Map.of("congress", List.of()))));
        pivots.accept(new Result.Failed(Run.of("", 4), "for a reason"));
        assertThat(pivots.chances()).containsEntry("miners", Chance.of(1, 2)).containsEntry("weavers", Chance.of(0, 2));
        assertThat(pivots.carried()).isEqualTo(Chance.of(2, 2));
        assertThat(pivots.runs()).isEqualTo(3);
        assertThat(pivots.failed()).isEqualTo(1);
    }

    private static CardVote vote(long yes, long no, boolean miners, boolean weavers) {
        Sections halves = new Sections(
                List.of(
                        new Sections.Section("units", Fraction.HALF),
                        new Sections.Section("affiliates", Fraction.HALF)),
                false);
        return new CardVote(
                "text",
                halves,
                new WeightedVote(yes, no, 0),
                List.of(
                        new CardVote.Cast("miners", 3, new WeightedVote(miners ? 3 : 0, miners ? 0 : 3, 0)),
                        new CardVote.Cast("weavers", 1, new WeightedVote(weavers ? 1 : 0, weavers ? 0 : 1, 0))));
    }

    private static Result result(int number, CardVote vote) {
        return new Result.Finished(Run.of("", number), outcome(Map.of("congress", List.of(vote))));
    }

    private static RunResult outcome(Map<String, List<CardVote>> votes) {
        return new RunResult(Map.of(), Map.of(), Map.of(), Daily.NONE, null, votes);
    }
}
