package org.groundswell.study;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.tally.power.Power;

/** Writes a study of power as JSON and as CSV, with every player, the same bytes everywhere. */
public final class PowerText {
    private static final String SHARE = "share";

    private static final List<String> COLUMNS = List.of(
            "section",
            "name",
            "weight",
            SHARE,
            "banzhaf",
            "banzhaf-absolute",
            "shapley-shubik",
            "role",
            "decided",
            "votes",
            "decided-low",
            "decided-high");

    private PowerText() {}

    /** Both by the names of their files. */
    public static Map<String, String> files(PowerStudy study, Map<String, Object> design) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("power.json", json(study, design));
        files.put("power.csv", csv(study));
        return files;
    }

    /**
     * Everything there is to tell.
     *
     * @param design what the numbers hang on
     */
    public static String json(PowerStudy study, Map<String, Object> design) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("game", study.name());
        root.put("title", study.title());
        root.put("carried-by", study.game().rule());
        root.put("design", design);
        root.put("shapley-shubik", study.powers().shapley().name().toLowerCase(Locale.ROOT));
        Pivots runs = study.runs();
        if (runs != null) {
            root.put("runs", runs.runs());
            root.put("failed", runs.failed());
            root.put("votes", runs.carried().runs());
            root.put("carried", chance(runs.carried()));
        }
        root.put(
                "players",
                study.lines().stream().map(line -> player(line, share(study))).toList());
        return Json.text(root);
    }

    /** What the share is called, by what it is of. */
    private static String share(PowerStudy study) {
        return study.shareIsOfSection() ? "share-of-section" : SHARE;
    }

    private static Map<String, Object> player(PowerStudy.Line line, String share) {
        Map<String, Object> player = new LinkedHashMap<>();
        if (!line.section().isEmpty()) {
            player.put("section", line.section());
        }
        player.put("name", line.label());
        player.put("weight", line.weight());
        player.put(share, line.share());
        player.put("banzhaf", line.banzhaf());
        player.put("banzhaf-absolute", line.decides());
        player.put("shapley-shubik", line.shapley());
        if (line.role() != Power.Role.NONE) {
            player.put("role", role(line));
        }
        if (line.decided().runs() > 0) {
            player.put("decided", chance(line.decided()));
        }
        return player;
    }

    private static Map<String, Object> chance(Chance chance) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("count", chance.count());
        values.put("share", chance.share());
        values.put("low", chance.low());
        values.put("high", chance.high());
        return values;
    }

    private static String role(PowerStudy.Line line) {
        return line.role() == Power.Role.NONE ? "" : line.role().name().toLowerCase(Locale.ROOT);
    }

    /** One line a player. */
    public static String csv(PowerStudy study) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> column.equals(SHARE) ? share(study) : column)
                    .toList());
            study.lines().forEach(line -> csv.writeRecord(fields(line)));
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be written", e);
        }
        return text.toString();
    }

    private static List<String> fields(PowerStudy.Line line) {
        List<String> fields = new ArrayList<>(List.of(
                line.section(),
                line.label(),
                Long.toString(line.weight()),
                Numbers.text(line.share()),
                Numbers.text(line.banzhaf()),
                Numbers.text(line.decides()),
                Numbers.text(line.shapley()),
                role(line)));
        Chance decided = line.decided();
        fields.addAll(
                decided.runs() == 0
                        ? List.of("", "", "", "")
                        : List.of(
                                Integer.toString(decided.count()),
                                Integer.toString(decided.runs()),
                                Numbers.text(decided.low()),
                                Numbers.text(decided.high())));
        return fields;
    }
}
