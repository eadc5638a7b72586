package org.groundswell.verification;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.power.GameNotation;
import org.groundswell.tally.power.Power;

/**
 * Figures of the power in a weighted vote.
 *
 * @param game as the literature writes it: "12: 4,4,4,2,2,1"
 */
record PowerFigures(String game) implements Figures {
    /**
     * A figure of one player.
     *
     * @param of "banzhaf 1" (parts adding to 1), "shapley 1" or "decides 1" (chance to decide by coin tosses)
     */
    @Override
    public double figure(String of) {
        Asked asked = Asked.of(of);
        List<Power> players = GameNotation.parse(game).powers().all();
        if (!asked.name().matches("[1-9]\\d{0,3}") || Integer.parseInt(asked.name()) > players.size()) {
            return Double.NaN;
        }
        Power power = players.get(Integer.parseInt(asked.name()) - 1);
        BigFraction shapley = power.shapley();
        return switch (asked.what()) {
            case "banzhaf" -> power.normalised().doubleValue();
            case "decides" -> power.banzhaf().doubleValue();
            case "shapley" -> shapley == null ? Double.NaN : shapley.doubleValue();
            default -> Double.NaN;
        };
    }
}
