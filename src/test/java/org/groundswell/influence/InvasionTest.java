package org.groundswell.influence;

class InvasionTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Voter(Voter.Form.INVASION, Order.ASYNCHRONOUS);
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
