package org.groundswell.study.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.groundswell.engine.Run;
import org.groundswell.simulation.Daily;
import org.groundswell.study.Columns;
import org.groundswell.study.Density;
import org.groundswell.study.Design;
import org.groundswell.study.Numbers;
import org.groundswell.study.Row;
import org.groundswell.study.Series;
import org.groundswell.study.Spread;
import org.groundswell.world.OutcomeKind;

/**
 * The tables of a study as CSV: {@code runs.csv} (one line a run), {@code timeline.csv} (one a variant, measure and day) and
 * {@code density.csv} (one a variant, body, issue and day). A field that a run has no value for is empty.
 */
final class Tables {
    private static final String DRAWN = "drawn.";
    private static final String EVENT = "event.";

    private final LocalDate start;
    private final boolean sweeps;
    private final Map<String, OutcomeKind> kinds;

    /**
     * @param start the first day
     * @param sweeps whether days are told as sweeps
     * @param kinds all outcomes by name, also those that only a variant has
     */
    Tables(LocalDate start, boolean sweeps, Map<String, OutcomeKind> kinds) {
        this.start = start;
        this.sweeps = sweeps;
        this.kinds = kinds;
    }

    /** The column of days, which holds the number of a sweep, from 0 for the state before the first, or a date. */
    private String days() {
        return sweeps ? "sweep" : "date";
    }

    private String day(int place) {
        return sweeps ? Integer.toString(place) : start.plusDays(place).toString();
    }

    static CsvWriter writer(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
    }

    /** Where runs come from, one after another. */
    @FunctionalInterface
    interface Rows {
        void each(Consumer<Row> reader) throws IOException;
    }

    void writeRuns(Path file, Rows rows, Columns columns) throws IOException {
        try (CsvWriter csv = writer(file)) {
            List<String> header = new ArrayList<>(List.of("variant", "run", "twin"));
            header.addAll(columns.outcomes().keySet());
            columns.events().forEach(event -> header.add(EVENT + event));
            columns.drawn().forEach(name -> header.add(DRAWN + name));
            csv.writeRecord(header);
            rows.each(row -> {
                List<String> fields = new ArrayList<>(header.size());
                fields.add(
                        row.run().variant().isEmpty() ? "baseline" : row.run().variant());
                fields.add(Integer.toString(row.run().number()));
                fields.add(row.run().twin().name().toLowerCase(Locale.ROOT));
                columns.outcomes().keySet().forEach(outcome -> fields.add(text(outcome, row.outcome(outcome))));
                for (String event : columns.events()) {
                    LocalDate on = row.events().get(event);
                    fields.add(on == null ? "" : event(on));
                }
                columns.drawn()
                        .forEach(name -> fields.add(Numbers.text(row.drawn().getOrDefault(name, Double.NaN))));
                csv.writeRecord(fields);
            });
        }
    }

    /** What is done with a run. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row) throws IOException;
    }

    void readRuns(Path file, RowReader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : csv) {
                Map<String, Double> outcomes = new LinkedHashMap<>();
                Map<String, Double> drawn = new LinkedHashMap<>();
                Map<String, LocalDate> events = new LinkedHashMap<>();
                record.getFieldsAsMap().forEach((name, text) -> {
                    if (text.isEmpty() || name.equals("variant") || name.equals("run") || name.equals("twin")) {
                        return;
                    }
                    if (name.startsWith(DRAWN)) {
                        drawn.put(name.substring(DRAWN.length()), Numbers.parse(text));
                    } else if (name.startsWith(EVENT)) {
                        events.put(name.substring(EVENT.length()), event(text));
                    } else {
                        outcomes.put(name, value(name, text));
                    }
                });
                String variant = record.getField("variant");
                Run run = new Run(
                        variant.equals("baseline") ? Design.BASELINE : variant,
                        Integer.parseInt(record.getField("run")),
                        Run.Twin.valueOf(record.getField("twin").toUpperCase(Locale.ROOT)));
                reader.read(new Row(run, outcomes, drawn, events));
            }
        }
    }

    /** An event comes on the morning of a day, which is that of a sweep. */
    private String event(LocalDate on) {
        return sweeps ? Long.toString(on.toEpochDay() - start.toEpochDay() + 1) : on.toString();
    }

    private LocalDate event(String text) {
        return sweeps ? start.plusDays(Long.parseLong(text) - 1) : LocalDate.parse(text);
    }

    /** An outcome's value as a table writes it: dates as dates, words as words. */
    private String text(String outcome, double value) {
        OutcomeKind kind = kinds.get(outcome);
        if (kind == null || Double.isNaN(value)) {
            return Numbers.text(value);
        }
        return switch (kind.type()) {
            case DATE -> start.plusDays(Math.round(value)).toString();
            case LABEL -> kind.labels().get((int) value);
            default -> Numbers.text(value);
        };
    }

    private double value(String outcome, String text) {
        OutcomeKind kind = kinds.get(outcome);
        if (kind == null) {
            return Numbers.parse(text);
        }
        return switch (kind.type()) {
            case DATE -> LocalDate.parse(text).toEpochDay() - (double) start.toEpochDay();
            case LABEL -> kind.labels().indexOf(text);
            default -> Numbers.parse(text);
        };
    }

    void writeTimeline(Path file, List<Series> series) throws IOException {
        try (CsvWriter csv = writer(file)) {
            List<String> header = new ArrayList<>(List.of("variant", days(), "measure", "runs", "mean"));
            for (double level : Spread.levels()) {
                header.add("q" + Numbers.text(level * 100));
            }
            csv.writeRecord(header);
            for (Series one : series) {
                for (int day = 0; day < one.days().size(); day++) {
                    Spread spread = one.days().get(day);
                    List<String> fields = new ArrayList<>(header.size());
                    fields.add(one.variant().isEmpty() ? "baseline" : one.variant());
                    fields.add(day(day));
                    fields.add(one.measure());
                    fields.add(Integer.toString(spread.runs()));
                    fields.add(Numbers.text(spread.mean()));
                    for (double quantile : spread.quantiles()) {
                        fields.add(Numbers.text(quantile));
                    }
                    csv.writeRecord(fields);
                }
            }
        }
    }

    List<Series> readTimeline(Path file) throws IOException {
        Map<String, List<Spread>> days = new LinkedHashMap<>();
        Map<String, String[]> names = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : csv) {
                String variant = variant(record);
                String measure = record.getField("measure");
                double[] quantiles = new double[Spread.levels().length];
                for (int q = 0; q < quantiles.length; q++) {
                    quantiles[q] = Numbers.parse(record.getField("q" + Numbers.text(Spread.levels()[q] * 100)));
                }
                String key = variant + " " + measure;
                names.putIfAbsent(key, new String[] {variant, measure});
                days.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Spread(
                                Integer.parseInt(record.getField("runs")),
                                Numbers.parse(record.getField("mean")),
                                Double.NaN,
                                quantiles));
            }
        }
        return names.entrySet().stream()
                .map(one ->
                        new Series(one.getValue()[0], one.getValue()[1], days.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    void writeDensities(Path file, List<Density> densities) throws IOException {
        try (CsvWriter csv = writer(file)) {
            List<String> header = new ArrayList<>(List.of("variant", days(), "of"));
            for (int bin = 1; bin <= Daily.BINS; bin++) {
                header.add("b" + bin);
            }
            csv.writeRecord(header);
            for (Density one : densities) {
                for (int day = 0; day < one.shares().length; day++) {
                    List<String> fields = new ArrayList<>(header.size());
                    fields.add(one.variant().isEmpty() ? "baseline" : one.variant());
                    fields.add(day(day));
                    fields.add(one.of());
                    for (double share : one.shares()[day]) {
                        fields.add(Numbers.text(share));
                    }
                    csv.writeRecord(fields);
                }
            }
        }
    }

    List<Density> readDensities(Path file) throws IOException {
        Map<String, List<double[]>> days = new LinkedHashMap<>();
        Map<String, String[]> names = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : csv) {
                double[] shares = new double[Daily.BINS];
                for (int bin = 0; bin < shares.length; bin++) {
                    shares[bin] = Numbers.parse(record.getField("b" + (bin + 1)));
                }
                String key = variant(record) + " " + record.getField("of");
                names.putIfAbsent(key, new String[] {variant(record), record.getField("of")});
                days.computeIfAbsent(key, k -> new ArrayList<>()).add(shares);
            }
        }
        return names.entrySet().stream()
                .map(one -> new Density(
                        one.getValue()[0],
                        one.getValue()[1],
                        Stream.of(days.getOrDefault(one.getKey(), List.of()))
                                .flatMap(List::stream)
                                .toArray(double[][]::new)))
                .toList();
    }

    private static String variant(NamedCsvRecord record) {
        String variant = record.getField("variant");
        return variant.equals("baseline") ? Design.BASELINE : variant;
    }
}
