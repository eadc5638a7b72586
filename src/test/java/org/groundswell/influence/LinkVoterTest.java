package org.groundswell.influence;

class LinkVoterTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Voter(Voter.Form.LINK, Order.ASYNCHRONOUS);
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
