package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.lab.Networks;
import org.groundswell.lab.Story;
import org.groundswell.population.Population;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

/** Of a single feature two either agree or share nothing, so that this rule needs several to do anything. */
class AxelrodTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Axelrod(2);
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
    boolean joinsIssues() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }

    private static final Story STORY = Story.of(
            "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}, third: {against: no, for: yes}}",
            """
                    population:
                      name: all
                      members: 2
                      units: {count: 1, effect: 0}
                      segments: [{name: members, share: 1}]
                      stance: {question: 0, other: 0, third: 0}
                      network: {contacts: 0}
                    """);

    private static final Scenario SCENARIO = STORY.scenario();
    private static final Population POPULATION = STORY.population(1, 1);

    /** Stances by member and feature. */
    private static float[][] features(int traits, int days, long seed, float[]... start) {
        World world = Story.world(SCENARIO, new Chance(seed, 1), POPULATION, Networks.complete(start.length));
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < start.length; i++) {
                world.stances().lasting(k)[i] = start[i][k];
            }
        }
        Axelrod rule = new Axelrod(traits);
        Talk talk = rule.open(world);
        for (int day = 0; day < days; day++) {
            world.advance(day);
            rule.day(world, talk);
        }
        float[][] end = new float[start.length][3];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < start.length; i++) {
                end[i][k] = world.stances().lasting(k)[i];
            }
        }
        return end;
    }

    @Test
    void stancesBecomeTheTraitInWhosePartTheyLie() {
        float[][] end = features(4, 0, 1, new float[] {-1, -0.51f, -0.49f}, new float[] {0.49f, 0.51f, 1});
        assertThat(end[0]).containsExactly(-1, -1, -1 / 3f);
        assertThat(end[1]).containsExactly(1 / 3f, 1, 1);
    }

    @Test
    void whoSharesNothingLearnsNothing() {
        float[][] start = {{1, 1, -1}, {-1, -1, 1}};
        assertThat(features(2, 200, 1, start)).isDeepEqualTo(start);
    }

    @Test
    void whoSharesOneTraitEndsAlike() {
        for (long seed = 1; seed <= 20; seed++) {
            float[][] end = features(2, 200, seed, new float[] {1, 1, -1}, new float[] {1, -1, 1});
            assertThat(end[0]).containsExactly(end[1]);
            assertThat(end[0][0]).isEqualTo(1);
        }
    }

    /** Alike in one of three, a meeting moves one of the two with a chance of a third; a sweep of two has two meetings. */
    @Test
    void theChanceToLearnIsTheShareInWhichTwoAreAlike() {
        int still = 0;
        int runs = 4_000;
        for (long seed = 1; seed <= runs; seed++) {
            float[][] end = features(2, 1, seed, new float[] {1, 1, -1}, new float[] {1, -1, 1});
            still += end[0][1] == 1 && end[0][2] == -1 && end[1][1] == -1 && end[1][2] == 1 ? 1 : 0;
        }
        double chance = 4 / 9.0;
        assertThat(Math.abs(still / (double) runs - chance)).isLessThan(4 * Math.sqrt(chance * (1 - chance) / runs));
    }
}
