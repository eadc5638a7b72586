package org.groundswell.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Place;

/**
 * The rows of a table in a text. Its first row tells what separates columns in all of them: tabs, else semicolons, else
 * commas, else blanks. Cells may stand in double quotes, as R writes them. Lines that begin with {@code #} or {@code %}, and
 * empty ones, are passed over.
 */
final class TableText {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private TableText() {}

    /**
     * One row.
     *
     * @param line of the text, from 1
     * @param cells without quotes and blanks around them
     */
    record Row(int line, List<String> cells) {}

    /** @param name what messages call the text */
    static List<Row> rows(String text, String name, Faults faults) {
        // A remark that is emptied leaves the lines their numbers.
        List<String> lines =
                text.lines().map(line -> isRemark(line) ? "" : line).toList();
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = QUOTED.matcher(first).replaceAll("");
        for (char separator : new char[] {'\t', ';', ','}) {
            if (bare.indexOf(separator) >= 0) {
                return separated(String.join("\n", lines), separator, name, faults);
            }
        }
        return words(lines);
    }

    private static boolean isRemark(String line) {
        String bare = line.stripLeading();
        return bare.startsWith("#") || bare.startsWith("%");
    }

    private static List<Row> separated(String text, char separator, String name, Faults faults) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                List<String> cells =
                        record.getFields().stream().map(String::strip).toList();
                if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                    rows.add(new Row(Math.toIntExact(record.getStartingLineNumber()), cells));
                }
            }
        } catch (CsvParseException e) {
            throw faults.stop(Place.of(name), "is not readable as CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
        return rows;
    }

    private static List<Row> words(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(
                        i + 1,
                        WORD.matcher(lines.get(i))
                                .results()
                                .map(word -> word.group().replace("\"", ""))
                                .collect(Collectors.toList())));
            }
        }
        return rows;
    }
}
