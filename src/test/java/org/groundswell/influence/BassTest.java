package org.groundswell.influence;

class BassTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Bass(0.1, 0.3, 2);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {new Bass(0, 0, 2)};
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
    boolean takesSides() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }
}
