package org.groundswell.study.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.population.UnitLayout;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.study.Columns;
import org.groundswell.study.Density;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.groundswell.study.Row;
import org.groundswell.study.Series;
import org.groundswell.study.Spread;
import org.groundswell.study.Study;
import org.jspecify.annotations.Nullable;

/** A study under way: which of its runs are still to be done, what has come of the others, and what they show together. */
public final class StudyStore implements Consumer<Result>, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;
    private final Design design;
    private final List<String> variants;
    private final Columns columns;
    private final Places places;
    private final StoreWriter writer;
    private @Nullable RunColumns shown;

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
        Store.Change plan = connection -> StudyPlan.write(connection, design, about);
        boolean there = Files.exists(folder.resolve(Store.FILE));
        if (!there) {
            Store.create(folder, plan);
        }
        Store store = Store.open(folder, true);
        try {
            if (there) {
                store.change(plan);
            }
            return new StudyStore(store, design, daily);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
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

    /** Which runs are to be tried again. */
    public enum Again {
        FAILED("failed"),
        TIMED_OUT("timed out");

        private final String status;

        Again(String status) {
            this.status = status;
        }
    }

    /** Takes back that runs could not be carried out, and returns of how many. */
    public int retry(Again again) throws IOException {
        int[] count = new int[1];
        store.change(connection -> {
            try (PreparedStatement retry =
                    connection.prepareStatement("UPDATE run SET status = 'pending', message = NULL WHERE status = ?")) {
                retry.setString(1, again.status);
                count[0] = retry.executeUpdate();
            }
        });
        return count[0];
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
                "SELECT variant, number, twin, " + RunLists.COLUMNS + " FROM run WHERE status = 'done'"
                        + " ORDER BY variant, number, twin",
                row -> {
                    RunLists lists = RunLists.read(row, 4, places);
                    reader.accept(new Row(
                            new Run(variants.get(row.getInt(1)), row.getInt(2), twins[row.getInt(3)]),
                            places.outcomes(lists.outcomes()),
                            places.drawn(lists.drawn()),
                            places.events(lists.events())));
                });
    }

    /** The outcomes of runs that came to their end, in the order of the tables. */
    private void outcomes(RunColumns.Taker taker) throws IOException {
        Run.Twin[] twins = Run.Twin.values();
        store.each(
                "SELECT variant, number, twin, " + RunLists.COLUMNS + " FROM run WHERE status = 'done'"
                        + " ORDER BY variant, number, twin",
                row -> taker.take(
                        new Run(variants.get(row.getInt(1)), row.getInt(2), twins[row.getInt(3)]),
                        RunLists.read(row, 4, places).outcomes()));
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
        closeShown();
        RunColumns runs = RunColumns.of(places.outcomes(), this::outcomes);
        shown = runs;
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
            DailyRuns told =
                    new DailyRuns(store, place, variants.get(place), days(design.blueprint(variants.get(place))));
            series.addAll(told.series());
            densities.addAll(told.densities());
        }
        return new Study(info, scenario, runs, series, densities, endings().clusters());
    }

    /** How many days are told of a run; sweeps are told from the state before the first. */
    static int days(Blueprint blueprint) {
        Scenario scenario = blueprint.scenario();
        return scenario.calendar().days() + (scenario.toldInSweeps() ? 1 : 0);
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

    private void closeShown() throws IOException {
        RunColumns last = shown;
        shown = null;
        if (last != null) {
            last.close();
        }
    }

    @Override
    public void close() throws IOException {
        try (store;
                writer) {
            closeShown();
        }
    }
}
