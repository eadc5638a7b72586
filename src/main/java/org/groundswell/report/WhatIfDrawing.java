package org.groundswell.report;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link WhatIfChart}: below each outcome's baseline its variants, joined to it by a bar. */
final class WhatIfDrawing {
    private static final double HIGH = 30;

    /** A row of the plot: an outcome's baseline, or a variant with the baseline it is compared to. */
    private record Line(String label, Estimate chance, Estimate baseline, Estimate difference, boolean isBaseline) {
        boolean isClear() {
            return !difference.isMissing()
                    && difference.value() != 0
                    && !(difference.interval().isKnown()
                            && difference.interval().holds(0));
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private WhatIfDrawing(WhatIfChart chart) {
        for (WhatIfChart.Outcome outcome : chart.outcomes()) {
            lines.add(new Line(outcome.label(), outcome.baseline(), outcome.baseline(), Estimate.missing(), true));
            for (WhatIfChart.Variant variant : outcome.variants()) {
                lines.add(new Line(variant.label(), variant.chance(), outcome.baseline(), variant.difference(), false));
            }
        }
    }

    static Page page(WhatIfChart chart) {
        if (chart.outcomes().isEmpty() || chart.runs().counted() == 0) {
            return Page.of(chart.heading(), List.of(Message.noRuns("", chart.runs())), List.of());
        }
        Key key = new Key(List.of(
                new Key.Entry(Key.mark(Mark.hollow()), "baseline"),
                new Key.Entry(Key.mark(Mark.dot(Palette.BLUE)), "more likely"),
                new Key.Entry(Key.mark(Mark.square(Palette.ORANGE)), "less likely"),
                new Key.Entry(Key.mark(Mark.diamond(Palette.AXIS)), "no clear difference")));
        return Page.of(
                chart.heading(), List.of(key, new WhatIfDrawing(chart).plot()), List.of(Words.runs(chart.runs())));
    }

    private PlotBlock plot() {
        XYPlot plot = Plots.rows(lines.size(), Plots.chances().padded());
        Rows rows = new Rows(lines.stream().map(WhatIfDrawing::row).toList(), HIGH);
        Whiskers.marks(plot, Mark.hollow(), points(line -> line.isBaseline));
        Whiskers.marks(plot, Mark.diamond(Palette.AXIS), points(line -> !line.isBaseline && !line.isClear()));
        Whiskers.marks(plot, Mark.dot(Palette.BLUE), points(line -> line.isClear() && line.difference.value() > 0));
        Whiskers.marks(
                plot, Mark.square(Palette.ORANGE), points(line -> line.isClear() && line.difference.value() <= 0));
        String about = "chance with 95" + Words.PER_CENT + " interval; at the right: paired difference, in points";
        return rows.plot("", about, plot, rows.left(), rows.right(), List.of(this::baselines));
    }

    private static Rows.Row row(Line line) {
        if (line.isBaseline) {
            String words = line.chance.isMissing() ? "no run" : Words.percent(line.chance.value());
            return new Rows.Row(line.label, Style.STRONG, List.of(new Rows.Phrase(words, Style.STRONG, 1)));
        }
        Style style = line.isClear() ? Style.LABEL : Style.LABEL.in(Palette.QUIET);
        return new Rows.Row(
                line.label, Style.LABEL, List.of(new Rows.Phrase(Words.difference(line.difference), style, 1)));
    }

    private List<Whiskers.Point> points(Predicate<Line> which) {
        List<Whiskers.Point> points = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (which.test(lines.get(i))) {
                points.add(new Whiskers.Point(i, lines.get(i).chance));
            }
        }
        return points;
    }

    /** The baseline led down through its variants. */
    private void baselines(Ground ground) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBaseline && i > 0) {
                double y = ground.at(i - 0.5, 0).getY();
                ground.line(ground.area().getMinX(), y, ground.area().getMaxX(), y, Palette.AXIS, 0.8);
            }
            if (!line.isBaseline && !line.baseline.isMissing()) {
                double x = ground.at(i, line.baseline.value()).getX();
                ground.graphics().setPaint(Palette.QUIET);
                ground.graphics().setStroke(Plots.DASHED);
                ground.graphics()
                        .draw(new Line2D.Double(
                                x,
                                ground.at(i - 0.5, 0).getY(),
                                x,
                                ground.at(i + 0.5, 0).getY()));
            }
        }
    }
}
