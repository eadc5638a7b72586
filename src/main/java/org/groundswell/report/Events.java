package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Events on a date axis: dashed lines with numbers in badges, and what the numbers mean below the plot.
 *
 * @param shown the first few within the axis, by date
 * @param more how many others there are
 */
record Events(List<EventMark> shown, int more) implements Block {
    /** Room for the badges above a plot. */
    static final double STRIP = 22;

    private static final int MOST = 9;
    private static final double RADIUS = 7;
    private static final double LINE = 17;
    private static final double APART = 14;

    static Events of(List<EventMark> all, LocalDate first, LocalDate last) {
        List<EventMark> within = all.stream()
                .filter(event -> !event.to().isBefore(first) && !event.from().isAfter(last))
                .sorted(Comparator.comparing(EventMark::from).thenComparing(EventMark::to))
                .toList();
        int kept = Math.min(MOST, within.size());
        return new Events(within.subList(0, kept), within.size() - kept);
    }

    double strip() {
        return shown.isEmpty() ? 0 : STRIP;
    }

    void mark(XYPlot plot) {
        for (EventMark event : shown) {
            if (!event.from().equals(event.to())) {
                IntervalMarker window = new IntervalMarker(
                        DateTicks.at(event.from()) - 0.5, DateTicks.at(event.to()) + 0.5, Palette.INK);
                window.setAlpha(0.06f);
                plot.addDomainMarker(window, Layer.FOREGROUND);
            } else {
                plot.addDomainMarker(
                        new ValueMarker(DateTicks.at(event.from()), Palette.AXIS, Plots.DASHED), Layer.FOREGROUND);
            }
        }
    }

    /** Badges in the strip above the plot, moved aside where two would touch. */
    Overlay badges() {
        return ground -> {
            List<Double> wanted = shown.stream()
                    .map(event -> ground.at(middle(event), 0).getX())
                    .toList();
            Rectangle2D data = ground.data();
            List<Double> placed = Spacing.apart(wanted, 2 * RADIUS + 2, data.getMinX(), data.getMaxX());
            double y = data.getMinY() - STRIP + RADIUS;
            for (int i = 0; i < placed.size(); i++) {
                double foot = data.getMinY();
                ground.line(wanted.get(i), foot, placed.get(i), y + RADIUS, Palette.AXIS, 0.8);
                badge(ground.graphics(), i + 1, placed.get(i), y);
            }
        };
    }

    @Override
    public double height(double width) {
        return shown.isEmpty() ? 0 : flow(null, new Rectangle2D.Double(0, 0, width, 0)) + 8;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        if (!shown.isEmpty()) {
            flow(graphics, area);
        }
    }

    private double flow(@Nullable Graphics2D graphics, Rectangle2D area) {
        double x = area.getX();
        double y = area.getY() + 4;
        List<String> words = new ArrayList<>();
        shown.forEach(event -> words.add(event.what() + " (" + Words.days(event.from(), event.to()) + ")"));
        if (more > 0) {
            words.add("and " + more + " more");
        }
        for (int i = 0; i < words.size(); i++) {
            double lead = i < shown.size() ? 2 * RADIUS + 4 : 0;
            double width = Math.min(area.getWidth(), lead + Style.SMALL.width(words.get(i)));
            if (x > area.getX() && x + width > area.getMaxX()) {
                x = area.getX();
                y += LINE;
            }
            if (graphics != null) {
                if (lead > 0) {
                    badge(graphics, i + 1, x + RADIUS, y + LINE / 2);
                }
                double baseline = y + LINE / 2 + Style.SMALL.half();
                Style.SMALL.fit(
                        graphics, words.get(i), area.getWidth() - lead + 0.5, x + lead, baseline, Style.From.START);
            }
            x += width + APART;
        }
        return y + LINE - area.getY();
    }

    private static void badge(Graphics2D graphics, int number, double x, double y) {
        graphics.setPaint(Palette.QUIET);
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        Style.BADGE.draw(graphics, Integer.toString(number), x, y + Style.BADGE.half(), Style.From.MIDDLE);
    }

    private static double middle(EventMark event) {
        return (DateTicks.at(event.from()) + DateTicks.at(event.to())) / 2;
    }
}
