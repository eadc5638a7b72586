package org.groundswell.ballots;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.groundswell.setting.Refused;

/**
 * Comma-separated values with a header {@code count,first,second,third}: one row for each count, one column for each rank.
 *
 * <p>An empty cell is a skipped rank, or the end of the ballot if nothing follows; {@code A = B} in a cell are level.
 */
final class Columns implements Source {
    private final boolean listed;

    Columns(boolean listed) {
        this.listed = listed;
    }

    @Override
    public void read(Lines lines, Intake intake) throws IOException {
        RankText ranks = new RankText(intake, listed);
        int columns = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new LineReader(lines))) {
            for (CsvRecord row : rows) {
                intake.at((int) row.getStartingLineNumber());
                if (columns == 0) {
                    columns = header(row.getFields(), intake);
                } else {
                    ballot(row, columns, ranks, intake);
                }
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw intake.refused("the row after this line is no row of comma-separated values: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static int header(List<String> names, Intake intake) {
        if (!names.get(0).strip().equals("count") || names.size() < 2) {
            throw intake.refused(
                    "first line must be a header such as count,first,second,third, but is " + String.join(",", names));
        }
        return names.size();
    }

    private static void ballot(CsvRecord row, int columns, RankText ranks, Intake intake) {
        if (row.getFieldCount() != columns) {
            throw intake.refused("row must have " + columns + " cells as the header has, but has " + row.getFieldCount()
                    + ": is it cut off?");
        }
        long count = Whole.count(row.getField(0), intake);
        intake.begin();
        for (int column = 1; column < columns; column++) {
            ranks.only(row.getField(column));
        }
        intake.put(count);
    }

    /** Hands on lines as they are read, so that what is no text is refused with its line. */
    private static final class LineReader extends Reader {
        private final Lines lines;
        private String rest = "";
        private int at;

        LineReader(Lines lines) {
            this.lines = lines;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            if (at == rest.length()) {
                String next = lines.next();
                if (next == null) {
                    return -1;
                }
                rest = next + "\n";
                at = 0;
            }
            int some = Math.min(length, rest.length() - at);
            rest.getChars(at, at + some, into, from);
            at += some;
            return some;
        }

        @Override
        public void close() {
            // The stream is its opener's.
        }
    }
}
