package org.groundswell.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.engine.Run;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The file in which a study keeps what its runs came to, an SQLite database as {@code schema.sql} describes it. One process
 * writes to it; what is committed stays, whatever becomes of that process.
 */
public final class Store implements AutoCloseable {
    public static final String FILE = "study.db";

    /** Of a study that is being begun. */
    static final String NEW = "study.db.new";

    /** Stands in the first bytes of the file ("GSWL"), so that no other database is taken for a study. */
    private static final int APPLICATION = 0x4753574c;

    static final int SCHEMA = 1;

    private final Path file;
    private final Connection connection;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Makes the file of a new study in a folder that has none. It is there only once it is whole: with the layout, and what
     * the study is of.
     */
    static void create(Path folder, Change plan) throws IOException {
        Path file = folder.resolve(NEW);
        Files.deleteIfExists(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setApplicationId(APPLICATION);
        // Whoever kills the program now has lost nothing.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        try (InputStream schema = Objects.requireNonNull(Store.class.getResourceAsStream("schema.sql"));
                Store store = new Store(file, connect(config, file.toString()))) {
            try (Statement statement = store.connection.createStatement()) {
                statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            }
            store.change(plan);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
        Files.move(file, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Opens the file of a study.
     *
     * @throws IOException if there is none, or none that this version can read
     */
    static Store open(Path folder, boolean toWrite) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new IOException(file + ": there is no such file");
        }
        SQLiteConfig config = toWrite ? config() : new SQLiteConfig();
        config.setReadOnly(!toWrite);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        try {
            Store store = new Store(file, connect(config, file.toString()));
            try {
                store.recognise();
                return store;
            } catch (IOException e) {
                store.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /** A connection to a file; without a name, to one that is gone with it. */
    static Connection connect(SQLiteConfig config, String file) throws SQLException, IOException {
        NativeLibrary.prepare();
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Each commit is on the disk: one a second costs nothing, and what was told to be kept is kept.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        return config;
    }

    private void recognise() throws IOException {
        int application = (int) number("PRAGMA application_id");
        if (application != APPLICATION) {
            throw new IOException(file + ": is no study of Groundswell's (take it away, or run again with --replace)");
        }
        int schema = (int) number("PRAGMA user_version");
        if (schema != SCHEMA) {
            throw new IOException(
                    file + ": is of version " + schema + " of the file's layout, and this is a program for "
                            + SCHEMA + " (use the version that wrote it: " + about().getOrDefault("version", "unknown")
                            + "; or run again with --replace)");
        }
    }

    Path file() {
        return file;
    }

    Connection connection() {
        return connection;
    }

    /** What the study is of. */
    public Map<String, String> about() throws IOException {
        Map<String, String> about = new LinkedHashMap<>();
        each("SELECT key, value FROM study ORDER BY key", row -> about.put(row.getString(1), row.getString(2)));
        return about;
    }

    /** Names in the order of their places. */
    List<String> names(String table, String condition) throws IOException {
        List<String> names = new ArrayList<>();
        each(
                "SELECT name FROM " + table + " WHERE " + condition + " ORDER BY place",
                row -> names.add(row.getString(1)));
        return names;
    }

    /** A single number. */
    long number(String query) throws IOException {
        long[] number = new long[1];
        each(query, row -> number[0] = row.getLong(1));
        return number[0];
    }

    /** What is done with a row. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** Reads row after row; never all of them at once. */
    void each(String query, Reader reader, Object... values) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /** Changes what is kept, all of it or nothing. */
    void change(Change change) throws IOException {
        try {
            connection.setAutoCommit(false);
            try {
                change.make(connection);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                takeBack(e);
                throw e;
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /** What went wrong may have ended the transaction by itself, as a full disk does; then there is nothing to take back. */
    private void takeBack(Exception trouble) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            trouble.addSuppressed(e);
        }
    }

    /** What is changed. */
    @FunctionalInterface
    interface Change {
        void make(Connection connection) throws SQLException, IOException;
    }

    /** How a kind of twin stands in the file. */
    static int place(Run.Twin twin) {
        return switch (twin) {
            case NONE -> 0;
            case WORLD -> 1;
            case LUCK -> 2;
        };
    }

    /** Takes the log into the file itself, so that one file is all, and a folder that nobody may write to can be read. */
    void seal() throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }
}
