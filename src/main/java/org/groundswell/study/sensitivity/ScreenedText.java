package org.groundswell.study.sensitivity;

import static org.groundswell.study.sensitivity.SensitivityText.bounded;
import static org.groundswell.study.sensitivity.SensitivityText.direction;
import static org.groundswell.study.sensitivity.SensitivityText.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.study.Json;
import org.groundswell.study.Numbers;
import org.groundswell.study.sensitivity.Screened.Answer;
import org.groundswell.study.sensitivity.Screened.Line;

/** Writes what screening found as JSON and as CSV, the same bytes everywhere. */
public final class ScreenedText {
    private static final List<String> COLUMNS = List.of(
            "outcome",
            "number",
            "mu-star",
            "mu-star-low",
            "mu-star-high",
            "mu-star-error",
            "mu",
            "mu-low",
            "mu-high",
            "mu-error",
            "sigma",
            "direction",
            "trajectories",
            "changed");

    private ScreenedText() {}

    /**
     * Everything there is to tell.
     *
     * @param design what the numbers hang on
     */
    public static String json(Screened study, Map<String, Object> design) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("design", design);
        root.put("runs", study.runs());
        root.put("failed", study.failed());
        root.put("outcomes", study.answers().stream().map(ScreenedText::answer).toList());
        return Json.text(root);
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcome", answer.outcome().name());
        values.put("type", answer.outcome().type().name().toLowerCase(Locale.ROOT));
        values.put("came", answer.came());
        values.put("numbers", answer.lines().stream().map(ScreenedText::line).toList());
        return values;
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", line.number());
        values.put("mu-star", bounded(line.effects().size()));
        values.put("mu", bounded(line.effects().mean()));
        values.put("sigma", line.effects().spread());
        values.put("direction", direction(line.direction()));
        values.put("trajectories", line.effects().trajectories());
        values.put("changed", line.effects().changed());
        return values;
    }

    /** One line a number, the largest μ* first. */
    public static String csv(Screened study) {
        List<List<String>> lines = new ArrayList<>();
        study.answers()
                .forEach(answer -> answer.lines()
                        .forEach(line -> lines.add(line(answer.outcome().name(), line))));
        return RunLines.csv(COLUMNS, lines);
    }

    private static List<String> line(String outcome, Line line) {
        Effects effects = line.effects();
        List<String> fields = new ArrayList<>(List.of(outcome, line.number()));
        fields.addAll(fields(effects.size()));
        fields.addAll(fields(effects.mean()));
        fields.add(Numbers.text(effects.spread()));
        fields.add(direction(line.direction()));
        fields.add(Integer.toString(effects.trajectories()));
        fields.add(Integer.toString(effects.changed()));
        return fields;
    }
}
