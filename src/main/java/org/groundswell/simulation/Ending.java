package org.groundswell.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.influence.Talk;
import org.groundswell.population.PopulationSettings;
import org.groundswell.world.Cluster;
import org.groundswell.world.Outcomes;
import org.groundswell.world.Stances;
import org.groundswell.world.Stop;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** Watches for what may stop a run, and takes down what members think in the end. */
final class Ending {
    /** Stances are floats, and by moves below this rounding decides. */
    private static final double ROUNDING = 1e-6;

    private final Stop stop;
    private final float[][] before;
    private int still;
    private double movedAt;
    private boolean stopped;

    Ending(Stop stop, Stances stances) {
        this.stop = stop;
        // Who never stops need not look back.
        this.before = new float[stop.until() == Stop.Until.NEVER ? 0 : stances.issues()][];
        for (int k = 0; k < before.length; k++) {
            before[k] = stances.expressed(k).clone();
        }
    }

    /** Bytes that each member takes: the stances of yesterday, those of the end, and the same in order while clusters are found. */
    static double bytesAMember(@Nullable Stop stop, int issues) {
        if (stop == null) {
            return 0;
        }
        int kept = stop.until() == Stop.Until.NEVER ? 1 : 2;
        return (double) kept * issues * Float.BYTES + Byte.BYTES + Float.BYTES;
    }

    /** Whether a run may stop, to be asked after each day on which members talked by a rule. */
    boolean reached(World world, InfluenceRule rule, Talk talk) {
        if (stop.until() == Stop.Until.NEVER) {
            return false;
        }
        if (moved(world.stances()) > stop.within()) {
            movedAt = world.day() + talk.movedAt();
        }
        boolean now =
                stop.until() == Stop.Until.CONSENSUS ? agree(world.stances(), stop.agree()) : movedAt <= world.day();
        still = now ? still + 1 : 0;
        stopped = still >= stop.sweeps()
                // Where it is drawn who moves, a sweep in which nobody did may be a lull.
                && (stop.until() == Stop.Until.CONSENSUS || rule.rests(world, talk, Math.max(stop.within(), ROUNDING)));
        return stopped;
    }

    /** The largest move of any stance since the last time. */
    private double moved(Stances stances) {
        float largest = 0;
        for (int k = 0; k < before.length; k++) {
            float[] now = stances.expressed(k);
            for (int i = 0; i < now.length; i++) {
                largest = Math.max(largest, Math.abs(now[i] - before[k][i]));
            }
            System.arraycopy(now, 0, before[k], 0, now.length);
        }
        return largest;
    }

    private static boolean agree(Stances stances, double within) {
        for (float[] x : stances.expressed()) {
            if (distance(x) > within) {
                return false;
            }
        }
        return true;
    }

    /** Between the two who are furthest apart. */
    private static float distance(float[] x) {
        float least = x[0];
        float most = x[0];
        for (float one : x) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        return most - least;
    }

    /** Publishes what has come of the members. */
    void publish(World world) {
        Outcomes outcomes = world.outcomes();
        if (stop.until() != Stop.Until.NEVER) {
            outcomes.publish(Stop.NAME, "stopped", stopped);
            if (stopped) {
                outcomes.publish(Stop.NAME, "sweeps", movedAt);
            }
        }
        int k = 0;
        for (String issue : world.issues().keySet()) {
            float[] x = world.stances().expressed(k++);
            double sum = 0;
            double squares = 0;
            int above = 0;
            for (float one : x) {
                sum += one;
                above += one > 0 ? 1 : 0;
            }
            double mean = sum / x.length;
            for (float one : x) {
                squares += (one - mean) * (one - mean);
            }
            List<Cluster> clusters = Cluster.of(x, stop.gap());
            long counted = clusters.stream()
                    .filter(one -> one.size() >= stop.smallest() * x.length)
                    .count();
            int largest = clusters.stream().mapToInt(Cluster::size).max().orElse(0);
            outcomes.publish(Stop.NAME, issue + ".consensus", distance(x) <= stop.agree());
            outcomes.publish(Stop.NAME, issue + ".mean", mean);
            outcomes.publish(Stop.NAME, issue + ".sd", Math.sqrt(squares / x.length));
            outcomes.publish(Stop.NAME, issue + ".for", above / (double) x.length);
            outcomes.publish(Stop.NAME, issue + ".clusters", (double) counted);
            outcomes.publish(Stop.NAME, issue + ".largest", largest / (double) x.length);
        }
        outcomes.evening();
    }

    /** Members and clusters as they are. */
    Finals finals(World world) {
        Map<String, List<Cluster>> clusters = new TreeMap<>();
        List<float[]> stances = new ArrayList<>();
        int k = 0;
        for (String issue : world.issues().keySet()) {
            stances.add(world.stances().expressed(k).clone());
            clusters.put(issue, Cluster.of(world.stances().expressed(k++), stop.gap()));
        }
        List<String> names = world.population().settings().segments().stream()
                .map(PopulationSettings.Segment::name)
                .toList();
        return new Finals(
                names,
                world.population().segments().clone(),
                List.copyOf(world.issues().keySet()),
                stances,
                clusters);
    }
}
