package org.groundswell.ballots;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.groundswell.setting.Refused;

/**
 * Comma-separated values with a header {@code count,first,second,third}: one row for each count, one column for each rank. Or
 * with a header {@code first,second,third}, also {@code 1st,2nd,3rd} or {@code rank 1,rank 2,rank 3}, and one ballot a row.
 *
 * <p>An empty cell is a skipped rank, or the end of the ballot if nothing follows; {@code A = B} in a cell are level.
 */
final class Columns implements Source {
    private static final String COUNT = "count";
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private final boolean listed;
    private boolean counted;

    Columns(boolean listed) {
        this.listed = listed;
    }

    @Override
    public void read(Lines lines, Intake intake) throws IOException {
        RankText ranks = new RankText(intake, listed);
        int columns = 0;
        LineReader text = new LineReader(lines);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                intake.at((int) row.getStartingLineNumber());
                if (columns == 0) {
                    columns = header(row.getFields(), intake);
                } else {
                    ballot(row, columns, ranks, intake);
                }
            }
            if (text.endsWithinQuotes()) {
                throw intake.refused("a quote is open where the file ends: is it cut off?");
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

    /** Reads the header: a count in front or none, and then nothing but ranks in their order, so that no ballot is taken for it. */
    private int header(List<String> names, Intake intake) {
        counted = names.get(0).strip().equals(COUNT) && names.size() > 1;
        int ranks = counted ? 1 : 0;
        for (int column = ranks; column < names.size(); column++) {
            if (!isRank(names.get(column), column - ranks)) {
                throw intake.refused("first line must be a header: count,first,second,third with a count in each row,"
                        + " or first,second,third for one ballot a row, and ranks in this order; but is "
                        + String.join(",", names)
                        + hint(String.join(",", names)));
            }
        }
        return names.size();
    }

    /** What else the first line may be. */
    private static String hint(String line) {
        if (line.matches("\\s*(#|options:|\\d+\\s*:).*|.*>.*")) {
            return " (if lines are as in 42: Ann > Bob, add --format lines)";
        }
        return line.matches("[^;\t]*[;\t].*") ? " (separate columns by commas)" : "";
    }

    private static boolean isRank(String name, int column) {
        String word = name.strip().toLowerCase(Locale.ROOT).replaceAll("^(rank|choice|preference)[ _-]?", "");
        String bare = word.replaceAll("[ _-]?(rank|choice|preference)$", "");
        return column < ORDINALS.size() && bare.equals(ORDINALS.get(column))
                || bare.replaceAll("(?<=\\d)(st|nd|rd|th)$", "").equals(Integer.toString(column + 1));
    }

    private void ballot(CsvRecord row, int columns, RankText ranks, Intake intake) {
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            if (columns == 1) {
                throw intake.refused("row must name an option, but is empty: write blank if it is so");
            }
            return;
        }
        if (row.getFieldCount() != columns) {
            throw intake.refused("row must have " + columns + " cells as the header has, but has " + row.getFieldCount()
                    + (row.getFieldCount() < columns ? ": is it cut off?" : ": a name with a comma stands in quotes"));
        }
        long count = counted ? Whole.count(row.getField(0), intake) : 1;
        intake.begin();
        for (int column = counted ? 1 : 0; column < columns; column++) {
            ranks.only(row.getField(column));
        }
        intake.put(count);
    }

    /** Hands on lines as they are read, so that what is no text is refused with its line. */
    private static final class LineReader extends Reader {
        private final Lines lines;
        private String rest = "";
        private int at;
        private boolean odd;

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
            for (int i = from; i < from + some; i++) {
                odd ^= into[i] == '"';
            }
            at += some;
            return some;
        }

        /** Whether the quotes, doubled where they are part of a name, do not pair. */
        boolean endsWithinQuotes() {
            return odd;
        }

        @Override
        public void close() {
            // The stream is its opener's.
        }
    }
}
