package org.groundswell.study;

import java.util.ArrayList;
import java.util.List;

/**
 * One step from the first to the last: its chance over all runs, and given whether the step before was taken.
 *
 * @param given chance in the runs that took the step before; of all runs for the first step
 * @param without chance in the runs that did not
 */
public record Step(String outcome, Chance all, Chance given, Chance without) {
    /** The steps of a funnel in the rows of one variant. */
    public static List<Step> of(List<String> funnel, List<Row> rows) {
        List<Step> steps = new ArrayList<>();
        String before = null;
        for (String outcome : funnel) {
            int[] happened = new int[2];
            int[] runs = new int[2];
            for (Row row : rows) {
                int taken = before == null || row.outcome(before) == 1 ? 1 : 0;
                runs[taken]++;
                happened[taken] += row.outcome(outcome) == 1 ? 1 : 0;
            }
            steps.add(new Step(
                    outcome,
                    Chance.of(happened[0] + happened[1], runs[0] + runs[1]),
                    Chance.of(happened[1], runs[1]),
                    Chance.of(happened[0], runs[0])));
            before = outcome;
        }
        return steps;
    }
}
