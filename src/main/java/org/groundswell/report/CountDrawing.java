package org.groundswell.report;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/** Lays out {@link CountBars}, the most frequent kind first. */
final class CountDrawing {
    private static final double HIGH = 30;

    private CountDrawing() {}

    static Page page(CountBars chart) {
        List<CountBars.Row> known = chart.ranked();
        if (known.isEmpty()) {
            return Page.of(chart.heading(), List.of(Message.noRuns(chart.about(), chart.runs())), List.of());
        }
        boolean seen = known.stream().anyMatch(row -> row.observed().isKnown());
        return Page.of(
                chart.heading(),
                List.of(new Key(Ranges.key(seen)), plot(chart, known)),
                List.of(Words.runs(chart.runs())));
    }

    private static PlotBlock plot(CountBars chart, List<CountBars.Row> known) {
        Scale scale = chart.scale();
        Interval values = Interval.over(DoubleStream.concat(
                DoubleStream.of(0),
                known.stream()
                        .flatMapToDouble(row -> DoubleStream.of(
                                row.spread().ninety().low(),
                                row.spread().ninety().high(),
                                row.observed().low(),
                                row.observed().high()))));
        XYPlot plot = Plots.rows(known.size(), Ticks.of(scale, values, 6).padded());
        Ranges.add(plot, known.stream().map(CountBars.Row::spread).toList());
        Rows rows = new Rows(
                known.stream()
                        .map(row -> Rows.Row.of(row.label(), words(scale, row.spread())))
                        .toList(),
                HIGH);
        Overlay observed =
                Ranges.observed(known.stream().map(CountBars.Row::observed).toList());
        return rows.plot("", chart.about(), plot, rows.left(), rows.right(), List.of(observed));
    }

    private static String words(Scale scale, FiveNumbers spread) {
        return spread.isKnown() ? Words.spread(scale, spread) : "no run";
    }
}
