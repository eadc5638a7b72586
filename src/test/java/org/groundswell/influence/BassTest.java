package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BassTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Bass(0.1, 0.3, 2);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {new Bass(0, 0, 2)};
    }

    @Override
    Optional<InfluenceRule> inSteps() {
        return Optional.of(new Bass(0.1, 2, 5));
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }

    @Override
    boolean breaksUp() {
        return true;
    }

    @Override
    boolean takesSides() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }

    /** Where p + q is 1 and all contacts have adopted, the chance is 1: nobody is left. */
    @Test
    void whoseContactsHaveAllAdoptedDoesSoForCertainIfTheChanceIsOne() {
        float[] stances = sides(1, MEMBERS);
        int[][] known = new int[MEMBERS][];
        for (int i = 0; i < MEMBERS; i++) {
            stances[i] = i == 0 ? 1 : -1;
            known[i] = new int[] {0};
        }
        assertThat(after(new Bass(0.4, 0.6, 1), world(stances, known), 1)).containsOnly(1);
        assertThat(after(new Bass(0.4, 0.5, 1), world(stances, known), 1)).contains(-1f);
    }

    @Test
    void aChanceAboveOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bass(0.4, 0.7, 1))
                .withMessage("steps must be at least innovation and imitation together, 1.1, so that no chance is above"
                        + " 1, but is 1");
    }
}
