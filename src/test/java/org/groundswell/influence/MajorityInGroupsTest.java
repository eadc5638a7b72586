package org.groundswell.influence;

class MajorityInGroupsTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new MajorityInGroups(3, MajorityInGroups.Ties.KEEP, 0);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {
            new MajorityInGroups(1, MajorityInGroups.Ties.KEEP, 0),
            new MajorityInGroups(2, MajorityInGroups.Ties.KEEP, 0)
        };
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }

    @Override
    boolean meetsStrangers() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }
}
