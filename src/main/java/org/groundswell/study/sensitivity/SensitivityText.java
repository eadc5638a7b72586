package org.groundswell.study.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.study.Json;
import org.groundswell.study.Numbers;
import org.groundswell.study.sensitivity.Sensitivity.Answer;
import org.groundswell.study.sensitivity.Sensitivity.Line;

/** Writes Sobol' indices as JSON and as CSV, the same bytes everywhere. */
public final class SensitivityText {
    private static final List<String> COLUMNS = List.of(
            "outcome",
            "factor",
            "numbers",
            "total",
            "total-low",
            "total-high",
            "total-error",
            "first",
            "first-low",
            "first-high",
            "first-error",
            "direction",
            "pairs",
            "changed");

    private SensitivityText() {}

    /**
     * Everything there is to tell.
     *
     * @param design what the numbers hang on
     */
    public static String json(Sensitivity study, Map<String, Object> design) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("design", design);
        root.put("runs", study.runs());
        root.put("failed", study.failed());
        root.put(
                "outcomes",
                study.answers().stream().map(SensitivityText::answer).toList());
        return Json.text(root);
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcome", answer.outcome().name());
        values.put("type", answer.outcome().type().name().toLowerCase(Locale.ROOT));
        values.put("came", answer.came());
        values.put("varied", answer.varied());
        values.put("mean", answer.mean());
        values.put("variance", answer.variance());
        values.put("factors", answer.lines().stream().map(SensitivityText::line).toList());
        values.put("assumptions", line(answer.all()));
        values.put("world", line(answer.world()));
        values.put("luck", line(answer.luck()));
        return values;
    }

    private static Map<String, Object> line(Line line) {
        Indices indices = line.indices();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("factor", line.factor().label());
        values.put("numbers", line.factor().numbers().size());
        values.put("total", bounded(indices.total()));
        values.put("first", bounded(indices.first()));
        if (line.factor().isSingle()) {
            values.put("direction", direction(line.direction()));
        }
        values.put("pairs", indices.pairs());
        values.put("changed", indices.changed());
        return values;
    }

    static Map<String, Object> bounded(Bounded estimate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("value", estimate.value());
        values.put("low", estimate.low());
        values.put("high", estimate.high());
        values.put("error", estimate.error());
        return values;
    }

    static List<String> fields(Bounded estimate) {
        return Stream.of(estimate.value(), estimate.low(), estimate.high(), estimate.error())
                .map(Numbers::text)
                .toList();
    }

    static String direction(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** One line a factor, the largest first; then all numbers together, the world and luck. */
    public static String csv(Sensitivity study) {
        List<List<String>> lines = new ArrayList<>();
        for (Answer answer : study.answers()) {
            Stream.concat(answer.lines().stream(), Stream.of(answer.all(), answer.world(), answer.luck()))
                    .forEach(line -> lines.add(line(answer.outcome().name(), line)));
        }
        return RunLines.csv(COLUMNS, lines);
    }

    private static List<String> line(String outcome, Line line) {
        Indices indices = line.indices();
        List<String> fields = new ArrayList<>(List.of(
                outcome,
                line.factor().label(),
                Integer.toString(line.factor().numbers().size())));
        fields.addAll(fields(indices.total()));
        fields.addAll(fields(indices.first()));
        fields.add(line.factor().isSingle() ? direction(line.direction()) : "");
        fields.add(Integer.toString(indices.pairs()));
        fields.add(Integer.toString(indices.changed()));
        return fields;
    }
}
