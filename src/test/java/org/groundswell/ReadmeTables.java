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
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Variant;

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
        JsonNode forecast = summary("momentum-2018");
        JsonNode hindcast = summary("momentum-2018-hindcast");
        List<String> lines = new ArrayList<>();
        lines.add("| predicted | seen | forecast, 22 June | hindcast, 1 September |");
        lines.add("|---|---|---|---|");
        for (int i = 0; i < forecast.path("observed").size(); i++) {
            JsonNode one = forecast.path("observed").path(i);
            String given = one.has("given") ? ", given `" + one.path("given").asText() + "`" : "";
            lines.add("| `" + one.path("outcome").asText() + "`" + given + " | " + seen(one, forecast) + " | "
                    + beside(one, forecast) + " | "
                    + beside(hindcast.path("observed").path(i), hindcast) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String type(JsonNode observed, JsonNode study) {
        return study.at("/variants/baseline/outcomes")
                .path(observed.path("outcome").asText())
                .path("type")
                .asText();
    }

    private static Scale scale(String type) {
        return type.equals("share") ? new Scale.Share() : new Scale.Count();
    }

    private static String seen(JsonNode observed, JsonNode study) {
        String type = type(observed, study);
        JsonNode seen = observed.path("seen");
        if (type.equals("event")) {
            return seen.path("was").asInt() == 1 ? "yes" : "no";
        }
        if (seen.has("is")) {
            return seen.path("is").asText();
        }
        if (seen.has("from")) {
            return Words.days(
                    LocalDate.parse(seen.path("from").asText()),
                    LocalDate.parse(seen.path("to").asText()));
        }
        double low = seen.path(seen.has("was") ? "was" : "low").asDouble();
        return Words.range(
                scale(type),
                new Interval(low, seen.path(seen.has("was") ? "was" : "high").asDouble()));
    }

    private static String beside(JsonNode observed, JsonNode study) {
        int runs = observed.path("runs").asInt();
        String words = switch (type(observed, study)) {
            case "event", "label" ->
                "so in " + Words.percent(observed.path("share").asDouble()) + of(runs, study);
            case "date" ->
                "median " + day(observed, "median") + " (" + day(observed, "low") + " to " + day(observed, "high") + ")"
                        + of(runs, study);
            default ->
                number(observed, scale(type(observed, study)))
                        + of(observed.path("came").asInt(), study);
        };
        String within = observed.has("share") && observed.has("median")
                ? "; as seen in " + Words.percent(observed.path("share").asDouble())
                : "";
        return words + within + (observed.path("expected").asBoolean() ? "" : ": **outside**");
    }

    private static String of(int runs, JsonNode study) {
        return runs == study.path("done").asInt() ? "" : ", " + runs + " runs";
    }

    private static String day(JsonNode observed, String key) {
        String day = observed.path(key).asText();
        return day.equals("never") ? day : Words.day(LocalDate.parse(day), false);
    }

    private static String number(JsonNode observed, Scale scale) {
        Interval ninety = new Interval(
                observed.path("low").asDouble(), observed.path("high").asDouble());
        return scale.write(observed.path("median").asDouble()) + " (" + Words.range(scale, ninety) + ")";
    }

    /** Who decides: each affiliate, and all local parties together. */
    static String power() throws IOException {
        JsonNode study = new ObjectMapper()
                .readTree(STUDIES.resolve("power-momentum-2018/power.json").toFile());
        List<String> lines = new ArrayList<>();
        double[] units = new double[3];
        int count = 0;
        List<String> indices = List.of("share", "banzhaf", "shapley-shubik");
        for (JsonNode player : study.path("players")) {
            if (player.path("section").asText().equals("affiliates")) {
                StringBuilder line =
                        new StringBuilder("| " + player.path("name").asText());
                for (String index : indices) {
                    line.append(" | ").append(tenth(player.path(index).asDouble()));
                }
                JsonNode decided = player.path("decided");
                lines.add(line + " | " + tenth(player.path("banzhaf-absolute").asDouble()) + " | "
                        + Words.percent(decided.path("share").asDouble()) + " ("
                        + Words.percent(new Interval(
                                decided.path("low").asDouble(),
                                decided.path("high").asDouble()))
                        + ") |");
            } else {
                count++;
                for (int i = 0; i < units.length; i++) {
                    units[i] += player.path(indices.get(i)).asDouble();
                }
            }
        }
        lines.add("| all " + count + " local parties | " + tenth(units[0]) + " | " + tenth(units[1]) + " | "
                + tenth(units[2]) + " | | |");
        return String.join("\n", lines).replace(Words.PER_CENT, " %") + "\n";
    }

    /** Which parts matter: those whose interval lies above 0, then all assumptions, the world and luck. */
    static String sensitivity() throws IOException {
        JsonNode outcome = new ObjectMapper()
                .readTree(STUDIES.resolve("sensitivity-momentum-2018/sensitivity.json")
                        .toFile())
                .at("/outcomes/0");
        List<String> lines = new ArrayList<>(List.of("| | total effect | by itself |", "|---|---|---|"));
        for (JsonNode factor : outcome.path("factors")) {
            if (factor.at("/total/low").asDouble() > 0) {
                lines.add("| `" + factor.path("factor").asText() + "` | " + shares(factor));
            }
        }
        for (String whole : List.of("assumptions", "world", "luck")) {
            JsonNode factor = outcome.path(whole);
            lines.add("| *" + factor.path("factor").asText() + "* | " + shares(factor));
        }
        return String.join("\n", lines).replace(Words.PER_CENT, " %") + "\n";
    }

    private static String shares(JsonNode factor) {
        return share(factor.path("total")) + " | " + share(factor.path("first")) + " |";
    }

    private static String share(JsonNode share) {
        return Words.percent(Math.max(0, share.path("value").asDouble())) + " ("
                + Words.percent(new Interval(
                        share.path("low").asDouble(), share.path("high").asDouble()))
                + ")";
    }

    private static String tenth(double share) {
        return Words.number(100 * share, 1) + " %";
    }

    /** What would change the answer, and how many names it means. */
    static String whatIfs() throws IOException {
        JsonNode study = summary("momentum-2018-what-ifs");
        Path file = STUDIES.resolve("momentum-2018-what-ifs/scenario.yaml");
        List<String> lines = new ArrayList<>();
        lines.add("| what if | the ballot is held | conference carries a motion | the leadership moves |");
        lines.add("|---|---|---|---|");
        for (Variant variant : Blueprint.read(file, List.of()).scenario().variants()) {
            StringBuilder line = new StringBuilder("| " + variant.about());
            for (String name : List.of("members-ballot.held", "conference.Brexit.carried", "leadership.moved")) {
                JsonNode variants = study.path("variants");
                line.append(" | ")
                        .append(difference(
                                variants.path("baseline").path("outcomes").path(name),
                                variants.path(variant.name())
                                        .path("outcomes")
                                        .path(name)
                                        .path("against-baseline")));
            }
            lines.add(line + " |");
        }
        return String.join("\n", lines) + "\n";
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
        // A clear difference has no bound that reads as nought.
        double nearest = Math.min(Math.abs(low), Math.abs(high));
        while (low * high > 0 && decimals < 2 && nearest < 0.5 * Math.pow(10, -decimals)) {
            decimals++;
        }
        String words = Words.signed(difference, decimals);
        String range = " (" + Words.signed(low, decimals) + " to " + Words.signed(high, decimals) + ")";
        return low > 0 || high < 0 ? "**" + words + "**" + range : words + range;
    }
}
