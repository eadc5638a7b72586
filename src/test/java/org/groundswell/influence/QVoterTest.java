package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class QVoterTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new QVoter(2, 0, 0.5, 0);
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

    /** A panel of one is always of one mind; of two contacts who differ, a panel of both turns who is sure to turn. */
    @Test
    void onlyADividedPanelTurnsAMember() {
        assertThat(after(new QVoter(1, 0, 0.5, 1), world(stances(1), network(1)), 10))
                .isEqualTo(after(new QVoter(1, 0, 0.5, 0), world(stances(1), network(1)), 10));
        int[][] known = {{1, 2}, {}, {}};
        float[] stances = {1, 1, -1};
        Set<Float> seen = new LinkedHashSet<>();
        World world = world(stances, known);
        QVoter rule = new QVoter(100, 0, 0.5, 1);
        Talk talk = rule.open(world);
        for (int day = 0; day < 50; day++) {
            world.advance(day);
            rule.day(world, talk);
            seen.add(world.stances().lasting(0)[0]);
        }
        assertThat(seen).containsExactlyInAnyOrder(1f, -1f);
        assertThat(after(new QVoter(100, 0, 0.5, 0), world(stances, known), 50)).containsExactly(stances);
    }
}
