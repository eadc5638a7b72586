package org.groundswell.lab;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a study as another program sees it, which may change it behind our back. */
public final class Database {
    private Database() {}

    /** Changes it, and returns how many rows. */
    public static int change(Path folder, String statement) {
        try (Connection connection = open(folder);
                Statement change = connection.createStatement()) {
            return change.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** What a query gives: rows of words. */
    public static List<List<String>> rows(Path folder, String query) {
        try (Connection connection = open(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** A single number. */
    public static int number(Path folder, String query) {
        return Integer.parseInt(rows(folder, query).get(0).get(0));
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("study.db"));
    }
}
