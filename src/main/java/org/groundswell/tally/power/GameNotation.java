package org.groundswell.tally.power;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Games as the literature writes them: "[12; 4, 4, 4, 2, 2, 1]" or "12: 4,4,4,2,2,1", the quota first, then the weights. */
public final class GameNotation {
    private static final Pattern GAME = Pattern.compile("\\[?([^:;\\[\\]]+)[:;]([^:;\\[\\]]+)]?");
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,16}");

    private GameNotation() {}

    /**
     * The game that a text means; its players are called by their numbers.
     *
     * @throws IllegalArgumentException if it means none
     */
    public static WeightedGame parse(String text) {
        Matcher game = GAME.matcher(text.strip());
        if (!game.matches()) {
            throw new IllegalArgumentException(
                    "game must be written like \"12: 4,4,4,2,2,1\", but is \"" + text + "\"");
        }
        List<Player> players = new ArrayList<>();
        for (String weight : game.group(2).split(",", -1)) {
            String stripped = weight.strip();
            if (!WEIGHT.matcher(stripped).matches()) {
                throw new IllegalArgumentException(
                        "weights must be whole numbers with commas between them, but one is \"" + stripped + "\"");
            }
            players.add(new Player("player " + (players.size() + 1), Long.parseLong(stripped)));
        }
        return WeightedGame.of(players, Quota.parse(game.group(1)));
    }
}
