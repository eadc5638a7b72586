package org.groundswell.study.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.engine.Run;
import org.groundswell.study.Column;
import org.groundswell.study.RunTable;

/**
 * The runs of a store, turned once from rows into columns that lie in a temporary file of the database: an outcome of all runs is
 * then read without the others.
 */
final class StoredRuns implements RunTable {
    /** Runs in one piece of a column. */
    private static final int PIECE = 4_096;

    /** In the place of an outcome: the numbers of the runs. */
    private static final int NUMBERS = -1;

    private final Store store;
    private final List<String> variants;
    private final List<String> outcomes;
    private final Map<String, Pieces> kinds = new LinkedHashMap<>();

    private StoredRuns(Store store, List<String> variants, List<String> outcomes) {
        this.store = store;
        this.variants = variants;
        this.outcomes = outcomes;
    }

    /** Turns the runs that are done into columns. */
    static StoredRuns of(Store store, List<String> variants, List<String> outcomes) throws IOException {
        StoredRuns runs = new StoredRuns(store, variants, outcomes);
        store.change(runs::turn);
        return runs;
    }

    private void turn(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE IF EXISTS temp.piece");
            statement.executeUpdate("CREATE TEMP TABLE piece (kind TEXT NOT NULL, outcome INTEGER NOT NULL,"
                    + " part INTEGER NOT NULL, numbers BLOB NOT NULL, UNIQUE (kind, outcome, part))");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO piece (kind, outcome, part, numbers) VALUES (?, ?, ?, ?)")) {
            store.each(
                    "SELECT variant, twin, number, outcomes FROM run WHERE status = 'done' ORDER BY variant, number, twin",
                    row -> kinds.computeIfAbsent(row.getInt(1) + " " + row.getInt(2), kind -> new Pieces(kind, insert))
                            .add(row.getInt(3), NumberList.parse(row.getString(4))));
            for (Pieces pieces : kinds.values()) {
                pieces.flush();
            }
        }
    }

    @Override
    public int size(String variant, Run.Twin twin) {
        Pieces kind = kinds.get(kind(variant, twin));
        return kind == null ? 0 : kind.size;
    }

    @Override
    public Column column(String variant, Run.Twin twin, String outcome) {
        String kind = kind(variant, twin);
        int size = size(variant, twin);
        int[] numbers = new int[size];
        double[] values = new double[size];
        try {
            int place = outcomes.indexOf(outcome);
            int[] at = new int[2];
            String query = "SELECT numbers FROM piece WHERE kind = ? AND outcome = ? ORDER BY part";
            store.each(
                    query,
                    row -> {
                        ByteBuffer piece = ByteBuffer.wrap(row.getBytes(1));
                        while (piece.hasRemaining()) {
                            numbers[at[0]++] = piece.getInt();
                        }
                    },
                    kind,
                    NUMBERS);
            if (place < 0) {
                java.util.Arrays.fill(values, Double.NaN);
            } else {
                store.each(
                        query,
                        row -> {
                            ByteBuffer piece = ByteBuffer.wrap(row.getBytes(1));
                            while (piece.hasRemaining()) {
                                values[at[1]++] = piece.getDouble();
                            }
                        },
                        kind,
                        place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Column(numbers, values);
    }

    private String kind(String variant, Run.Twin twin) {
        return variants.indexOf(variant) + " " + Store.place(twin);
    }

    /** Columns of the runs of one kind, of which the last piece is still being filled. */
    private final class Pieces {
        private final String kind;
        private final PreparedStatement insert;
        private final int[] numbers = new int[PIECE];
        private final double[][] values = new double[outcomes.size()][PIECE];
        private int filled;
        private int size;

        private Pieces(String kind, PreparedStatement insert) {
            this.kind = kind;
            this.insert = insert;
        }

        private void add(int number, double[] list) throws SQLException {
            numbers[filled] = number;
            for (int place = 0; place < list.length; place++) {
                values[place][filled] = list[place];
            }
            filled++;
            size++;
            if (filled == PIECE) {
                flush();
            }
        }

        private void flush() throws SQLException {
            if (filled == 0) {
                return;
            }
            int part = (size - 1) / PIECE;
            ByteBuffer bytes = ByteBuffer.allocate(filled * Integer.BYTES);
            for (int run = 0; run < filled; run++) {
                bytes.putInt(numbers[run]);
            }
            insert(NUMBERS, part, bytes.array());
            for (int place = 0; place < values.length; place++) {
                ByteBuffer column = ByteBuffer.allocate(filled * Double.BYTES);
                for (int run = 0; run < filled; run++) {
                    column.putDouble(values[place][run]);
                }
                insert(place, part, column.array());
            }
            filled = 0;
        }

        private void insert(int place, int part, byte[] bytes) throws SQLException {
            insert.setString(1, kind);
            insert.setInt(2, place);
            insert.setInt(3, part);
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }
}
