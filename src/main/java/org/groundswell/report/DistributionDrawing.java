package org.groundswell.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link Distribution}. */
final class DistributionDrawing {
    private static final double HIGH = 190;

    private DistributionDrawing() {}

    static Page page(Distribution chart) {
        return Page.of(chart.heading(), blocks(chart.panels()), notes(chart.panels()));
    }

    /** Two histograms in a row. */
    static List<Block> blocks(List<Distribution.Panel> panels) {
        double strip = panels.stream()
                .filter(panel -> !panel.known().isEmpty())
                .mapToDouble(panel -> strip(panel).height())
                .max()
                .orElse(0);
        List<Block> blocks = panels.stream()
                .map(panel ->
                        panel.known().isEmpty() ? Message.noRuns(panel.label(), panel.runs()) : plot(panel, strip))
                .toList();
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += 2) {
            rows.add(new Beside(blocks.subList(i, Math.min(i + 2, blocks.size()))));
        }
        return rows;
    }

    static List<String> notes(List<Distribution.Panel> panels) {
        return Words.runs(
                panels.stream().map(Distribution.Panel::label).toList(),
                panels.stream().map(Distribution.Panel::runs).toList());
    }

    private static Block plot(Distribution.Panel panel, double strip) {
        Bins bins = Bins.of(panel.known(), panel.scale());
        DoubleStream edges = bins.all().stream().flatMapToDouble(bin -> DoubleStream.of(bin.low(), bin.high()));
        DoubleStream lines = panel.lines().stream().mapToDouble(ReferenceLine::at);
        DoubleStream seen = panel.observed().stream().flatMapToDouble(at -> DoubleStream.of(at.low(), at.high()));
        Interval shown = Interval.over(DoubleStream.concat(edges, DoubleStream.concat(lines, seen)));
        Ticks values = Ticks.of(panel.scale(), shown, 5);
        Ticks shares = Ticks.of(new Scale.Share(), new Interval(0, bins.most()), 4);
        XYPlot plot = Plots.upright(values, shares);
        Bars.add(
                plot,
                bins.all().stream()
                        .map(bin -> new Bars.Bar(
                                new Interval(bin.low(), bin.high()), new Interval(0, bin.share()), colour(panel, bin)))
                        .toList());
        double left = shares.labelWidth(Style.LABEL) + 8;
        double below = Ends.below(panel.scale());
        PlotBlock.Margins margins = new PlotBlock.Margins(strip, left, 24 + below, 14);
        return new PlotBlock(
                panel.label(),
                "share of runs",
                plot,
                margins,
                HIGH + strip + below,
                true,
                List.of(strip(panel).drawn(), Ends.under(panel.scale())));
    }

    /** What reaches the first line is dark, what falls short of it pale. */
    private static Color colour(Distribution.Panel panel, Bins.Bin bin) {
        boolean falls =
                !panel.lines().isEmpty() && bin.middle() < panel.lines().get(0).at();
        return falls ? Palette.BANDS.get(1) : Palette.BLUE;
    }

    private static Strip strip(Distribution.Panel panel) {
        Scale scale = panel.scale();
        List<Strip.Statement> said = new ArrayList<>();
        said.add(Strip.Statement.spread(FiveNumbers.of(panel.known()), panel.spread()));
        for (Interval seen : panel.observed()) {
            said.add(Strip.Statement.observed(seen, "observed " + Words.range(scale, seen)));
        }
        for (ReferenceLine line : panel.lines()) {
            said.add(Strip.Statement.line(line.at(), line.label(), panel.reach(line)));
        }
        return new Strip(said);
    }
}
