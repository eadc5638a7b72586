package org.groundswell.study.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.study.Columns;

/**
 * In which place of a run's lists its outcomes, assumptions and events stand.
 *
 * @param start the day from which days count
 */
record Places(List<String> outcomes, List<String> drawn, List<String> events, LocalDate start) {
    static Places of(Columns columns, LocalDate start) {
        return new Places(List.copyOf(columns.outcomes().keySet()), columns.drawn(), columns.events(), start);
    }

    double[] outcomes(Map<String, Double> values) {
        return list(outcomes, name -> values.getOrDefault(name, Double.NaN));
    }

    double[] drawn(Map<String, Double> values) {
        return list(drawn, name -> values.getOrDefault(name, Double.NaN));
    }

    double[] events(Map<String, LocalDate> days) {
        return list(events, name -> {
            LocalDate day = days.get(name);
            return day == null ? Double.NaN : day.toEpochDay() - (double) start.toEpochDay();
        });
    }

    Map<String, Double> outcomes(double[] list) {
        return named(outcomes, list);
    }

    Map<String, Double> drawn(double[] list) {
        return named(drawn, list);
    }

    Map<String, LocalDate> events(double[] list) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        named(events, list).forEach((name, day) -> days.put(name, start.plusDays(Math.round(day))));
        return days;
    }

    private static double[] list(List<String> names, Function<String, Double> value) {
        double[] list = new double[names.size()];
        Arrays.setAll(list, place -> value.apply(names.get(place)));
        return list;
    }

    private static Map<String, Double> named(List<String> names, double[] list) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int place = 0; place < list.length; place++) {
            if (!Double.isNaN(list[place])) {
                values.put(names.get(place), list[place]);
            }
        }
        return values;
    }
}
