package org.groundswell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.report.Interval;
import org.groundswell.report.Scale;
import org.groundswell.report.Words;

/** The README's tables of figures, made from the summaries of the reference studies. */
final class ReadmeTables {
    private static final Path STUDIES = Path.of("results/reference");
    private static final List<String> PARTS = List.of("no-talk", "no-network", "no-voices", "no-agents");

    /** What the ablation shows, from the first name to the last decision. */
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("members-petition.names", "names on the petition");
        STEPS.put("members-ballot.held", "the ballot is held");
        STEPS.put("members-ballot.passed", "the ballot is passed");
        STEPS.put("local-motions.Brexit", "motions on Brexit");
        STEPS.put("conference.Brexit.prioritised", "conference debates Brexit");
        STEPS.put("conference.Brexit.units-for", "local parties' votes for it");
        STEPS.put("conference.Brexit.carried", "conference carries a motion");
        STEPS.put("leadership.moved", "the leadership moves");
    }

    private ReadmeTables() {}

    private static JsonNode summary(String study) throws IOException {
        return new ObjectMapper()
                .readTree(STUDIES.resolve(study).resolve("summary.json").toFile());
    }

    /** Forecast and hindcast beside what was seen. */
    static String seen() throws IOException {
        JsonNode hindcast = summary("momentum-2018-hindcast");
        JsonNode forecast = summary("momentum-2018").at("/variants/baseline/outcomes");
        JsonNode late = hindcast.at("/variants/baseline/outcomes");
        List<String> lines = new ArrayList<>();
        lines.add("| predicted | seen | forecast, 22 June | hindcast, 1 September |");
        lines.add("|---|---|---|---|");
        for (JsonNode one : hindcast.path("observed")) {
            String name = one.path("outcome").asText();
            JsonNode seen = one.path("seen");
            lines.add("| `" + name + "` | " + seen(seen, forecast.path(name)) + " | "
                    + beside(seen, forecast.path(name)) + " | " + beside(seen, late.path(name)) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static Scale scale(JsonNode outcome) {
        return outcome.path("type").asText().equals("share") ? new Scale.Share() : new Scale.Count();
    }

    private static String seen(JsonNode seen, JsonNode outcome) {
        if (outcome.path("type").asText().equals("event")) {
            return seen.path("was").asInt() == 1 ? "yes" : "no";
        }
        if (seen.has("is")) {
            return seen.path("is").asText();
        }
        return seen.has("from")
                ? Words.days(date(seen, "from"), date(seen, "to"))
                : Words.range(scale(outcome), interval(seen));
    }

    private static Interval interval(JsonNode seen) {
        return seen.has("was")
                ? new Interval(seen.path("was").asDouble(), seen.path("was").asDouble())
                : new Interval(seen.path("low").asDouble(), seen.path("high").asDouble());
    }

    private static LocalDate date(JsonNode of, String key) {
        return LocalDate.parse(of.path(key).asText());
    }

    private static String beside(JsonNode seen, JsonNode outcome) {
        return switch (outcome.path("type").asText()) {
            case "event" -> {
                double happened = outcome.path("share").asDouble();
                yield so(seen.path("was").asInt() == 1 ? happened : 1 - happened);
            }
            case "label" ->
                so(outcome.path("words")
                        .path(seen.path("is").asText())
                        .path("share")
                        .asDouble());
            case "date" -> {
                boolean apart = date(seen, "to").isBefore(date(outcome, "low"))
                        || date(seen, "from").isAfter(date(outcome, "high"));
                yield Words.days(date(outcome, "low"), date(outcome, "high")) + (apart ? ": **outside**" : "");
            }
            default -> number(seen, outcome);
        };
    }

    private static String number(JsonNode seen, JsonNode outcome) {
        JsonNode quantiles = outcome.path("quantiles");
        Interval ninety = new Interval(
                quantiles.path("0.05").asDouble(), quantiles.path("0.95").asDouble());
        boolean outside = interval(seen).high() < ninety.low() || interval(seen).low() > ninety.high();
        return scale(outcome).write(quantiles.path("0.5").asDouble()) + " (" + Words.range(scale(outcome), ninety) + ")"
                + (outside ? ": **outside**" : "");
    }

    private static String so(double share) {
        return "so in " + Words.percent(share) + (share < 0.05 ? ": **a surprise**" : "");
    }

    /** What is left of the answer if a part of the model is taken out. */
    static String ablation() throws IOException {
        JsonNode variants = summary("momentum-2018-ablation").path("variants");
        List<String> lines = new ArrayList<>();
        lines.add("| | whole model | no talk | no network | no voices | no agents |");
        lines.add("|---|---|---|---|---|---|");
        for (String name : STEPS.keySet()) {
            JsonNode whole = variants.path("baseline").path("outcomes").path(name);
            StringBuilder line = new StringBuilder("| " + STEPS.get(name) + " | " + mean(whole));
            for (String part : PARTS) {
                JsonNode against =
                        variants.path(part).path("outcomes").path(name).path("against-baseline");
                line.append(" | ").append(difference(whole, against));
            }
            lines.add(line + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String mean(JsonNode outcome) {
        return switch (outcome.path("type").asText()) {
            case "event" -> Words.percent(outcome.path("share").asDouble());
            case "share" -> Words.percent(outcome.path("mean").asDouble());
            default -> Words.number(Math.round(outcome.path("mean").asDouble()));
        };
    }

    private static String difference(JsonNode whole, JsonNode against) {
        if (against.path("changed").asInt() == 0) {
            return "same";
        }
        boolean count = whole.path("type").asText().equals("count");
        double unit = count ? 1 : 100;
        double difference = against.path("difference").asDouble() * unit;
        double low = against.path("low").asDouble() * unit;
        double high = against.path("high").asDouble() * unit;
        int decimals = Math.max(Math.abs(low), Math.abs(high)) < 1 ? 1 : 0;
        String words = Words.signed(difference, decimals);
        String range = " (" + Words.signed(low, decimals) + " to " + Words.signed(high, decimals) + ")";
        return low > 0 || high < 0 ? "**" + words + "**" + range : words + range;
    }
}
