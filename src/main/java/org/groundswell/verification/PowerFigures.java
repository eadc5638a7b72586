package org.groundswell.verification;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.power.Game;
import org.groundswell.tally.power.Power;

/** Figures of the power in a weighted vote. */
record PowerFigures(Game game) implements Figures {
    /**
     * A figure of one player.
     *
     * @param of "banzhaf 1" (parts adding to 1), "shapley 1" or "decides 1" (chance to decide by coin tosses)
     */
    @Override
    public double figure(String of) {
        Asked asked = Asked.of(of);
        if (!has(of)) {
            return Double.NaN;
        }
        Power power = game.powers().all().get(Integer.parseInt(asked.name()) - 1);
        BigFraction shapley = power.shapley();
        return switch (asked.what()) {
            case "banzhaf" -> power.normalised().doubleValue();
            case "decides" -> power.banzhaf().doubleValue();
            case "shapley" -> shapley == null ? Double.NaN : shapley.doubleValue();
            default -> Double.NaN;
        };
    }

    @Override
    public boolean has(String of) {
        Asked asked = Asked.of(of);
        return List.of("banzhaf", "decides", "shapley").contains(asked.what())
                && asked.name().matches("[1-9]\\d{0,3}")
                && Integer.parseInt(asked.name()) <= game.players().size();
    }

    @Override
    public String known() {
        return "banzhaf N, shapley N, decides N, players counted from 1 through all sections";
    }
}
