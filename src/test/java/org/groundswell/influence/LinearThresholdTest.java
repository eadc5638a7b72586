package org.groundswell.influence;

import org.groundswell.population.EachMember;

class LinearThresholdTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new LinearThreshold(new EachMember.Same(0.3), LinearThreshold.Counted.SHARE, Order.SYNCHRONOUS);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {
            new LinearThreshold(new EachMember.Same(100), LinearThreshold.Counted.NUMBER, Order.SYNCHRONOUS)
        };
    }

    @Override
    boolean takesSides() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }
}
