package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Labels that stand right beside what they name on a plot over dates. */
final class Labels {
    /** From the plot, so that a mark on its last day stands clear. */
    private static final double AWAY = 9;

    private static final double WIDEST = 150;

    private Labels() {}

    /** A word or number at the right of a plot, and the value on the axis that it belongs to. */
    private record Label(double at, String words, Style style, double aside) {}

    /** The room that they need at the right of a fan. */
    static double width(FanChart.Panel panel) {
        return AWAY
                + of(panel).stream()
                        .mapToDouble(label -> Math.min(WIDEST, label.style.width(label.words)))
                        .max()
                        .orElse(0);
    }

    /** The last median and the names of thresholds, at the right of the plot, where neither lines nor bands run. */
    static Overlay beside(FanChart.Panel panel) {
        List<Label> labels = of(panel);
        return ground -> {
            Rectangle2D data = ground.data();
            List<Double> wanted = labels.stream()
                    .map(label -> ground.at(0, label.at).getY() + label.style.half() + label.aside)
                    .toList();
            List<Double> placed = Spacing.apart(
                    wanted, Style.STRONG.leading(), data.getMinY() + Style.STRONG.size(), data.getMaxY() + 8);
            double x = data.getMaxX() + AWAY;
            double room = ground.area().getMaxX() - x + 0.5;
            for (int i = 0; i < placed.size(); i++) {
                Label label = labels.get(i);
                label.style.fit(ground.graphics(), label.words, room, x, placed.get(i), Style.From.START);
            }
        };
    }

    /** Downwards; the median's name and its value are two lines that stay together. */
    private static List<Label> of(FanChart.Panel panel) {
        double median = last(panel.days()).map(FanDay::median).orElse(Double.NaN);
        List<ReferenceLine> downwards = panel.lines().stream()
                .sorted(Comparator.comparingDouble(ReferenceLine::at).reversed())
                .toList();
        List<Label> labels = new ArrayList<>();
        for (ReferenceLine line : downwards) {
            labels.add(new Label(line.at(), line.label(), line.minor() ? Style.LABEL : Style.STRONG, 0));
        }
        if (!Double.isNaN(median)) {
            int above =
                    (int) downwards.stream().filter(line -> line.at() > median).count();
            double apart = Style.STRONG.leading() / 2;
            labels.add(above, new Label(median, "median", Style.SMALL, -apart));
            labels.add(above + 1, new Label(median, panel.scale().write(median), Style.STRONG.in(Palette.BLUE), apart));
        }
        return labels;
    }

    static Optional<FanDay> last(List<FanDay> days) {
        return days.stream().filter(FanDay::isKnown).reduce((first, second) -> second);
    }

    /** A hollow mark; bars show how far date and value are known; what is open upwards runs off the plot. */
    static Overlay observed(Observed seen) {
        return ground -> {
            if (!seen.value().isKnown()) {
                return;
            }
            boolean open = Double.isInfinite(seen.value().high());
            double most = open
                    ? ground.plot().getRangeAxis().getUpperBound()
                    : seen.value().high();
            Point2D low = ground.at(DateTicks.at(seen.from()), seen.value().low());
            Point2D high = ground.at(DateTicks.at(seen.to()), most);
            double x = (low.getX() + high.getX()) / 2;
            double y = open ? low.getY() : (low.getY() + high.getY()) / 2;
            ground.line(low.getX(), y, high.getX(), y, Palette.INK, 1.6);
            ground.line(x, low.getY(), x, high.getY(), Palette.INK, 1.6);
            stamp(ground.graphics(), Mark.OBSERVED, x, y);
        };
    }

    static void stamp(Graphics2D graphics, Mark mark, double x, double y) {
        Key.mark(mark).draw(graphics, x, y);
    }
}
