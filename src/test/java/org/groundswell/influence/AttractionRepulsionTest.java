package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.lab.Networks;
import org.groundswell.population.EachMember;
import org.junit.jupiter.api.Test;

class AttractionRepulsionTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new AttractionRepulsion(new EachMember.Same(0.3), new EachMember.Same(0.8), 0.2, 1, Order.ASYNCHRONOUS);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {
            new AttractionRepulsion(new EachMember.Same(0), new EachMember.Same(2), 0.2, 1, Order.EDGE),
            new AttractionRepulsion(new EachMember.Same(0.3), new EachMember.Same(0.8), 0, 1, Order.ASYNCHRONOUS)
        };
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }

    @Override
    boolean goesBeyond() {
        return true;
    }

    /** Just at either latitude nobody moves; within the first both come nearer, beyond the second both go away. */
    @Test
    void decimalsJustAtALatitudeStay() {
        for (int tenths = -10; tenths <= 8; tenths++) {
            float[] stances = {(float) (tenths / 10.0), (float) ((tenths + 2) / 10.0)};
            assertThat(gapAfter(stances, 0.2, 0.2)).isEqualTo(stances[1] - stances[0]);
            assertThat(gapAfter(stances, 0.201, 0.3)).isLessThan(stances[1] - stances[0]);
            assertThat(gapAfter(stances, 0.1, 0.199)).isGreaterThan(stances[1] - stances[0]);
        }
    }

    private static float gapAfter(float[] stances, double acceptance, double rejection) {
        AttractionRepulsion rule = new AttractionRepulsion(
                new EachMember.Same(acceptance), new EachMember.Same(rejection), 0.1, 1, Order.ASYNCHRONOUS);
        float[] end = after(rule, world(stances, Networks.complete(2)), 1);
        return end[1] - end[0];
    }
}
