package org.groundswell.report;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link VarianceChart}: bars of one length, parted, with the numbers in them. */
final class VarianceDrawing {
    private static final double HIGH = 48;
    private static final double BAR = 0.27;
    private static final List<Color> COLOURS = List.of(Palette.BLUE, Palette.ORANGE, Palette.SHADE);

    /** A part of a bar, with its limits as shares. */
    private record Part(int row, int number, Estimate share, double from, double to, boolean weak) {
        Color colour() {
            return weak ? Palette.faded(COLOURS.get(number)) : COLOURS.get(number);
        }
    }

    private final List<VarianceChart.Bar> bars;

    private VarianceDrawing(List<VarianceChart.Bar> bars) {
        this.bars = bars;
    }

    static Page page(VarianceChart chart) {
        if (chart.bars().isEmpty() || chart.runs().counted() == 0) {
            return Page.of(chart.heading(), List.of(Message.noRuns("", chart.runs())), List.of());
        }
        Key key = new Key(List.of(
                new Key.Entry(Key.swatch(COLOURS.get(0)), "assumptions: what nobody knows"),
                new Key.Entry(Key.swatch(COLOURS.get(1)), "world draws: how things turn out"),
                new Key.Entry(Key.swatch(COLOURS.get(2)), "luck of single members")));
        String common = common(chart.bars());
        return Page.of(
                chart.heading(),
                List.of(key, new VarianceDrawing(chart.bars()).plot(common)),
                List.of(common.isEmpty() ? "" : "Pale: " + common + ".", Words.runs(chart.runs())));
    }

    /** A caution that all bars share is said once, below them. */
    private static String common(List<VarianceChart.Bar> bars) {
        List<String> cautions =
                bars.stream().map(VarianceChart.Bar::caution).distinct().toList();
        return bars.size() > 1 && cautions.size() == 1 ? cautions.get(0) : "";
    }

    private PlotBlock plot(String common) {
        XYPlot plot = Plots.rows(bars.size(), Plots.chances());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            parts.addAll(parts(i, bars.get(i)));
        }
        Bars.add(
                plot,
                parts.stream()
                        .map(part -> new Bars.Bar(
                                new Interval(part.row - BAR, part.row + BAR),
                                new Interval(part.from, part.to),
                                part.colour()))
                        .toList());
        Rows rows = new Rows(
                bars.stream()
                        .map(bar -> Rows.Row.of(bar.outcome(), bar.caution().equals(common) ? "" : bar.caution()))
                        .toList(),
                HIGH);
        return rows.plot("", "share of the variance between runs", plot, rows.left(), rows.right(), List.of(ground -> {
            parts.forEach(part -> number(ground, part));
            still(ground);
        }));
    }

    private static List<Part> parts(int row, VarianceChart.Bar bar) {
        List<Estimate> shares = List.of(bar.assumptions(), bar.world(), bar.luck());
        double sum = shares.stream().mapToDouble(VarianceDrawing::size).sum();
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < shares.size() && sum > 0; i++) {
            double to = from + size(shares.get(i)) / sum;
            if (to > from) {
                parts.add(
                        new Part(row, i, shares.get(i), from, to, !bar.caution().isEmpty()));
            }
            from = to;
        }
        return parts;
    }

    /** An estimate of a variance can fall below nought. */
    private static double size(Estimate share) {
        return share.isMissing() ? 0 : Math.max(0, share.value());
    }

    /** The share in its part, with its error if there is room; above the bar if the part is too narrow for it. */
    private static void number(Ground ground, Part part) {
        Point2D from = ground.at(part.row, part.from);
        Point2D to = ground.at(part.row, part.to);
        double room = to.getX() - from.getX() - 6;
        double middle = (from.getX() + to.getX()) / 2;
        String number = Words.percent(part.to - part.from);
        Interval interval = part.share.interval();
        String full = interval.isKnown() ? number + " ±" + Words.number(interval.width() * 50, 0) : number;
        Style style = Style.LABEL.in(Palette.on(part.colour()));
        double baseline = from.getY() + style.half();
        if (style.width(full) <= room) {
            style.draw(ground.graphics(), full, middle, baseline, Style.From.MIDDLE);
        } else if (style.width(number) <= room) {
            style.draw(ground.graphics(), number, middle, baseline, Style.From.MIDDLE);
        } else {
            // Two narrow parts side by side: one number goes above the bar, the other below.
            double edge =
                    ground.at(part.row + (part.number == 1 ? BAR : -BAR), 0).getY();
            double y = part.number == 1 ? edge + Style.NOTE.size() : edge - 2;
            Style.NOTE.draw(ground.graphics(), number, middle, y, Style.From.MIDDLE);
        }
    }

    private void still(Ground ground) {
        for (int i = 0; i < bars.size(); i++) {
            if (parts(i, bars.get(i)).isEmpty()) {
                Point2D at = ground.at(i, 0);
                boolean missing = Double.isNaN(bars.get(i).assumptions().value());
                Style.LABEL.draw(
                        ground.graphics(),
                        missing ? "no run to show" : "does not vary between runs",
                        at.getX() + 6,
                        at.getY() + Style.LABEL.half(),
                        Style.From.START);
            }
        }
    }
}
