package org.groundswell.influence;

class AsynchronousDeGrootTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new DeGroot(0.5, 0.7, Order.ASYNCHRONOUS);
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
