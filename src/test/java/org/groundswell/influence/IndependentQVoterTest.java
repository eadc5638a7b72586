package org.groundswell.influence;

class IndependentQVoterTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new QVoter(3, 0.2, 0.5, 0);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {new QVoter(1, 1, 0, 0)};
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
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }
}
