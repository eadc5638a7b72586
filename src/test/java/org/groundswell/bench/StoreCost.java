package org.groundswell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
 * scenario, runs, pairs.
 */
public final class StoreCost {
    private StoreCost() {}

    public static void main(String[] arguments) throws Exception {
        Blueprint blueprint = Blueprint.read(Path.of(arguments[0]), List.of());
        int runs = Integer.parseInt(arguments[1]);
        int pairs = Integer.parseInt(arguments[2]);
        Design design = new Design(blueprint, List.of(), 1, runs, 0, 1, true);
        double[] ratios = new double[pairs];
        for (int pair = -1; pair < pairs; pair++) {
            boolean withFirst = pair % 2 == 0;
            double first = withFirst ? kept(design) : dropped(design);
            double second = withFirst ? dropped(design) : kept(design);
            double ratio = withFirst ? first / second : second / first;
            if (pair >= 0) {
                ratios[pair] = ratio;
                System.out.printf("%.2f s without, ratio %.4f%n", withFirst ? second : first, ratio);
            }
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio %.4f%n", ratios[pairs / 2]);
    }

    private static double dropped(Design design) throws InterruptedException {
        return execute(design, design.plan(), result -> {});
    }

    /** Until all is committed. */
    private static double kept(Design design) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("store-cost");
        long begun = System.nanoTime();
        try (ResultsFolder results = ResultsFolder.prepare(folder.resolve("study"), design, 2_000, false, Map.of())) {
            execute(design, results.study().pending(), results.study());
            results.study().settle();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static double execute(Design design, Iterable<Run> runs, Consumer<Result> sink)
            throws InterruptedException {
        long begun = System.nanoTime();
        try (Engine engine = new Threads(2, design::carryOut)) {
            engine.execute(runs, sink);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
