package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.groundswell.kernel.Distance;
import org.groundswell.lab.Networks;
import org.groundswell.population.Contacts;
import org.groundswell.population.EachMember;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class HegselmannKrauseTest extends RuleContract {
    private static HegselmannKrause of(double tolerance, double pace) {
        return new HegselmannKrause(new EachMember.Same(tolerance), pace, Order.SYNCHRONOUS, Distance.EACH);
    }

    @Override
    InfluenceRule rule() {
        return of(0.5, 1);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {of(0, 1), of(0.5, 0)};
    }

    @Test
    void oneselfCountsAndSoDoesWhoIsJustAtTheTolerance() {
        float[] stances = {0, 0.5f, 1};
        World world = world(stances, Networks.complete(3));
        assertThat(after(of(0.5, 1), world, 1)).containsExactly(0.25f, 0.5f, 0.75f);
        World nearer = world(stances, Networks.complete(3));
        assertThat(after(of(0.499, 1), nearer, 1)).containsExactly(stances);
    }

    /** Eleven members a fifth apart: two on either side are just at a tolerance of 0.4, so that those within stay. */
    @Test
    void aLatticeOfDecimalsMovesAtItsEndsOnly() {
        float[] lattice = new float[11];
        for (int i = 0; i < 11; i++) {
            lattice[i] = (float) ((2 * i - 10) / 10.0);
        }
        double[] theory = {-0.8, -0.7, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.7, 0.8};
        float[] end = after(of(0.4, 1), world(lattice, Networks.complete(11)), 1);
        for (int i = 0; i < 11; i++) {
            assertThat((double) end[i]).as("member %s", i + 1).isCloseTo(theory[i], within(1e-6));
        }
    }

    /**
     * Consensus on a complete graph from stances spread evenly at random, 1,000 members, tolerance on [0, 1]: the shares of
     * 200 replicates are .18 → 0, .20 → .115, .22 → .72, .25 → 1. Ours are held against them within four standard errors of
     * the difference.
     */
    @Test
    void consensusComesAtTheKnownTolerances() {
        Contacts complete = Networks.complete(1_000);
        checkConsensus(complete, 0.18, 0, 5);
        checkConsensus(complete, 0.20, 0.115, 30);
        checkConsensus(complete, 0.22, 0.72, 30);
        checkConsensus(complete, 0.25, 1, 5);
    }

    private static void checkConsensus(Contacts complete, double tolerance, double known, int replicates) {
        int consensus = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            Random random = new Random(1_000L * replicate + 17);
            float[] start = new float[complete.members()];
            for (int i = 0; i < start.length; i++) {
                start[i] = 2 * random.nextFloat() - 1;
            }
            // Sorted, so that those who are near lie next to each other; on a complete graph places are nothing.
            Arrays.sort(start);
            consensus += consensus(2 * tolerance, world(start, complete)) ? 1 : 0;
        }
        double share = consensus / (double) replicates;
        double error = Math.sqrt(known * (1 - known) * (1.0 / 200 + 1.0 / replicates));
        assertThat(Math.abs(share - known))
                .as("consensus in %s of %s at %s", consensus, replicates, tolerance)
                .isLessThanOrEqualTo(4 * error + 1e-9);
    }

    /** Members keep their order, so all is over once a gap is too wide to be bridged, or once all are near each other. */
    private static boolean consensus(double tolerance, World world) {
        HegselmannKrause rule = of(tolerance, 1);
        Talk talk = rule.open(world);
        while (true) {
            float[] x = world.stances().lasting(0);
            if (x[x.length - 1] - x[0] <= tolerance) {
                return true;
            }
            for (int i = 1; i < x.length; i++) {
                if (x[i] - x[i - 1] > tolerance) {
                    return false;
                }
            }
            rule.day(world, talk);
        }
    }
}
