package org.groundswell.influence;

class QVoterTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new QVoter(2, 0, 0.5);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {};
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }
}
