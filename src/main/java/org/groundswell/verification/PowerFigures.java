package org.groundswell.verification;

import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.power.GameNotation;
import org.groundswell.tally.power.Power;

/** Figures of the power in a weighted vote. */
final class PowerFigures {
    private PowerFigures() {}

    /**
     * A figure of one player.
     *
     * @param game as the literature writes it: "12: 4,4,4,2,2,1"
     * @param of "banzhaf 1" (parts adding to 1), "shapley 1" or "decides 1" (chance to decide by coin tosses)
     */
    static double of(String game, String of) {
        String[] words = of.split(" ", 2);
        Power power = GameNotation.parse(game).powers().all().get(Integer.parseInt(words[1]) - 1);
        BigFraction shapley = power.shapley();
        return switch (words[0]) {
            case "banzhaf" -> power.normalised().doubleValue();
            case "decides" -> power.banzhaf().doubleValue();
            case "shapley" -> shapley == null ? Double.NaN : shapley.doubleValue();
            default -> Double.NaN;
        };
    }
}
