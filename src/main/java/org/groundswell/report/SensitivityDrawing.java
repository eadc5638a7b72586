package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link SensitivityChart}: a bar for each total effect with its interval, and a mark for the first order. */
final class SensitivityDrawing {
    private static final double HIGH = 30;
    private static final double NAMES = 300;
    private static final double BAR = 0.3;

    private final List<SensitivityChart.Row> rows;

    private SensitivityDrawing(List<SensitivityChart.Row> rows) {
        this.rows = rows;
    }

    static Page page(SensitivityChart chart) {
        if (!chart.caution().isEmpty()) {
            return Page.of(chart.heading(), List.of(new Message("", chart.caution())), List.of());
        }
        List<Key.Entry> entries = new ArrayList<>(List.of(new Key.Entry(
                Key.swatch(Palette.BANDS.get(2)), "total effect, with 95" + Words.PER_CENT + " interval")));
        if (all(chart).anyMatch(row -> !row.told())) {
            entries.add(new Key.Entry(Key.swatch(Palette.SHADE), "its interval reaches 0"));
        }
        if (all(chart).anyMatch(row -> !row.first().isMissing())) {
            entries.add(new Key.Entry(Key.mark(Mark.diamond(Palette.ORANGE)), "by itself (first order)"));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Key(entries)));
        SensitivityDrawing parts = new SensitivityDrawing(chart.rows());
        SensitivityDrawing whole = new SensitivityDrawing(chart.whole());
        double left = Math.max(parts.table().left(), whole.table().left());
        double right = Math.max(parts.table().right(), whole.table().right());
        if (!chart.rows().isEmpty()) {
            blocks.add(parts.plot(
                    "Each by itself", "share of the variance between runs; in words: total effect", left, right));
        }
        blocks.add(whole.plot("All together", "and what hangs on no assumption", left, right));
        return Page.of(chart.heading(), blocks, List.of(chart.note()));
    }

    private static Stream<SensitivityChart.Row> all(SensitivityChart chart) {
        return Stream.concat(chart.rows().stream(), chart.whole().stream());
    }

    private Rows table() {
        return new Rows(
                rows.stream().map(row -> Rows.Row.of(row.label(), row.words())).toList(), HIGH, NAMES);
    }

    private PlotBlock plot(String header, String about, double left, double right) {
        XYPlot plot = Plots.rows(rows.size(), axis());
        Bars.add(
                plot,
                IntStream.range(0, rows.size())
                        .filter(i -> !rows.get(i).total().isMissing())
                        .mapToObj(i -> new Bars.Bar(
                                new Interval(i - BAR, i + BAR),
                                new Interval(0, rows.get(i).total().value()),
                                rows.get(i).told() ? Palette.BANDS.get(2) : Palette.SHADE))
                        .toList());
        Whiskers.capped(
                plot,
                Palette.BLUE,
                1.3,
                IntStream.range(0, rows.size())
                        .mapToObj(
                                i -> new Whiskers.Point(i - BAR / 2, rows.get(i).total()))
                        .toList());
        Whiskers.marks(
                plot,
                Mark.diamond(Palette.ORANGE),
                IntStream.range(0, rows.size())
                        .mapToObj(
                                i -> new Whiskers.Point(i + BAR / 2, rows.get(i).first()))
                        .toList());
        return table().plot(header, about, plot, left, right, List.of());
    }

    /** From nothing to all, so that the two tables are read alike. */
    private static Ticks axis() {
        return Ticks.of(new Scale.Share(), Interval.over(DoubleStream.of(0, 1)), 5)
                .padded();
    }
}
