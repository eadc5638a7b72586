package org.groundswell.influence;

class GossipTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new DeGroot(1, 1, Order.EDGE);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {};
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }
}
