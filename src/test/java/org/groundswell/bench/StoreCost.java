package org.groundswell.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;

/**
 * What the database of a study costs: the same runs with it and without, turn and turn about on two threads. Arguments:
 * scenario, runs, pairs. The processors' time says more than the clock where others are at work on the machine.
 */
public final class StoreCost {
    private StoreCost() {}

    /** Seconds by the clock, and of the processors. */
    private record Cost(double clock, double processors) {}

    public static void main(String[] arguments) throws Exception {
        Blueprint blueprint = Blueprint.read(Path.of(arguments[0]), List.of());
        int runs = Integer.parseInt(arguments[1]);
        int pairs = Integer.parseInt(arguments[2]);
        Design design = new Design(blueprint, List.of(), 1, runs, 0, 1, true);
        double[] clock = new double[pairs];
        double[] processors = new double[pairs];
        dropped(design);
        for (int pair = 0; pair < pairs; pair++) {
            boolean keptFirst = pair % 2 == 0;
            Cost first = keptFirst ? kept(design) : dropped(design);
            Cost second = keptFirst ? dropped(design) : kept(design);
            Cost kept = keptFirst ? first : second;
            Cost dropped = keptFirst ? second : first;
            clock[pair] = kept.clock / dropped.clock;
            processors[pair] = kept.processors / dropped.processors;
            System.out.printf(
                    Locale.ROOT,
                    "%.2f s with, %.2f s without: ratio %.3f by the clock, %.3f of the processors%n",
                    kept.clock,
                    dropped.clock,
                    clock[pair],
                    processors[pair]);
        }
        Arrays.sort(clock);
        Arrays.sort(processors);
        System.out.printf(Locale.ROOT, "medians %.3f and %.3f%n", clock[pairs / 2], processors[pairs / 2]);
    }

    private static Cost dropped(Design design) throws InterruptedException {
        return execute(design, design.plan(), result -> {});
    }

    /** Until all is committed. */
    private static Cost kept(Design design) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("store-cost");
        long begun = System.nanoTime();
        long used = used();
        try (ResultsFolder results = ResultsFolder.prepare(folder.resolve("study"), design, 2_000, false, Map.of())) {
            execute(design, results.study().pending(), results.study());
            results.study().settle();
            return since(begun, used);
        }
    }

    private static Cost execute(Design design, Iterable<Run> runs, Consumer<Result> sink) throws InterruptedException {
        long begun = System.nanoTime();
        long used = used();
        try (Engine engine = new Threads(2, design::carryOut)) {
            engine.execute(runs, sink);
        }
        return since(begun, used);
    }

    private static Cost since(long begun, long used) {
        return new Cost((System.nanoTime() - begun) / 1e9, (used() - used) / 1e9);
    }

    private static long used() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
