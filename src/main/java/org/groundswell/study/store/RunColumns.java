package org.groundswell.study.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.engine.Run;
import org.groundswell.study.Column;
import org.groundswell.study.RunTable;
import org.sqlite.SQLiteConfig;

/**
 * Runs that come row by row, turned once into columns that lie in a temporary database: an outcome of all runs is then read
 * without the others, and memory holds one at a time.
 */
final class RunColumns implements RunTable, AutoCloseable {
    /** Runs in one piece of a column. */
    static final int PIECE = 4_096;

    /** In the place of an outcome: the numbers of the runs. */
    private static final int NUMBERS = -1;

    private static final Path FILE = Path.of("a temporary file");

    private final List<String> outcomes;
    private final Connection connection;
    private final Map<String, Pieces> kinds = new LinkedHashMap<>();

    private RunColumns(List<String> outcomes, Connection connection) {
        this.outcomes = outcomes;
        this.connection = connection;
    }

    /** Takes a run, whose number is above those of its kind that came before. */
    @FunctionalInterface
    interface Taker {
        /** Takes the values of a run by the places of outcomes; NaN where it did not come to one. */
        void take(Run run, double[] values) throws IOException;
    }

    /** Where runs come from. */
    @FunctionalInterface
    interface Source {
        void each(Taker taker) throws IOException;
    }

    /** Turns runs into columns. */
    static RunColumns of(List<String> outcomes, Source source) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        // Nothing of it is ever needed after a crash.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try {
            RunColumns columns = new RunColumns(outcomes, Store.connect(config, ""));
            try {
                columns.turn(source);
                return columns;
            } catch (SQLException | IOException | RuntimeException e) {
                columns.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, FILE);
        }
    }

    private void turn(Source source) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE piece (kind TEXT NOT NULL, outcome INTEGER NOT NULL,"
                    + " part INTEGER NOT NULL, numbers BLOB NOT NULL, UNIQUE (kind, outcome, part))");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO piece (kind, outcome, part, numbers) VALUES (?, ?, ?, ?)")) {
            source.each((run, values) -> kinds.computeIfAbsent(
                            kind(run.variant(), run.twin()), kind -> new Pieces(kind, insert))
                    .add(run.number(), values));
            for (Pieces pieces : kinds.values()) {
                pieces.flush();
            }
        }
        connection.commit();
    }

    @Override
    public int size(String variant, Run.Twin twin) {
        Pieces kind = kinds.get(kind(variant, twin));
        return kind == null ? 0 : kind.size;
    }

    @Override
    public Column column(String variant, Run.Twin twin, String outcome) {
        int size = size(variant, twin);
        int[] numbers = new int[size];
        double[] values = new double[size];
        int place = outcomes.indexOf(outcome);
        try (PreparedStatement pieces =
                connection.prepareStatement("SELECT numbers FROM piece WHERE kind = ? AND outcome = ? ORDER BY part")) {
            pieces.setString(1, kind(variant, twin));
            read(pieces, NUMBERS, (piece, first) -> {
                IntBuffer some = piece.asIntBuffer();
                some.get(numbers, first, some.remaining());
            });
            if (place < 0) {
                Arrays.fill(values, Double.NaN);
            } else {
                read(pieces, place, (piece, first) -> {
                    DoubleBuffer some = piece.asDoubleBuffer();
                    some.get(values, first, some.remaining());
                });
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(StoreTrouble.of(e, FILE));
        }
        return new Column(numbers, values);
    }

    /** Puts a piece in its place. */
    @FunctionalInterface
    private interface PieceReader {
        void read(ByteBuffer piece, int first);
    }

    private static void read(PreparedStatement pieces, int outcome, PieceReader reader) throws SQLException {
        pieces.setInt(2, outcome);
        try (ResultSet rows = pieces.executeQuery()) {
            for (int first = 0; rows.next(); first += PIECE) {
                reader.read(ByteBuffer.wrap(rows.getBytes(1)), first);
            }
        }
    }

    private static String kind(String variant, Run.Twin twin) {
        return twin + " " + variant;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreTrouble.of(e, FILE);
        }
    }

    /** Columns of the runs of one kind, of which the last piece is still being filled. */
    private final class Pieces {
        private final String kind;
        private final PreparedStatement insert;
        private final int[] numbers = new int[PIECE];
        private final double[][] values = new double[outcomes.size()][PIECE];
        private int filled;
        private int size;
        private int last = Integer.MIN_VALUE;

        private Pieces(String kind, PreparedStatement insert) {
            this.kind = kind;
            this.insert = insert;
        }

        private void add(int number, double[] list) throws IOException {
            if (number <= last) {
                throw new IOException("run " + number + " comes after run " + last);
            }
            last = number;
            numbers[filled] = number;
            for (int place = 0; place < list.length; place++) {
                values[place][filled] = list[place];
            }
            filled++;
            size++;
            if (filled == PIECE) {
                try {
                    flush();
                } catch (SQLException e) {
                    throw StoreTrouble.of(e, FILE);
                }
            }
        }

        private void flush() throws SQLException {
            if (filled == 0) {
                return;
            }
            int part = (size - 1) / PIECE;
            ByteBuffer bytes = ByteBuffer.allocate(filled * Integer.BYTES);
            bytes.asIntBuffer().put(numbers, 0, filled);
            insert(NUMBERS, part, bytes.array());
            for (int place = 0; place < values.length; place++) {
                ByteBuffer column = ByteBuffer.allocate(filled * Double.BYTES);
                column.asDoubleBuffer().put(values[place], 0, filled);
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
