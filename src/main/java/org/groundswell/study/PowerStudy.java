package org.groundswell.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.power.Chamber;
import org.groundswell.tally.power.DoubleMajorityGame;
import org.groundswell.tally.power.Game;
import org.groundswell.tally.power.Player;
import org.groundswell.tally.power.Power;
import org.groundswell.tally.power.Powers;
import org.jspecify.annotations.Nullable;

/**
 * Who decides in a vote by weights: the indices of its game, and how often each decided in runs.
 *
 * @param name of the game or scenario
 * @param title the question
 * @param about what the game is, in a sentence
 * @param runs the count over runs, which only affiliates of a conference have; null if none was made
 */
public record PowerStudy(
        String name,
        String title,
        String about,
        Game game,
        Powers powers,
        @Nullable Pivots runs) {
    /** Players that are listed one by one; of more, all together, the largest and the smallest. */
    private static final int MOST_LISTED = 40;

    /**
     * What is told of a player, or of several together.
     *
     * @param players how many they are
     * @param share of all weight that counts, or of the section ({@link #shareIsOfSection})
     * @param banzhaf normalised
     * @param decides absolute Banzhaf index; NaN for several together
     * @param shapley Shapley–Shubik index; NaN if not known
     * @param decided in runs; of no runs if not counted
     */
    public record Line(
            String section,
            String label,
            int players,
            long weight,
            double share,
            double banzhaf,
            double decides,
            double shapley,
            Power.Role role,
            Chance decided) {}

    /** Every player, section by section, in the order of the game. */
    public List<Line> lines() {
        Map<String, Chance> decided = runs == null ? new java.util.TreeMap<>() : runs.chances();
        List<Line> lines = new ArrayList<>();
        for (Chamber chamber : game.chambers()) {
            for (Player player : chamber.players()) {
                int i = lines.size();
                Power power = powers.all().get(i);
                // Local units are not followed through the runs, and may bear the name of an affiliate.
                Chance chance = i < firstSection() ? decided.get(player.name()) : null;
                lines.add(new Line(
                        chamber.name(),
                        player.name(),
                        1,
                        player.weight(),
                        game.share(i).doubleValue(),
                        power.normalised().doubleValue(),
                        power.banzhaf().doubleValue(),
                        number(power.shapley()),
                        power.role(),
                        chance == null ? Chance.of(0, 0) : chance));
            }
        }
        return lines;
    }

    /** Whether a line's share is of its section alone, as sections that must each carry have no weight together. */
    public boolean shareIsOfSection() {
        return game instanceof DoubleMajorityGame;
    }

    private int firstSection() {
        return game.chambers().get(0).players().size();
    }

    /** What is shown: of each section its players, the heaviest first, or if they are many, those at the ends and their sum. */
    public List<Line> shown() {
        List<Line> all = lines();
        List<Line> shown = new ArrayList<>();
        int first = 0;
        for (Chamber chamber : game.chambers()) {
            int after = first + chamber.players().size();
            List<Line> own = all.subList(first, after).stream()
                    .sorted(Comparator.comparing(line -> -line.weight))
                    .toList();
            if (own.size() > MOST_LISTED) {
                shown.add(together(chamber, IntStream.range(first, after)));
                shown.add(own.get(0));
                shown.add(own.get(own.size() - 1));
            } else {
                shown.addAll(own);
            }
            first = after;
        }
        return shown;
    }

    private Line together(Chamber chamber, IntStream players) {
        BigFraction share = BigFraction.ZERO;
        BigFraction banzhaf = BigFraction.ZERO;
        BigFraction shapley = BigFraction.ZERO;
        boolean known = powers.shapley() != Powers.Shapley.UNKNOWN;
        for (int i : players.toArray()) {
            Power power = powers.all().get(i);
            share = share.add(game.share(i));
            banzhaf = banzhaf.add(power.normalised());
            BigFraction own = power.shapley();
            shapley = own == null ? shapley : shapley.add(own);
        }
        return new Line(
                chamber.name(),
                "",
                chamber.players().size(),
                chamber.weight(),
                share.doubleValue(),
                banzhaf.doubleValue(),
                Double.NaN,
                known ? shapley.doubleValue() : Double.NaN,
                Power.Role.NONE,
                Chance.of(0, 0));
    }

    private static double number(@Nullable BigFraction known) {
        return known == null ? Double.NaN : known.doubleValue();
    }
}
