package org.groundswell.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final int MEMBERS = 40_000;

    private static World world(double sigma, double rho, double extremity) {
        return Story.of()
                .with(
                        "population.members=" + MEMBERS,
                        "population.activity={sigma: %s, rho: %s, extremity: %s}".formatted(sigma, rho, extremity))
                .world(1, 1);
    }

    private static Sample logs(float[] activity) {
        Sample logs = new Sample();
        for (float alpha : activity) {
            logs.add(Math.log(alpha));
        }
        return logs;
    }

    @Test
    void activityHasMeanOneAndTheStatedSpread() {
        for (double sigma : new double[] {0, 0.5, 1}) {
            World world = world(sigma, 0.6, 0.15);
            float[] alpha = Story.activity(world, "sign", world.population().membersOf(0));
            Sample sample = new Sample();
            for (float one : alpha) {
                sample.add(one);
            }
            // |s| is not quite normal, so the mean of its exponential is not quite what the shift takes off.
            sample.hasMean(1, 1e-3);
            if (sigma > 0) {
                logs(alpha).hasSd(sigma, 1e-3);
                logs(alpha).hasMean(-sigma * sigma / 2);
            }
        }
    }

    /** ln α of two acts share ρ z, and z has the stated correlation with |s|. */
    @Test
    void actsAndStancesAreCorrelatedAsStated() {
        World world = world(1, 0.6, 0.3);
        int[] members = world.population().membersOf(0);
        Sample sign = logs(Story.activity(world, "sign", members));
        Sample vote = logs(Story.activity(world, "vote", members));
        Sample extremity = new Sample();
        for (float x : world.stances().lasting(0)) {
            extremity.add(Math.abs(x));
        }
        Sample.haveCorrelation(sign, vote, 0.6 * 0.6);
        Sample.haveCorrelation(sign, extremity, 0.6 * 0.3);
        Sample.haveCorrelation(vote, extremity, 0.6 * 0.3);
    }

    @Test
    void aMembersActivityIsTheSameWhoeverIsAsked() {
        World world = world(1, 0.6, 0.15);
        float[] all = Story.activity(world, "sign", world.population().membersOf(0));
        float[] some = Story.activity(world, "sign", 7, 4_000, 39_999);
        assertThat(some).containsExactly(all[7], all[4_000], all[39_999]);
        assertThat(Story.activity(world, "vote", 7)[0]).isNotEqualTo(all[7]);
    }
}
