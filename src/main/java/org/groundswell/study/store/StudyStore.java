package org.groundswell.study.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.population.UnitLayout;
import org.groundswell.scenario.Scenario;
import org.groundswell.study.Columns;
import org.groundswell.study.Density;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.groundswell.study.Json;
import org.groundswell.study.Row;
import org.groundswell.study.Series;
import org.groundswell.study.Spread;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** A study under way: which of its runs are still to be done, what has come of the others, and what they show together. */
public final class StudyStore implements Consumer<Result>, AutoCloseable {
    private static final String KEEP = "INSERT OR REPLACE INTO study (key, value) VALUES (?, ?)";
    private static final String KEEP_FIRST = "INSERT OR IGNORE INTO study (key, value) VALUES (?, ?)";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;
    private final Design design;
    private final List<String> variants;
    private final Columns columns;
    private final Places places;
    private final StoreWriter writer;

    private StudyStore(Store store, Design design, int daily) {
        this.store = store;
        this.design = design;
        this.variants = design.variants();
        this.columns = design.columns();
        this.places = Places.of(columns, design.baseline().scenario().calendar().start());
        this.writer = new StoreWriter(store, new ResultRows(variants, places, design.first(), daily));
    }

    /**
     * Begins a study in a folder, or goes on with the one that is there, which is of the same design.
     *
     * @param daily of how many runs of a variant daily measures are kept
     * @param about what the study is of, for those who read the file
     */
    static StudyStore open(Path folder, Design design, int daily, Map<String, String> about) throws IOException {
        boolean there = Files.exists(folder.resolve(Store.FILE));
        Store store = there ? Store.open(folder, true) : Store.create(folder);
        StudyStore study = new StudyStore(store, design, daily);
        try {
            store.change(connection -> study.plan(connection, about));
            return study;
        } catch (IOException | RuntimeException e) {
            study.close();
            throw e;
        }
    }

    private void plan(Connection connection, Map<String, String> about) throws SQLException {
        for (Map.Entry<String, String> entry : about.entrySet()) {
            // How far it is to go may change; what it is of, and what began it, does not.
            boolean changes = entry.getKey().equals("runs") || entry.getKey().equals("twins");
            try (PreparedStatement keep = connection.prepareStatement(changes ? KEEP : KEEP_FIRST)) {
                keep.setString(1, entry.getKey());
                keep.setString(2, entry.getValue());
                keep.executeUpdate();
            }
        }
        try (PreparedStatement keep =
                connection.prepareStatement("INSERT OR IGNORE INTO variant (place, name) VALUES (?, ?)")) {
            for (int place = 0; place < variants.size(); place++) {
                keep.setInt(1, place);
                keep.setString(2, variants.get(place));
                keep.executeUpdate();
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(
                "INSERT OR IGNORE INTO name (list, place, name, kind, words) VALUES (?, ?, ?, ?, ?)")) {
            int place = 0;
            for (OutcomeKind kind : columns.outcomes().values()) {
                String type = kind.type().name().toLowerCase(Locale.ROOT);
                String words = kind.labels().isEmpty() ? null : Json.line(kind.labels());
                name(keep, "outcomes", place++, kind.name(), type, words);
            }
            for (int n = 0; n < columns.drawn().size(); n++) {
                name(keep, "drawn", n, columns.drawn().get(n), "number", null);
            }
            for (int n = 0; n < columns.events().size(); n++) {
                name(keep, "events", n, columns.events().get(n), "date", null);
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(
                "INSERT OR IGNORE INTO run (variant, number, twin, status) VALUES (?, ?, ?, 'pending')")) {
            for (Run run : design.plan()) {
                keep.setInt(1, variants.indexOf(run.variant()));
                keep.setInt(2, run.number());
                keep.setInt(3, Store.place(run.twin()));
                keep.executeUpdate();
            }
        }
    }

    private static void name(
            PreparedStatement keep, String list, int place, String name, String kind, @Nullable String words)
            throws SQLException {
        keep.setString(1, list);
        keep.setInt(2, place);
        keep.setString(3, name);
        keep.setString(4, kind);
        keep.setString(5, words);
        keep.executeUpdate();
    }

    /** How many runs nothing has come of yet. */
    public int left() throws IOException {
        return Math.toIntExact(store.number("SELECT count(*) FROM run WHERE status = 'pending'"));
    }

    /** The runs of the design that nothing has come of yet, in its order. */
    public Iterable<Run> pending() throws IOException {
        Map<String, BitSet> settled = new LinkedHashMap<>();
        store.each(
                "SELECT variant, twin, number FROM run WHERE status <> 'pending'",
                row -> settled.computeIfAbsent(row.getInt(1) + " " + row.getInt(2), none -> new BitSet())
                        .set(row.getInt(3) - design.first()));
        return () -> StreamSupport.stream(design.plan().spliterator(), false)
                .filter(run -> !settled.getOrDefault(
                                variants.indexOf(run.variant()) + " " + Store.place(run.twin()), new BitSet())
                        .get(run.number() - design.first()))
                .iterator();
    }

    /** Keeps a result; it may be committed a little later. */
    @Override
    public void accept(Result result) {
        writer.accept(result);
    }

    /** Runs that came to their end, in the order of the tables: variant by variant, an original before its twins. */
    void rows(Consumer<Row> reader) throws IOException {
        Run.Twin[] twins = Run.Twin.values();
        store.each(
                "SELECT variant, number, twin, outcomes, drawn, events FROM run WHERE status = 'done'"
                        + " ORDER BY variant, number, twin",
                row -> reader.accept(new Row(
                        new Run(variants.get(row.getInt(1)), row.getInt(2), twins[row.getInt(3)]),
                        places.outcomes(NumberList.parse(row.getString(4))),
                        places.drawn(NumberList.parse(row.getString(5))),
                        places.events(NumberList.parse(row.getString(6))))));
    }

    /** Messages of runs that failed, in their order. */
    public List<String> failed() throws IOException {
        Run.Twin[] twins = Run.Twin.values();
        List<String> messages = new ArrayList<>();
        store.each(
                "SELECT variant, number, twin, message FROM run WHERE status IN ('failed', 'timed out')"
                        + " ORDER BY variant, number, twin",
                row -> messages.add(new Run(variants.get(row.getInt(1)), row.getInt(2), twins[row.getInt(3)])
                        + ": "
                        + row.getString(4)));
        return messages;
    }

    /** Whether no run came to its end; a study that cannot be read is not empty. */
    public boolean isEmpty() {
        try {
            return store.number("SELECT count(*) FROM run WHERE status = 'done'") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes one file of it, which a folder that nobody may write to can hold. */
    void seal() throws IOException {
        settle();
        store.seal();
    }

    /** Waits until all that was handed over is committed; nothing can be handed over any more. */
    public void settle() throws IOException {
        writer.close();
    }

    /** What the runs show that came to their end; it can be asked as long as this is open. */
    public Study study() throws IOException {
        Scenario scenario = design.baseline().scenario();
        StoredRuns runs = StoredRuns.of(store, variants, places.outcomes());
        long done = store.number("SELECT count(*) FROM run WHERE status = 'done'");
        Info info = new Info(
                scenario.scenario(),
                changes(),
                variants,
                design.runs(),
                runs.size(Design.BASELINE, Run.Twin.NONE),
                failed(),
                design.seed(),
                design.sampled(),
                scenario.population().scale(),
                simulated(scenario),
                done == design.size());
        List<Series> series = new ArrayList<>();
        List<Density> densities = new ArrayList<>();
        for (int place = 0; place < variants.size(); place++) {
            Scenario of = design.blueprint(variants.get(place)).scenario();
            // Sweeps are told from the state before the first.
            int days = of.calendar().days() + (of.toldInSweeps() ? 1 : 0);
            DailyRuns told = new DailyRuns(store, place, variants.get(place), days);
            series.addAll(told.series());
            densities.addAll(told.densities());
        }
        return new Study(info, scenario, runs, series, densities, endings().clusters());
    }

    /** Keeps the spreads of daily measures over the runs, for those who read the file. */
    void keep(List<Series> series) throws IOException {
        String places = ", ?".repeat(Spread.levels().length);
        store.change(connection -> {
            try (PreparedStatement none = connection.prepareStatement("DELETE FROM day")) {
                none.executeUpdate();
            }
            try (PreparedStatement keep =
                    connection.prepareStatement("INSERT INTO day VALUES (?, ?, ?, ?, ?" + places + ")")) {
                for (Series one : series) {
                    keep(keep, one);
                }
            }
        });
    }

    private void keep(PreparedStatement keep, Series series) throws SQLException {
        for (int day = 0; day < series.days().size(); day++) {
            Spread spread = series.days().get(day);
            keep.setInt(1, variants.indexOf(series.variant()));
            keep.setString(2, series.measure());
            keep.setInt(3, day);
            keep.setInt(4, spread.runs());
            keep.setObject(5, known(spread.mean()));
            for (int level = 0; level < spread.quantiles().length; level++) {
                keep.setObject(6 + level, known(spread.quantiles()[level]));
            }
            keep.executeUpdate();
        }
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** Settings changed from outside the file, which a study that goes on finds in its own file no more. */
    private List<String> changes() throws IOException {
        List<String> changes = new ArrayList<>();
        JSON.readTree(store.about().getOrDefault("changes", "[]")).forEach(change -> changes.add(change.asText()));
        return changes;
    }

    /** What members thought in the end. */
    Endings endings() {
        return new Endings(store, variants);
    }

    /** Members simulated with the settings in the middle of their ranges. */
    private static long simulated(Scenario scenario) {
        UnitLayout units = UnitLayout.of(scenario.population());
        long sum = 0;
        for (int unit = 0; unit < units.simulated(); unit++) {
            sum += units.size(unit);
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            store.close();
        }
    }
}
