package org.groundswell.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.scenario.Observation;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** A study in numbers, as {@code summary.json} holds it and {@code --json} prints it. */
public final class SummaryText {
    private final Study study;
    private final LocalDate start;

    private SummaryText(Study study) {
        this.study = study;
        this.start = study.scenario().calendar().start();
    }

    public static String of(Study study) {
        return Json.text(new SummaryText(study).summary());
    }

    private Map<String, Object> summary() {
        Info info = study.info();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("scenario", info.scenario());
        summary.put("title", study.scenario().title());
        summary.put("as-of", study.scenario().asOf());
        summary.put("changes", info.changes());
        summary.put("runs", info.asked());
        summary.put("done", info.done());
        summary.put("complete", info.complete());
        summary.put("failed", info.failed());
        summary.put("seed", info.seed());
        summary.put("assumptions", info.sampled() ? "sampled" : "central");
        summary.put("scale", info.scale());
        summary.put("simulated-members", info.simulated());
        Map<String, Object> variants = new LinkedHashMap<>();
        for (String variant : info.variants()) {
            variants.put(variant.isEmpty() ? "baseline" : variant, variant(variant));
        }
        summary.put("variants", variants);
        summary.put("variance", variance());
        if (!study.scenario().observed().isEmpty()) {
            summary.put("observed", observed());
        }
        return summary;
    }

    private Map<String, Object> variant(String variant) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (OutcomeKind kind : study.kinds().values()) {
            Map<String, Object> outcome = outcome(variant, kind);
            if (!variant.isEmpty() && kind.type() != OutcomeKind.Type.LABEL) {
                Contrast contrast = study.contrast(variant, kind.name());
                outcome.put(
                        "against-baseline",
                        map(
                                "runs",
                                contrast.runs(),
                                "of",
                                contrast.of(),
                                "changed",
                                contrast.changed(),
                                "difference",
                                contrast.difference(),
                                "low",
                                contrast.low(),
                                "high",
                                contrast.high()));
            }
            outcomes.put(kind.name(), outcome);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("outcomes", outcomes);
        List<Object> funnel = new ArrayList<>();
        for (Step step : study.funnel(variant)) {
            funnel.add(map(
                    "outcome",
                    step.outcome(),
                    "chance",
                    chance(step.all()),
                    "given-the-step-before",
                    chance(step.given()),
                    "without-it",
                    chance(step.without())));
        }
        all.put("funnel", funnel);
        return all;
    }

    private Map<String, Object> outcome(String variant, OutcomeKind kind) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("type", kind.type().name().toLowerCase(java.util.Locale.ROOT));
        switch (kind.type()) {
            case EVENT -> outcome.putAll(chance(study.chance(variant, kind.name())));
            case LABEL -> {
                double[] values = study.values(variant, kind.name());
                Map<String, Object> words = new LinkedHashMap<>();
                for (int label = 0; label < kind.labels().size(); label++) {
                    int which = label;
                    int count = (int) java.util.Arrays.stream(values)
                            .filter(value -> value == which)
                            .count();
                    words.put(kind.labels().get(label), chance(Chance.of(count, values.length)));
                }
                outcome.put("words", words);
            }
            case DATE -> {
                Spread spread = study.spread(variant, kind.name());
                outcome.put("runs", spread.runs());
                outcome.put("median", date(spread.median()));
                outcome.put("low", date(spread.at(0.05)));
                outcome.put("high", date(spread.at(0.95)));
            }
            case SHARE, COUNT, STANCE, SPREAD -> {
                Spread spread = study.spread(variant, kind.name());
                outcome.put("runs", spread.runs());
                outcome.put("mean", spread.mean());
                outcome.put("error", spread.error());
                Map<String, Object> quantiles = new LinkedHashMap<>();
                for (double level : Spread.levels()) {
                    quantiles.put(Numbers.text(level), spread.at(level));
                }
                outcome.put("quantiles", quantiles);
            }
        }
        return outcome;
    }

    private Map<String, Object> variance() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String outcome : study.outcomes()) {
            OutcomeKind kind = study.kinds().get(outcome);
            if (kind != null && kind.type() != OutcomeKind.Type.LABEL) {
                Parts parts = study.parts(outcome);
                all.put(
                        outcome,
                        map(
                                "twins",
                                parts.twins(),
                                "variance",
                                parts.variance(),
                                "assumptions",
                                parts.raw().assumptions(),
                                "world",
                                parts.raw().world(),
                                "luck",
                                parts.raw().luck(),
                                "error-of-assumptions",
                                parts.errors().assumptions(),
                                "error-of-world",
                                parts.errors().world(),
                                "error-of-luck",
                                parts.errors().luck()));
            }
        }
        return all;
    }

    private List<Object> observed() {
        List<Object> all = new ArrayList<>();
        for (Hindsight one : study.hindsight()) {
            boolean date = one.kind().type() == OutcomeKind.Type.DATE;
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("outcome", one.kind().name());
            entry.put("seen", seen(one.seen()));
            entry.put("source", one.seen().source());
            if (one.seen().given() != null) {
                entry.put("given", one.seen().given());
            }
            entry.put("runs", one.runs());
            entry.put("came", one.came());
            if (!Double.isNaN(one.share())) {
                entry.put("share", one.share());
            }
            if (date || !Double.isNaN(one.median())) {
                entry.put("low", date ? date(one.low()) : one.low());
                entry.put("median", date ? date(one.median()) : one.median());
                entry.put("high", date ? date(one.high()) : one.high());
            }
            entry.put("expected", one.expected());
            all.add(entry);
        }
        return all;
    }

    private static Map<String, Object> seen(Observation seen) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "was", seen.was());
        put(values, "low", seen.low());
        put(values, "high", seen.high());
        put(values, "on", seen.on());
        put(values, "from", seen.from());
        put(values, "to", seen.to());
        put(values, "is", seen.is());
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value instanceof LocalDate date ? date.toString() : value);
        }
    }

    private Object date(double day) {
        if (Double.isInfinite(day)) {
            return "never";
        }
        return Double.isNaN(day) ? Double.NaN : start.plusDays(Math.round(day)).toString();
    }

    private static Map<String, Object> chance(Chance chance) {
        return map(
                "happened",
                chance.count(),
                "of",
                chance.runs(),
                "share",
                chance.share(),
                "low",
                chance.low(),
                "high",
                chance.high());
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
