package org.groundswell.study.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.groundswell.study.Json;
import org.groundswell.world.Cluster;

/** How results stand in a store. */
final class ResultRows {
    /** Lines of {@code members.csv}, for which the members of the first runs are kept. */
    static final int MOST_LINES = 100_000;

    private static final String RUN =
            "INSERT OR REPLACE INTO run (variant, number, twin, status, message, outcomes, drawn, events, sum)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MEASURE =
            "INSERT OR REPLACE INTO measure (variant, list, place, name) VALUES (?, ?, ?, ?)";
    private static final String DAILY = "INSERT OR REPLACE INTO daily (variant, number, block) VALUES (?, ?, ?)";
    private static final String ENDING =
            "INSERT OR REPLACE INTO ending (variant, number, clusters, segments, issues, members)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private final List<String> variants;
    private final Places places;
    private final int first;
    private final int daily;
    private final Set<String> measured = new LinkedHashSet<>();

    /**
     * @param variants in the order of their places
     * @param first number of the first run
     * @param daily of how many runs of a variant daily measures are kept
     */
    ResultRows(List<String> variants, Places places, int first, int daily) {
        this.variants = variants;
        this.places = places;
        this.first = first;
        this.daily = daily;
    }

    /** Adds results to what is about to be committed. */
    void insert(Connection connection, List<Result> results) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RUN)) {
            for (Result result : results) {
                run(statement, result);
            }
        }
        for (Result result : results) {
            if (result instanceof Result.Finished finished && finished.run().twin() == Run.Twin.NONE) {
                daily(connection, finished.run(), finished.outcome().daily());
                if (finished.outcome().finals() != null) {
                    ending(connection, finished.run(), finished.outcome().finals());
                }
            }
        }
    }

    private void run(PreparedStatement statement, Result result) throws SQLException {
        Run run = result.run();
        statement.setInt(1, variants.indexOf(run.variant()));
        statement.setInt(2, run.number());
        statement.setInt(3, Store.place(run.twin()));
        if (result instanceof Result.Finished finished) {
            statement.setString(4, "done");
            statement.setString(5, null);
            RunLists.of(places, finished.outcome()).write(statement, 6);
        } else if (result instanceof Result.Failed failed) {
            statement.setString(4, failed.timedOut() ? "timed out" : "failed");
            statement.setString(5, failed.message());
            for (int list = 6; list <= 9; list++) {
                statement.setString(list, null);
            }
        }
        statement.executeUpdate();
    }

    private void daily(Connection connection, Run run, Daily measures) throws SQLException {
        if (run.number() - first >= daily) {
            return;
        }
        int variant = variants.indexOf(run.variant());
        if (measured.add(run.variant())) {
            try (PreparedStatement statement = connection.prepareStatement(MEASURE)) {
                names(statement, variant, "measures", measures.measures());
                names(statement, variant, "densities", measures.densities());
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(DAILY)) {
            statement.setInt(1, variant);
            statement.setInt(2, run.number());
            statement.setBytes(3, Blocks.of(measures));
            statement.executeUpdate();
        }
    }

    private static void names(PreparedStatement statement, int variant, String list, List<String> names)
            throws SQLException {
        for (int place = 0; place < names.size(); place++) {
            statement.setInt(1, variant);
            statement.setString(2, list);
            statement.setInt(3, place);
            statement.setString(4, names.get(place));
            statement.executeUpdate();
        }
    }

    private void ending(Connection connection, Run run, Finals finals) throws SQLException {
        int most = Math.max(1, MOST_LINES / variants.size() / Math.max(1, finals.segments().length));
        boolean whole = run.number() - first < most;
        try (PreparedStatement statement = connection.prepareStatement(ENDING)) {
            statement.setInt(1, variants.indexOf(run.variant()));
            statement.setInt(2, run.number());
            statement.setString(3, clusters(finals.clusters()));
            statement.setString(4, whole ? Json.line(finals.names()) : null);
            statement.setString(5, whole ? Json.line(finals.issues()) : null);
            statement.setBytes(6, whole ? Blocks.of(finals) : null);
            statement.executeUpdate();
        }
    }

    /** By issue the centre and size of each. */
    static String clusters(Map<String, List<Cluster>> clusters) {
        StringBuilder text = new StringBuilder("{");
        clusters.forEach((issue, found) -> {
            List<String> pairs = new ArrayList<>();
            for (Cluster cluster : found) {
                pairs.add(NumberList.text(new double[] {cluster.centre(), cluster.size()}));
            }
            text.append(text.length() > 1 ? "," : "")
                    .append(Json.line(issue))
                    .append(":[")
                    .append(String.join(",", pairs))
                    .append(']');
        });
        return text.append('}').toString();
    }
}
