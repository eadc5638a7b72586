package org.groundswell.influence;

import org.groundswell.population.EachMember;

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
}
