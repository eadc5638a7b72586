package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.stage.conference.Delegation;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.power.Chamber;
import org.groundswell.tally.power.Player;
import org.groundswell.tally.power.PooledGame;
import org.groundswell.tally.power.Power;
import org.groundswell.tally.power.Quota;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

/** Where all at a conference toss coins, each decides as often as its absolute Banzhaf index says. */
class CoinTossesTest {
    private static final int RUNS = 4_000;

    /** The Council of 1958 as unions, each half-way between the status quo and the text. */
    private static final String[] NAMES = {"Germany", "France", "Italy", "Belgium", "Netherlands", "Luxembourg"};

    private static final long[] WEIGHTS = {4, 4, 4, 2, 2, 1};

    private static Story council() {
        StringBuilder blocs = new StringBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            blocs.append(i == 0 ? "" : ", ")
                    .append("{name: %s, weight: %s, line: middle}".formatted(NAMES[i], WEIGHTS[i]));
        }
        return Story.of(
                        "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4}, middle: {question: 0}}",
                        "subjects: [{name: peace, rate: 1, texts: [proposal]}]",
                        "stages: [{name: council, kind: conference, opens: {on: 2020-01-06}, body: all, motions: motions,"
                                + " picks: 1, affiliates: {spread: 0, blocs: [" + blocs + "]}},"
                                + " {name: motions, kind: motions, opens: {on: 2020-01-01}, closes: 2020-01-05,"
                                + " spontaneous: {}}]")
                .with("population.members=2");
    }

    private static List<Sample> decided(List<Delegation> units, Quota.Share quota) {
        Scenario scenario = council().scenario();
        List<Sample> decided = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            decided.add(new Sample());
        }
        for (int run = 1; run <= RUNS; run++) {
            World world = Story.world(scenario, new Chance(1, run));
            Conference conference = (Conference) scenario.stages().get(0);
            CardVote votes = new FloorVote(conference, world, units, null)
                    .vote(world.position("proposal"))
                    .votes();
            for (int i = 0; i < NAMES.length; i++) {
                decided.get(i).add(votes.pivotal(NAMES[i], quota));
            }
        }
        return decided;
    }

    /** 10, 6 and 0 swings of 32: 0.3125 for a large member. */
    @Test
    void theCouncilOf1958() {
        List<Sample> decided = decided(List.of(), new Quota.Share(new Fraction(12, 17), false));
        for (int i = 0; i < 3; i++) {
            decided.get(i).hasChance(0.3125);
        }
        decided.get(3).hasChance(6 / 32.0);
        decided.get(4).hasChance(6 / 32.0);
        assertThat(decided.get(5).values()).containsOnly(0);
    }

    /** Half of the card is that of local units, which toss coins too. */
    @Test
    void besideLocalUnits() {
        long[] sizes = {900, 700, 500, 300, 300, 200, 100, 100, 50, 50};
        List<Delegation> units = new ArrayList<>();
        List<Player> locals = new ArrayList<>();
        for (int unit = 0; unit < sizes.length; unit++) {
            units.add(new Delegation(unit, 31L * unit + 7, sizes[unit], 1, new double[] {0}, new double[] {1}));
            locals.add(new Player("unit " + unit, sizes[unit]));
        }
        List<Player> members = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            members.add(new Player(NAMES[i], WEIGHTS[i]));
        }
        PooledGame game = new PooledGame(
                List.of(new Chamber("affiliates", Fraction.HALF, members), new Chamber("units", Fraction.HALF, locals)),
                Quota.MAJORITY);
        List<Power> powers = game.powers().all();
        List<Sample> decided = decided(units, Quota.MAJORITY);
        for (int i = 0; i < NAMES.length; i++) {
            decided.get(i).hasChance(powers.get(i).banzhaf().doubleValue());
        }
    }
}
