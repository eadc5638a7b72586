package org.groundswell.influence;

class SznajdTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Sznajd(Sznajd.Reach.ALL);
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
