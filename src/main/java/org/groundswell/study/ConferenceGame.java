package org.groundswell.study;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.population.UnitLayout;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.Conference;
import org.groundswell.stage.conference.Bloc;
import org.groundswell.tally.power.Chamber;
import org.groundswell.tally.power.Player;
import org.groundswell.tally.power.PooledGame;
import org.groundswell.tally.power.Quota;

/**
 * The card vote of a conference as a game: its players are the affiliates, each with its card, and all local units, each with
 * its members, as a delegation votes as one; weights are in the middle of their ranges.
 */
public final class ConferenceGame {
    private ConferenceGame() {}

    /**
     * The game of a conference.
     *
     * @param unitsName what the section of local units is called: "CLPs"
     * @throws IllegalArgumentException if the sections' weights have no common unit that is large enough
     */
    public static PooledGame of(Scenario scenario, Conference conference, String unitsName, Quota.Share quota) {
        List<Chamber> chambers = new ArrayList<>();
        List<Bloc> blocs = conference.affiliates().blocs();
        if (conference.affiliates().weight().numerator() > 0 && blocs.stream().anyMatch(bloc -> bloc.card() > 0)) {
            chambers.add(new Chamber("affiliates", conference.affiliates().weight(), cards(blocs)));
        }
        if (conference.units().weight().numerator() > 0) {
            UnitLayout units = UnitLayout.of(scenario.population());
            List<Player> players = new ArrayList<>();
            for (int unit = 0; unit < units.real(); unit++) {
                players.add(new Player(units.realName(unit), units.realSize(unit)));
            }
            chambers.add(new Chamber(unitsName, conference.units().weight(), players));
        }
        return new PooledGame(chambers, quota);
    }

    /** In the unit of the file, or a tenth, hundredth … of it if some weight is no whole number. */
    private static List<Player> cards(List<Bloc> blocs) {
        long unit = 1_000_000;
        while (!divides(unit, blocs)) {
            unit /= 10;
        }
        long of = unit;
        return blocs.stream()
                .map(bloc -> new Player(bloc.name(), bloc.card() / of))
                .toList();
    }

    private static boolean divides(long unit, List<Bloc> blocs) {
        return blocs.stream().allMatch(bloc -> bloc.card() % unit == 0);
    }
}
