package org.groundswell.influence;

class NoisyVoterTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new NoisyVoter(0.1);
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
    boolean breaksUp() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }
}
