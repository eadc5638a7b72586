package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/**
 * Lays out a {@link ScreeningChart}: a dot for each number, to the right by how much it moves the outcome, upwards by how much
 * that differs. The largest are named at the right, each with a line to its dot.
 */
final class ScreeningDrawing {
    private static final double HIGH = 380;
    private static final double LEFT = 52;
    private static final double BOTTOM = 26;
    private static final double APART = 14;
    private static final double AWAY = 22;
    private static final double NAMES = 320;
    private static final double DASHES = 18;

    private final ScreeningChart chart;
    private final List<ScreeningChart.Point> named;
    private final double right;

    private ScreeningDrawing(ScreeningChart chart) {
        this.chart = chart;
        this.named = chart
                .points()
                .subList(0, Math.min(chart.named(), chart.points().size()))
                .stream()
                .sorted(Comparator.comparingDouble(point -> -point.spread()))
                .toList();
        this.right = named.stream()
                        .mapToDouble(point -> Math.min(NAMES, Style.LABEL.width(point.label())))
                        .max()
                        .orElse(0)
                + AWAY
                + 6;
    }

    static Page page(ScreeningChart chart) {
        if (!chart.caution().isEmpty()) {
            return Page.of(chart.heading(), List.of(new Message("", chart.caution())), List.of());
        }
        return Page.of(chart.heading(), new ScreeningDrawing(chart).blocks(), List.of());
    }

    private List<Block> blocks() {
        List<Key.Entry> entries = new ArrayList<>(List.of(
                new Key.Entry(Key.mark(Mark.dot(Palette.BLUE)), "its interval lies above 0"),
                new Key.Entry(Key.mark(Mark.diamond(Palette.AXIS)), "its interval reaches 0")));
        entries.add(new Key.Entry(ScreeningDrawing::dashes, "σ = μ*: above it, more hangs on where the others stand"));
        Scale scale = new Scale.Effect(chart.unit());
        Ticks sizes = ticks(scale, chart.points().stream().mapToDouble(ScreeningChart.Point::size));
        Ticks spreads = ticks(scale, chart.points().stream().mapToDouble(ScreeningChart.Point::spread));
        XYPlot plot = Plots.upright(sizes, spreads);
        Whiskers.marks(plot, Mark.diamond(Palette.AXIS), points(false));
        Whiskers.marks(plot, Mark.dot(Palette.BLUE), points(true));
        String unit = chart.unit().words().isEmpty() ? "" : ", " + chart.unit().words();
        PlotBlock.Margins margins = new PlotBlock.Margins(6, LEFT, BOTTOM, right);
        return List.of(
                new Key(entries),
                new PlotBlock(
                        "Upwards: σ" + unit,
                        "how much its effect differs; to the right: μ*" + unit
                                + ", its mean size on the way from low to high",
                        plot,
                        margins,
                        HIGH,
                        true,
                        List.of(ground -> diagonal(ground, Math.min(sizes.high(), spreads.high())), this::names)));
    }

    private static Ticks ticks(Scale scale, DoubleStream values) {
        return Ticks.of(scale, Interval.over(DoubleStream.concat(DoubleStream.of(0), values)), 5)
                .padded();
    }

    private List<Whiskers.Point> points(boolean told) {
        return chart.points().stream()
                .filter(point -> point.told() == told)
                .map(point -> new Whiskers.Point(point.size(), Estimate.exact(point.spread())))
                .toList();
    }

    private static void dashes(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Palette.QUIET);
        graphics.setStroke(Plots.DASHED);
        graphics.draw(new Line2D.Double(x - DASHES / 2, y, x + DASHES / 2, y));
    }

    /** Where an effect differs as much as it is large. */
    private static void diagonal(Ground ground, double most) {
        ground.graphics().setPaint(Palette.QUIET);
        ground.graphics().setStroke(Plots.DASHED);
        ground.graphics().draw(new Line2D.Double(ground.at(0, 0), ground.at(most, most)));
    }

    private void names(Ground ground) {
        List<Double> wanted =
                named.stream().map(point -> ground.at(0, point.spread()).getY()).toList();
        List<Double> placed = Spacing.apart(
                wanted, APART, ground.data().getMinY() + 4, ground.data().getMaxY());
        double x = ground.data().getMaxX() + AWAY;
        for (int i = 0; i < named.size(); i++) {
            ScreeningChart.Point point = named.get(i);
            Point2D at = ground.at(point.size(), point.spread());
            ground.line(at.getX() + 5, at.getY(), x - 4, placed.get(i), Palette.SHADE, 0.8);
            Style.LABEL.fit(
                    ground.graphics(),
                    point.label(),
                    ground.area().getMaxX() - x + 0.5,
                    x,
                    placed.get(i) + Style.LABEL.half(),
                    Style.From.START);
        }
    }
}
