package org.groundswell.influence;

class VoterTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Voter(Voter.Form.VOTER, Order.ASYNCHRONOUS);
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
