package org.groundswell.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.engine.Run;

/**
 * What the variance of an outcome over runs is made of, from runs and their twins ("pick and freeze", Sobol' 1993): half the
 * mean squared difference between a run and its luck twin is the variance that luck leaves within an assumed and drawn
 * world, V_L; between a run and its world twin, that within assumptions, V_WL. Luck has V_L / V, the world
 * (V_WL − V_L) / V, assumptions the rest; what an estimate puts below 0 is 0.
 *
 * @param twins runs with both twins
 * @param variance over all runs, without their twins
 * @param assumptions share of the variance; the three add to 1, and are NaN if the outcome does not vary
 * @param errors standard errors of luck's share and of the share of world and luck together
 */
public record Parts(
        String outcome, int twins, double variance, double assumptions, double world, double luck, double[] errors) {

    /** The parts of an outcome's variance in the rows of the baseline. */
    public static Parts of(String outcome, List<Row> rows) {
        Map<Integer, double[]> byNumber = new TreeMap<>();
        int originals = 0;
        double sum = 0;
        double squares = 0;
        for (Row row : rows) {
            double value = row.outcome(outcome);
            byNumber.computeIfAbsent(row.run().number(), n -> new double[] {Double.NaN, Double.NaN, Double.NaN})[
                    row.run().twin() == Run.Twin.NONE ? 0 : row.run().twin() == Run.Twin.WORLD ? 1 : 2] = value;
            if (row.run().twin() == Run.Twin.NONE && !Double.isNaN(value)) {
                originals++;
                sum += value;
                squares += value * value;
            }
        }
        double mean = sum / originals;
        double variance = originals < 2 ? Double.NaN : (squares - originals * mean * mean) / (originals - 1);
        Moments luck = new Moments();
        Moments world = new Moments();
        for (double[] trio : byNumber.values()) {
            if (!Double.isNaN(trio[0] + trio[1] + trio[2])) {
                luck.add((trio[0] - trio[2]) * (trio[0] - trio[2]) / 2);
                world.add((trio[0] - trio[1]) * (trio[0] - trio[1]) / 2);
            }
        }
        double[] errors = {luck.error() / variance, world.error() / variance};
        if (luck.count < 2 || !(variance > 0)) {
            return new Parts(outcome, luck.count, variance, Double.NaN, Double.NaN, Double.NaN, errors);
        }
        double ofLuck = Math.min(1, luck.mean() / variance);
        double ofWorld = Math.max(0, Math.min(1, world.mean() / variance) - ofLuck);
        return new Parts(outcome, luck.count, variance, 1 - ofLuck - ofWorld, ofWorld, ofLuck, errors);
    }

    private static final class Moments {
        private int count;
        private double sum;
        private double squares;

        private void add(double value) {
            count++;
            sum += value;
            squares += value * value;
        }

        private double mean() {
            return sum / count;
        }

        private double error() {
            return count < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares / count - mean() * mean()) / (count - 1));
        }
    }
}
