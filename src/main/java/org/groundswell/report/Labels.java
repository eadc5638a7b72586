package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Labels that stand right beside what they name on a plot over dates. */
final class Labels {
    private Labels() {}

    /** The names of thresholds above their lines, all at the end where the fan is farther away from the first. */
    static Overlay along(List<ReferenceLine> lines, List<FanDay> days) {
        List<FanDay> known = days.stream().filter(FanDay::isKnown).toList();
        if (lines.isEmpty() || known.isEmpty()) {
            return ground -> {};
        }
        boolean start = gap(lines.get(0), known.get(0)) >= gap(lines.get(0), known.get(known.size() - 1));
        List<ReferenceLine> downwards = lines.stream()
                .sorted(Comparator.comparingDouble(ReferenceLine::at).reversed())
                .toList();
        return ground -> {
            Rectangle2D data = ground.data();
            List<Double> wanted = downwards.stream()
                    .map(line -> ground.at(0, line.at()).getY() - 5)
                    .toList();
            List<Double> placed =
                    Spacing.apart(wanted, Style.STRONG.leading(), data.getMinY() + Style.STRONG.size(), data.getMaxY());
            double x = start ? data.getMinX() + 4 : data.getMaxX() - 4;
            for (int i = 0; i < placed.size(); i++) {
                String label = downwards.get(i).label();
                Style style = downwards.get(i).minor() ? Style.LABEL : Style.STRONG;
                String shown = style.lines(label, data.getWidth() - 8, 1).first();
                ground.rimmed(shown, label, style, x, placed.get(i), start ? Style.From.START : Style.From.END);
            }
        };
    }

    static Optional<FanDay> last(List<FanDay> days) {
        return days.stream().filter(FanDay::isKnown).reduce((first, second) -> second);
    }

    /** The median's last value at its right end. */
    static Overlay end(List<FanDay> days, Scale scale) {
        return ground -> last(days).ifPresent(last -> {
            Point2D at = ground.at(DateTicks.at(last.date()), last.median());
            Style style = Style.STRONG.in(Palette.BLUE);
            style.draw(
                    ground.graphics(),
                    scale.write(last.median()),
                    ground.data().getMaxX() + 6,
                    at.getY() + style.half(),
                    Style.From.START);
        });
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

    private static double gap(ReferenceLine line, FanDay day) {
        double low = day.ninetyFive().low() - line.at();
        double high = day.ninetyFive().high() - line.at();
        return low * high <= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
    }
}
