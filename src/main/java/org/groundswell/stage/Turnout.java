package org.groundswell.stage;

import org.groundswell.kernel.Logistic;
import org.groundswell.world.Baseline;
import org.groundswell.world.World;

/** Solves the level of turnout: the b₀ at which the baseline's members vote in the share that the scenario states. */
final class Turnout {
    private Turnout() {}

    static double level(Ballot ballot, World world) {
        Baseline.Members members = world.baseline().members(world.baseline().body(ballot.body()));
        double low = -30;
        double high = 30;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            double share = members.share((logActivity, extremity) -> Logistic.of(
                    (float) (middle + ballot.weightOfActivity() * logActivity + ballot.weightOfStance() * extremity)));
            if (share < ballot.turnout()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
