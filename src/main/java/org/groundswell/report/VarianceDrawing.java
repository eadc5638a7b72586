package org.groundswell.report;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link VarianceChart}: bars of one length, parted, with the numbers in them. */
final class VarianceDrawing {
    private static final double HIGH = 48;
    private static final double BAR = 0.27;
    private static final List<Color> COLOURS = List.of(Palette.BLUE, Palette.ORANGE, Palette.SHADE);

    /** A part of a bar, with its limits as shares. */
    private record Part(int row, int number, Estimate share, double from, double to) {
        Color colour() {
            return COLOURS.get(number);
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
        if (chart.bars().stream().noneMatch(bar -> bar.caution().isEmpty())) {
            String cautions = chart.bars().stream()
                    .map(VarianceChart.Bar::caution)
                    .distinct()
                    .collect(Collectors.joining("; "));
            return Page.of(
                    chart.heading(),
                    List.of(new Message("", Spoken.capital(cautions) + " for any outcome.")),
                    List.of(Words.runs(chart.runs())));
        }
        Key key = new Key(List.of(
                new Key.Entry(Key.swatch(COLOURS.get(0)), "assumptions: what nobody knows"),
                new Key.Entry(Key.swatch(COLOURS.get(1)), "world draws: how things turn out"),
                new Key.Entry(Key.swatch(COLOURS.get(2)), "luck of single members")));
        return Page.of(
                chart.heading(),
                List.of(key, new VarianceDrawing(chart.bars()).plot()),
                List.of(Words.runs(chart.runs())));
    }

    private PlotBlock plot() {
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
                bars.stream().map(bar -> Rows.Row.of(bar.outcome(), "")).toList(), HIGH);
        return rows.plot("", "share of the variance between runs", plot, rows.left(), rows.right(), List.of(ground -> {
            parts.forEach(part -> number(ground, part));
            cautions(ground);
        }));
    }

    /** None where a caution stands in their place: pale or not, a bar would be read. */
    private static List<Part> parts(int row, VarianceChart.Bar bar) {
        if (!bar.caution().isEmpty()) {
            return List.of();
        }
        List<Estimate> shares = List.of(bar.assumptions(), bar.world(), bar.luck());
        double sum = shares.stream().mapToDouble(VarianceDrawing::size).sum();
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < shares.size() && sum > 0; i++) {
            double to = from + size(shares.get(i)) / sum;
            if (to > from) {
                parts.add(new Part(row, i, shares.get(i), from, to));
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

    /** Words in the place of a bar. */
    private void cautions(Ground ground) {
        for (int i = 0; i < bars.size(); i++) {
            VarianceChart.Bar bar = bars.get(i);
            if (parts(i, bar).isEmpty()) {
                String otherwise =
                        Double.isNaN(bar.assumptions().value()) ? "no run to show" : "does not vary between runs";
                Point2D at = ground.at(i, 0);
                Lines words = Style.LABEL.lines(
                        bar.caution().isEmpty() ? otherwise : bar.caution(),
                        ground.data().getWidth() - 12,
                        2);
                double above = (words.shown().size() - 1) * Style.LABEL.leading() / 2;
                double baseline = at.getY() + Style.LABEL.half() - above;
                Style.LABEL.in(Palette.QUIET).drawRimmed(ground.graphics(), words, at.getX() + 6, baseline);
            }
        }
    }
}
