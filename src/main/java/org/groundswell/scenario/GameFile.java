package org.groundswell.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.tally.power.Player;

/**
 * Reads players with their weights from a CSV file with the columns {@code name}, {@code weight} and, if there are sections,
 * {@code section}, in any order.
 */
public final class GameFile {
    /** More have no table that fits. */
    public static final int MOST_PLAYERS = 2_000;

    private static final String NAME = "name";
    private static final String WEIGHT = "weight";
    private static final String SECTION = "section";
    private static final List<String> COLUMNS = List.of(NAME, WEIGHT, SECTION);
    private static final Pattern PLAIN = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{0,100}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,16}");

    private final String file;
    private final Faults faults = new Faults();
    private final Map<String, List<Player>> sections = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private GameFile(String file) {
        this.file = file;
    }

    /**
     * The players by section, in the order of the file; in one section without a name if it has no such column.
     *
     * @throws org.groundswell.setting.Refused with all faults
     */
    public static Map<String, List<Player>> read(Path path) {
        GameFile file = new GameFile(path.toString());
        file.read(TextFile.PLAYERS.read(path, Place.of(file.file), file.faults));
        file.faults.refuse();
        return Collections.unmodifiableMap(file.sections);
    }

    private void read(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(records::add);
        } catch (CsvParseException e) {
            throw faults.stop(Place.of(file), "is not readable as CSV: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
        if (text.chars().filter(sign -> sign == '"').count() % 2 == 1) {
            throw faults.stop(Place.of(file), "has a quote open where it ends: is it cut off?");
        }
        if (records.isEmpty()) {
            throw faults.stop(Place.of(file), "is empty: begin with a line name,weight");
        }
        Map<String, Integer> columns = columns(records.get(0));
        if (records.size() == 1) {
            faults.add(Place.of(file), "has no players: write a line name,weight for each");
        }
        if (records.size() - 1 > MOST_PLAYERS) {
            throw faults.stop(
                    Place.of(file), "has " + (records.size() - 1) + " players, but may have at most " + MOST_PLAYERS);
        }
        records.subList(1, records.size()).forEach(record -> player(record, columns));
    }

    private Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String column = header.getField(i).strip();
            if (!COLUMNS.contains(column)) {
                faults.add(
                        place(header, i),
                        Names.shown(column) + " is no column of a game" + Names.known(column, COLUMNS)
                                + "; separate columns by commas");
            } else if (columns.putIfAbsent(column, i) != null) {
                faults.add(place(header, i), "column " + column + " stands here a second time");
            }
        }
        for (String needed : List.of(NAME, WEIGHT)) {
            if (faults.none() && !columns.containsKey(needed)) {
                faults.add(place(header, 0), "column " + needed + " is missing: begin with a line name,weight");
            }
        }
        faults.refuse();
        return columns;
    }

    /** @param column from 0; of files like these it tells more than how many signs are before it */
    private Place place(CsvRecord record, int column) {
        return new Place(file, Math.toIntExact(record.getStartingLineNumber()), column + 1);
    }

    private void player(CsvRecord record, Map<String, Integer> columns) {
        if (record.getFieldCount() != columns.size()) {
            faults.add(
                    place(record, 0),
                    "has " + record.getFieldCount() + " fields, but must have as many as the first line, "
                            + columns.size() + " (a weight has no commas)");
            return;
        }
        String name = field(record, columns, NAME);
        String weight = field(record, columns, WEIGHT);
        String section = columns.containsKey(SECTION) ? field(record, columns, SECTION) : "";
        Place at = place(record, columns.getOrDefault(NAME, 0));
        if (name.isEmpty() || columns.containsKey(SECTION) && section.isEmpty()) {
            faults.add(at, (name.isEmpty() ? NAME : SECTION) + " must not be empty");
            return;
        }
        if (!PLAIN.matcher(name + section).matches()) {
            faults.add(at, "names must have no control characters, and 100 letters at most");
            return;
        }
        Long first = lines.putIfAbsent(section + "\n" + name, record.getStartingLineNumber());
        if (first != null) {
            faults.add(at, Names.shown(name) + " stands here a second time (first in line " + first + ")");
            return;
        }
        if (!WHOLE.matcher(weight).matches() || Long.parseLong(weight) > Player.MOST_WEIGHT) {
            faults.add(
                    place(record, columns.getOrDefault(WEIGHT, 0)),
                    "weight of " + Names.shown(name) + " must be a whole number from 0 to " + Player.MOST_WEIGHT
                            + ", but is " + (weight.isEmpty() ? "empty" : Names.shown(weight)));
            return;
        }
        sections.computeIfAbsent(section, none -> new ArrayList<>()).add(new Player(name, Long.parseLong(weight)));
    }

    private static String field(CsvRecord record, Map<String, Integer> columns, String column) {
        return record.getField(columns.getOrDefault(column, 0)).strip();
    }
}
