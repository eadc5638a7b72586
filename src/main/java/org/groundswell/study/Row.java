package org.groundswell.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.engine.Run;

/**
 * One run as a study keeps it.
 *
 * @param outcomes by name; outcomes that the run did not come to are missing
 * @param drawn value of every assumption that was drawn
 * @param events day of each event that came
 */
public record Row(Run run, Map<String, Double> outcomes, Map<String, Double> drawn, Map<String, LocalDate> events) {
    /** The value of an outcome, NaN if the run did not come to it. */
    public double outcome(String name) {
        return outcomes.getOrDefault(name, Double.NaN);
    }

    /** The values of some outcomes in their order. */
    public double[] values(List<String> names) {
        return names.stream().mapToDouble(this::outcome).toArray();
    }
}
