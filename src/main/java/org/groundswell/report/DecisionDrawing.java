package org.groundswell.report;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link DecisionChart}: a bar for each way to decide, a pale one for no decision, marks for what might be. */
final class DecisionDrawing {
    private static final double HIGH = 36;
    private static final double BAR = 0.26;

    private final DecisionChart chart;
    private final List<DecisionChart.Row> rows;

    private DecisionDrawing(DecisionChart chart) {
        this.chart = chart;
        this.rows = chart.rows();
    }

    static Page page(DecisionChart chart) {
        if (chart.runs().counted() == 0) {
            return Page.of(chart.heading(), List.of(Message.noRuns("", chart.runs())), List.of());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DecisionDrawing(chart).plot());
        blocks.addAll(DistributionDrawing.blocks(chart.numbers()));
        return Page.of(chart.heading(), blocks, DistributionDrawing.notes(chart.numbers()));
    }

    private PlotBlock plot() {
        XYPlot plot = Plots.rows(rows.size(), Plots.chances().padded());
        Bars.add(
                plot,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Bars.Bar(
                                new Interval(i - BAR, i + BAR),
                                new Interval(0, rows.get(i).share().value()),
                                rows.get(i).equals(chart.never()) ? Palette.SHADE : Palette.BLUE))
                        .toList());
        List<Whiskers.Point> whiskers = IntStream.range(0, rows.size())
                .mapToObj(i -> new Whiskers.Point(i, rows.get(i).share()))
                .toList();
        Whiskers.capped(plot, Palette.PAPER, 3.5, whiskers);
        Whiskers.capped(plot, Palette.INK, 1.3, whiskers);
        Rows table = new Rows(rows.stream().map(DecisionDrawing::row).toList(), HIGH);
        return table.plot("", "share of all runs", plot, table.left(), table.right(), List.of(this::suppositions));
    }

    private static Rows.Row row(DecisionChart.Row row) {
        Interval interval = row.share().interval();
        String known = interval.isKnown() ? " (" + Words.percent(interval) + ")" : "";
        List<Rows.Phrase> phrases = new ArrayList<>();
        phrases.add(new Rows.Phrase(Words.percent(row.share().value()) + known, Style.LABEL, 1));
        if (!row.supposed().isEmpty()) {
            String shares = row.supposed().stream()
                    .map(one -> one.label() + ": " + Words.percent(one.share()))
                    .collect(Collectors.joining(" · "));
            phrases.add(new Rows.Phrase(shares, Style.NOTE, 1));
        }
        return new Rows.Row(row.label(), Style.LABEL, phrases);
    }

    /** Hollow marks on the bar, with their labels kept apart above it. */
    private void suppositions(Ground ground) {
        for (int i = 0; i < rows.size(); i++) {
            List<DecisionChart.Supposition> supposed = rows.get(i).supposed().stream()
                    .sorted((a, b) -> Double.compare(a.share(), b.share()))
                    .toList();
            int row = i;
            List<Point2D> at =
                    supposed.stream().map(one -> ground.at(row, one.share())).toList();
            List<Double> labels = Spacing.apart(
                    at.stream().map(Point2D::getX).toList(),
                    14,
                    ground.data().getMinX(),
                    ground.data().getMaxX());
            for (int k = 0; k < supposed.size(); k++) {
                Labels.stamp(
                        ground.graphics(),
                        Mark.hollow(),
                        at.get(k).getX(),
                        at.get(k).getY());
                double baseline = ground.at(i - BAR, 0).getY() - 1.5;
                Style.NOTE.draw(ground.graphics(), supposed.get(k).label(), labels.get(k), baseline, Style.From.MIDDLE);
            }
        }
    }
}
