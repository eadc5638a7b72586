package org.groundswell.study.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.engine.Run;
import org.groundswell.study.Columns;
import org.groundswell.study.Design;
import org.groundswell.study.Json;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** What a store knows of a study before any run is done: what it is of, names in their places, and which runs there are. */
final class StudyPlan {
    private static final String KEEP = "INSERT OR REPLACE INTO study (key, value) VALUES (?, ?)";
    private static final String KEEP_FIRST = "INSERT OR IGNORE INTO study (key, value) VALUES (?, ?)";

    private StudyPlan() {}

    /**
     * Writes down what is to be done. What is there already stays: more runs may come to it.
     *
     * @param about what the study is of, for those who read the file
     */
    static void write(Connection connection, Design design, Map<String, String> about) throws SQLException {
        List<String> variants = design.variants();
        Columns columns = design.columns();
        for (Map.Entry<String, String> entry : about.entrySet()) {
            // How far it is to go may change; what it is of, and what began it, does not.
            boolean changes = entry.getKey().equals("runs") || entry.getKey().equals("twins");
            try (PreparedStatement keep = connection.prepareStatement(changes ? KEEP : KEEP_FIRST)) {
                keep.setString(1, entry.getKey());
                keep.setString(2, entry.getValue());
                keep.executeUpdate();
            }
        }
        try (PreparedStatement keep =
                connection.prepareStatement("INSERT OR IGNORE INTO variant (place, name) VALUES (?, ?)")) {
            for (int place = 0; place < variants.size(); place++) {
                keep.setInt(1, place);
                keep.setString(2, variants.get(place));
                keep.executeUpdate();
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(
                "INSERT OR IGNORE INTO name (list, place, name, kind, words) VALUES (?, ?, ?, ?, ?)")) {
            int place = 0;
            for (OutcomeKind kind : columns.outcomes().values()) {
                String type = kind.type().name().toLowerCase(Locale.ROOT);
                String words = kind.labels().isEmpty() ? null : Json.line(kind.labels());
                name(keep, "outcomes", place++, kind.name(), type, words);
            }
            for (int n = 0; n < columns.drawn().size(); n++) {
                name(keep, "drawn", n, columns.drawn().get(n), "number", null);
            }
            for (int n = 0; n < columns.events().size(); n++) {
                name(keep, "events", n, columns.events().get(n), "date", null);
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(
                "INSERT OR IGNORE INTO run (variant, number, twin, status) VALUES (?, ?, ?, 'pending')")) {
            for (Run run : design.plan()) {
                keep.setInt(1, variants.indexOf(run.variant()));
                keep.setInt(2, run.number());
                keep.setInt(3, Store.place(run.twin()));
                keep.executeUpdate();
            }
        }
    }

    private static void name(
            PreparedStatement keep, String list, int place, String name, String kind, @Nullable String words)
            throws SQLException {
        keep.setString(1, list);
        keep.setInt(2, place);
        keep.setString(3, name);
        keep.setString(4, kind);
        keep.setString(5, words);
        keep.executeUpdate();
    }
}
