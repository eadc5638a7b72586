package org.groundswell.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.groundswell.engine.Change;
import org.groundswell.engine.Run;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.MemoryNeed;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;

/**
 * What a study does: which scenario and variants, how many runs, by which seed, and how ranges are read. It makes runs and
 * carries one out; what a run comes to hangs on nothing else.
 */
public final class Design {
    /** The name of the scenario without any variant. */
    public static final String BASELINE = "";

    /** Runs whose settings are put together on trial: a conflict in one of fifty of them is found nearly always. */
    public static final int TRIED = 200;

    /** Few runs need more than so many times what the middle of all ranges does. */
    private static final double ABOVE_THE_MIDDLE = 4;

    /** Runs whose need is worked out: reading the settings of one takes a thousandth of a second. */
    private static final int LOOKED_AT = 2_000;

    private final Map<String, Blueprint> variants = new LinkedHashMap<>();
    private final int first;
    private final int last;
    private final int twins;
    private final long seed;
    private final boolean sampled;
    private final Readings readings;

    /**
     * @param names variants to run beside the baseline
     * @param first number of the first run of each
     * @param last number of the last
     * @param twins runs of the baseline up to this number are repeated with another world and with other luck, to part the
     *     variance
     * @param sampled whether ranges are drawn, and not read in the middle
     * @throws Refused if a range cannot have a distribution of the shape it asks for
     */
    public Design(Blueprint baseline, List<String> names, int first, int last, int twins, long seed, boolean sampled) {
        variants.put(BASELINE, baseline);
        names.forEach(name -> variants.put(name, baseline.variant(name)));
        this.first = first;
        this.last = last;
        this.twins = twins;
        this.seed = seed;
        this.sampled = sampled;
        this.readings = new Readings(seed);
        Faults faults = new Faults();
        variants.values().forEach(one -> one.register().values().forEach(range -> readings.fit(range, faults)));
        faults.refuse();
    }

    public Blueprint baseline() {
        return blueprint(BASELINE);
    }

    /** The scenario of a variant, or of the baseline. */
    public Blueprint blueprint(String variant) {
        Blueprint blueprint = variants.get(variant);
        if (blueprint == null) {
            throw new IllegalArgumentException("no variant " + variant);
        }
        return blueprint;
    }

    /** The baseline first, then the variants in the order asked for. */
    public List<String> variants() {
        return List.copyOf(variants.keySet());
    }

    /** What a run of any variant can have. */
    public Columns columns() {
        return Columns.of(variants.values());
    }

    /** How many runs of each variant there are. */
    public int runs() {
        return last - first + 1;
    }

    /** The number of the first run. */
    public int first() {
        return first;
    }

    /** How many runs of the baseline have twins. */
    public int twins() {
        return Math.max(0, Math.min(twins, last) - first + 1);
    }

    public long seed() {
        return seed;
    }

    public boolean sampled() {
        return sampled;
    }

    /** How many runs there are in all. */
    public int size() {
        return runs() * variants.size() + 2 * twins();
    }

    /**
     * All runs: variant by variant within a number, so that a study cut short is even; then the twins, without which the
     * answer stands as well.
     */
    public Iterable<Run> plan() {
        return () -> Stream.concat(
                        IntStream.rangeClosed(first, last)
                                .boxed()
                                .flatMap(number -> variants.keySet().stream().map(variant -> Run.of(variant, number))),
                        IntStream.range(first, first + twins())
                                .boxed()
                                .flatMap(number -> Stream.of(
                                        new Run(BASELINE, number, Run.Twin.WORLD),
                                        new Run(BASELINE, number, Run.Twin.LUCK))))
                .iterator();
    }

    /** Carries out one run. */
    public RunResult carryOut(Run run) {
        return carryOut(run, true);
    }

    /**
     * Carries out one run.
     *
     * @param watched whether daily measures are taken
     */
    public RunResult carryOut(Run run, boolean watched) {
        Chance chance = chance(run);
        return Simulation.run(blueprint(run.variant()), levels(run.variant()), chance, reading(run), watched);
    }

    /** All that is drawn in a run. */
    public Chance chance(Run run) {
        int world = run.twin() == Run.Twin.WORLD ? 1 : 0;
        int luck = run.twin() == Run.Twin.NONE ? 0 : 1;
        Chance own = new Chance(seed, run.number(), world, luck);
        if (!(run.change() instanceof Change.Borrowed borrowed)) {
            return own;
        }
        return switch (borrowed.what()) {
            case WORLD -> own.inWorldOf(borrowed.donor());
            case LUCK -> own.withLuckOf(borrowed.donor());
            case NUMBERS, OTHERS -> own;
        };
    }

    /** The scenario whose stated levels hold in a variant. */
    private Blueprint levels(String variant) {
        boolean own = baseline().scenario().variants().stream()
                .anyMatch(one -> one.name().equals(variant) && one.ownLevels());
        return own ? blueprint(variant) : baseline();
    }

    /**
     * Puts together the settings of the first runs without carrying them out, as ranges may be sound one by one and at
     * their ends and yet cross where each is drawn by itself.
     *
     * @throws Refused if the settings of a run do not go together
     */
    public void tryRanges() {
        variants.values().forEach(this::tryRanges);
    }

    private void tryRanges(Blueprint blueprint) {
        List<Integer> numbers = IntStream.rangeClosed(first, Math.min(last, first + TRIED - 1))
                .boxed()
                .toList();
        Map<Integer, Refused> refused = new TreeMap<>();
        for (int number : numbers) {
            try {
                blueprint.after(List.of(), reading(number));
            } catch (Refused one) {
                refused.put(number, one);
            }
        }
        refused.entrySet().stream().findFirst().ifPresent(one -> {
            String where = " (as drawn for run " + one.getKey() + ", and " + (refused.size() - 1) + " more of "
                    + numbers.size() + " that were tried: narrow the ranges until they cannot cross)";
            throw new Refused(one.getValue().faults().stream()
                    .map(fault -> new Fault(fault.place(), fault.message() + where))
                    .toList());
        });
    }

    /**
     * What the run that needs most of these needs in memory.
     *
     * @param plenty bytes of which a need in the middle of all ranges is so small a part that no draw comes near them
     */
    public MemoryNeed need(Iterable<Run> runs, double plenty) {
        MemoryNeed middle = most(variants.values().stream().map(one -> MemoryNeed.of(one.scenario())));
        return middle.bytes() * ABOVE_THE_MIDDLE <= plenty
                ? middle
                : most(Stream.concat(
                        StreamSupport.stream(runs.spliterator(), false)
                                .limit(LOOKED_AT)
                                .map(run ->
                                        MemoryNeed.of(blueprint(run.variant()).after(List.of(), reading(run)))),
                        // Where no run is left to be done.
                        Stream.of(new MemoryNeed(0, 0, 0, 0, 0, 0))));
    }

    private static MemoryNeed most(Stream<MemoryNeed> needs) {
        return needs.max(Comparator.comparingDouble(MemoryNeed::bytes)).orElseThrow();
    }

    /** What the ranges are read as in the runs of a number: the same for all variants and twins. */
    Reading reading(int number) {
        return sampled ? readings.drawn(number) : Reading.CENTRAL;
    }

    /** What the ranges are read as in a run. */
    private Reading reading(Run run) {
        return sampled ? readings.drawn(run, blueprint(run.variant()).register().values()) : Reading.CENTRAL;
    }
}
