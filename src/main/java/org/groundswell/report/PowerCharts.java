package org.groundswell.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.study.Pivots;
import org.groundswell.study.PowerStudy;
import org.groundswell.tally.power.Powers;

/** The chart of a study of power. */
public final class PowerCharts {
    private PowerCharts() {}

    /** Draws it into a folder. */
    public static void write(PowerStudy study, String source, Path folder) throws IOException {
        ChartWriter.write(of(study, source), folder);
    }

    /** @param source what it was made from */
    static PowerChart of(PowerStudy study, String source) {
        List<PowerChart.Row> rows = study.shown().stream()
                .map(line -> new PowerChart.Row(
                        label(line),
                        line.share(),
                        line.banzhaf(),
                        line.shapley(),
                        line.decides(),
                        Estimate.of(line.decided())))
                .toList();
        String ocean = study.powers().shapley() == Powers.Shapley.OCEAN
                ? " Shapley–Shubik takes the many small ones as an ocean."
                : "";
        Heading heading = new Heading("power", study.title(), study.about() + ocean, source);
        Pivots runs = study.runs();
        return new PowerChart(heading, rows, study.shareIsOfSection(), runs == null ? "" : counted(runs));
    }

    private static String counted(Pivots runs) {
        return Words.counted(runs.carried().runs(), "vote") + " in " + Words.counted(runs.runs(), "run");
    }

    /** The name of a player, or "CLPs, all 650". */
    private static String label(PowerStudy.Line line) {
        String section = line.section().isEmpty() ? "" : line.section() + ", ";
        return line.label().isEmpty() ? section + "all " + Words.number(line.players()) : line.label();
    }
}
