package org.groundswell.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One step from the first to the last: its chance over all runs, and given whether the step before was taken.
 *
 * @param given chance in the runs that took the step before; of all runs for the first step
 * @param without chance in the runs that did not
 */
public record Step(String outcome, Chance all, Chance given, Chance without) {
    /**
     * The steps of a funnel in the runs of one variant.
     *
     * @param values of an outcome in these runs, in one order for all outcomes
     */
    public static List<Step> of(List<String> funnel, Function<String, double[]> values) {
        List<Step> steps = new ArrayList<>();
        double[] before = null;
        for (String outcome : funnel) {
            int[] happened = new int[2];
            int[] runs = new int[2];
            double[] now = values.apply(outcome);
            for (int run = 0; run < now.length; run++) {
                int taken = before == null || before[run] == 1 ? 1 : 0;
                runs[taken]++;
                happened[taken] += now[run] == 1 ? 1 : 0;
            }
            steps.add(new Step(
                    outcome,
                    Chance.of(happened[0] + happened[1], runs[0] + runs[1]),
                    Chance.of(happened[1], runs[1]),
                    Chance.of(happened[0], runs[0])));
            before = now;
        }
        return steps;
    }
}
