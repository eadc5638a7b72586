package org.groundswell.study.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.CRC32;
import org.groundswell.simulation.RunResult;

/**
 * What a run came to as its row in a store holds it: three lists of numbers, and a sum of them. A database notices when it
 * cannot be read any more; that a digit in it has become another one only the sum tells.
 */
record RunLists(double[] outcomes, double[] drawn, double[] events) {
    /** Columns of the table of runs in the order in which {@link #read} wants them. */
    static final String COLUMNS = "outcomes, drawn, events, sum, number";

    static RunLists of(Places places, RunResult result) {
        return new RunLists(
                places.outcomes(result.outcomes()), places.drawn(result.drawn()), places.events(result.events()));
    }

    /** Puts the lists and their sum into a statement, from a column on. */
    void write(PreparedStatement statement, int first) throws SQLException {
        String[] texts = {NumberList.text(outcomes), NumberList.text(drawn), NumberList.text(events)};
        for (int list = 0; list < texts.length; list++) {
            statement.setString(first + list, texts[list]);
        }
        statement.setLong(first + texts.length, sum(texts));
    }

    /**
     * Reads the lists of a row.
     *
     * @param first which of the query's columns is the first of {@link #COLUMNS}
     * @throws IOException if they are not those that were written
     */
    static RunLists read(ResultSet row, int first, Places places) throws SQLException, IOException {
        String[] texts = {row.getString(first), row.getString(first + 1), row.getString(first + 2)};
        if (texts[0] == null || texts[1] == null || texts[2] == null || row.getLong(first + 3) != sum(texts)) {
            throw StoreTrouble.damaged("run " + row.getInt(first + 4) + " is not what was written");
        }
        RunLists lists =
                new RunLists(NumberList.parse(texts[0]), NumberList.parse(texts[1]), NumberList.parse(texts[2]));
        if (lists.outcomes.length != places.outcomes().size()
                || lists.drawn.length != places.drawn().size()
                || lists.events.length != places.events().size()) {
            throw StoreTrouble.damaged("run " + row.getInt(first + 4) + " is not of its scenario");
        }
        return lists;
    }

    private static long sum(String[] texts) {
        CRC32 sum = new CRC32();
        for (String text : texts) {
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return sum.getValue();
    }
}
