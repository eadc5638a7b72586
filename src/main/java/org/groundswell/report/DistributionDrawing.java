package org.groundswell.report;

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
        Bars.add(plot, bars(panel, bins));
        double left = shares.labelWidth(Style.LABEL) + 8;
        double below = Ends.below(panel.scale(), values);
        PlotBlock.Margins margins = new PlotBlock.Margins(strip, left, 24 + below, 14);
        return new PlotBlock(
                panel.label(),
                panel.runs().isPartial() ? "share of the runs shown" : "share of runs",
                plot,
                margins,
                HIGH + strip + below,
                true,
                List.of(strip(panel).drawn(), Ends.under(panel.scale(), values)));
    }

    /** What meets the first line that is the same in all runs is dark, what falls short of it pale. */
    private static List<Bars.Bar> bars(Distribution.Panel panel, Bins bins) {
        List<Double> known = panel.known();
        List<Double> fallen = panel.fallen();
        List<Bins.Bin> pale = fallen.isEmpty()
                ? List.of()
                : Bins.of(fallen, bins.width(), panel.scale()).all();
        double part = fallen.size() / (double) known.size();
        List<Bars.Bar> bars = new ArrayList<>();
        for (Bins.Bin bin : bins.all()) {
            Interval over = new Interval(bin.low(), bin.high());
            double parting = bin.share()
                    - part
                            * pale.stream()
                                    .filter(one -> one.low() == bin.low())
                                    .mapToDouble(Bins.Bin::share)
                                    .sum();
            if (parting > 1e-9) {
                bars.add(new Bars.Bar(over, new Interval(0, parting), Palette.BLUE));
            }
            if (parting < bin.share() - 1e-9) {
                bars.add(new Bars.Bar(over, new Interval(Math.max(0, parting), bin.share()), Palette.BANDS.get(1)));
            }
        }
        return bars;
    }

    private static Strip strip(Distribution.Panel panel) {
        Scale scale = panel.scale();
        List<Strip.Statement> said = new ArrayList<>();
        said.add(Strip.Statement.spread(FiveNumbers.of(panel.known()), panel.spread()));
        for (ReferenceLine line : panel.lines()) {
            said.add(Strip.Statement.line(line.at(), line.label(), panel.reach(line)));
        }
        // Last, since so few words find room beside any line.
        for (Interval seen : panel.observed()) {
            said.add(Strip.Statement.observed(seen, "observed " + Words.range(scale, seen)));
        }
        return new Strip(said);
    }
}
