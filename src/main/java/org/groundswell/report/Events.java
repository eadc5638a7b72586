package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Events on a date axis: what has a day as a dashed line through the plot, what has a window as a bracket above it, each
 * with a number in a badge; what the numbers mean stands below the plot.
 *
 * @param shown the first few within the axis, by date
 * @param places where each stands above the plot
 * @param more how many others there are
 * @param days how they are told
 * @param withYear whether the axis runs over more than one year
 */
record Events(List<EventMark> shown, List<Place> places, int more, Days days, boolean withYear) implements Block {
    private static final int MOST = 9;
    private static final double RADIUS = 7;

    /** From a level to the next, and from a line of words to the next. */
    private static final double LINE = 17;

    /** From the lowest badges' middle to the plot. */
    private static final double STEM = 15;

    private static final double END = 4;
    private static final double APART = 14;
    private static final Stroke RIM = new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Color VEIL = new Color(255, 255, 255, 170);

    /**
     * A place in the strip above a plot, in points from the left of its axis.
     *
     * @param at the event's day, or as much of its window as the axis shows
     * @param cutLeft whether the window begins before the axis
     * @param cutRight whether it goes on after it
     * @param badge where its number stands
     * @param level counted from the plot upwards
     */
    record Place(Interval at, boolean cutLeft, boolean cutRight, double badge, int level) {
        private Place on(int other) {
            return new Place(at, cutLeft, cutRight, badge, other);
        }

        private Interval taken() {
            double left = Math.min(at.low(), badge - RADIUS);
            double right = Math.max(at.high(), badge + RADIUS);
            return new Interval(left - 3, right + 3);
        }
    }

    /** Events on dates. */
    static Events of(List<EventMark> all, Ticks dates, double width) {
        return of(all, Days.dates(), dates, width);
    }

    /** @param width of the axis, in points */
    static Events of(List<EventMark> all, Days days, Ticks dates, double width) {
        List<EventMark> within = all.stream()
                .filter(event -> DateTicks.at(event.to()) > dates.low() && DateTicks.at(event.from()) < dates.high())
                .sorted(Comparator.comparing(EventMark::from).thenComparing(EventMark::to))
                .toList();
        List<EventMark> shown = within.subList(0, Math.min(MOST, within.size()));
        boolean withYear = DateTicks.date(dates.low() + 0.5).getYear()
                != DateTicks.date(dates.high() - 0.5).getYear();
        return new Events(shown, places(shown, dates, width), within.size() - shown.size(), days, withYear);
    }

    private static List<Place> places(List<EventMark> events, Ticks dates, double width) {
        double day = width / (dates.high() - dates.low());
        List<Double> days = events.stream()
                .filter(event -> !event.isWindow())
                .map(event -> (DateTicks.at(event.from()) - dates.low()) * day)
                .toList();
        List<Double> badges = Spacing.apart(days, 2 * RADIUS + 2, 0, width);
        Iterator<Double> apart = badges.iterator();
        List<Place> places = events.stream()
                .map(event ->
                        event.isWindow() ? window(event, dates, day, width) : day(event, dates, day, apart.next()))
                .toList();
        Iterator<Integer> levels = Stacking.levels(taken(events, places, false), taken(events, places, true))
                .iterator();
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).isWindow() ? places.get(i).on(levels.next()) : places.get(i))
                .toList();
    }

    private static List<Interval> taken(List<EventMark> events, List<Place> places, boolean windows) {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).isWindow() == windows)
                .mapToObj(i -> places.get(i).taken())
                .toList();
    }

    private static Place day(EventMark event, Ticks dates, double day, double badge) {
        return new Place(Interval.at((DateTicks.at(event.from()) - dates.low()) * day), false, false, badge, 0);
    }

    private static Place window(EventMark event, Ticks dates, double day, double width) {
        double from = (DateTicks.at(event.from()) - 0.5 - dates.low()) * day;
        double to = (DateTicks.at(event.to()) + 0.5 - dates.low()) * day;
        Interval at = new Interval(Math.max(0, from), Math.min(width, to));
        boolean wide = at.width() >= 2 * RADIUS + 18;
        double beside = at.low() >= 2 * RADIUS + 3 ? at.low() - RADIUS - 3 : at.high() + RADIUS + 3;
        double badge = wide ? (at.low() + at.high()) / 2 : beside;
        return new Place(at, from < 0, to > width, badge, 0);
    }

    /** The room above a plot that brackets and badges need. */
    double strip() {
        int highest = places.stream().mapToInt(Place::level).max().orElse(-1);
        return highest < 0 ? 0 : STEM + RADIUS + highest * LINE;
    }

    /** Dashes on a veil, so that they are seen on any colour. */
    void mark(XYPlot plot) {
        for (EventMark event : shown) {
            if (!event.isWindow()) {
                double at = DateTicks.at(event.from());
                plot.addDomainMarker(new ValueMarker(at, VEIL, RIM, null, null, 1), Layer.FOREGROUND);
                plot.addDomainMarker(new ValueMarker(at, Palette.TEXT, Plots.DASHED, null, null, 1), Layer.FOREGROUND);
            }
        }
    }

    /** Brackets and badges in the strip above the plot. */
    Overlay badges() {
        return ground -> {
            double left = ground.data().getMinX();
            double top = ground.data().getMinY();
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                double y = top - STEM - place.level * LINE;
                double from = left + place.at.low();
                double to = left + place.at.high();
                if (shown.get(i).isWindow()) {
                    ground.line(from, y, to, y, Palette.QUIET, 1.4);
                    end(ground, from, y, place.cutLeft);
                    end(ground, to, y, place.cutRight);
                } else {
                    ground.line(from, top, left + place.badge, y + RADIUS, Palette.QUIET, 0.8);
                }
                badge(ground.graphics(), i + 1, left + place.badge, y);
            }
        };
    }

    private static void end(Ground ground, double x, double y, boolean cut) {
        if (!cut) {
            ground.line(x, y - END, x, y + END, Palette.QUIET, 1.4);
        }
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
        List<String> words = new ArrayList<>(
                shown.stream().map(event -> event.words(days, withYear)).toList());
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
        graphics.setPaint(Palette.PAPER);
        graphics.fill(new Ellipse2D.Double(x - RADIUS - 2, y - RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4));
        graphics.setPaint(Palette.QUIET);
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        Style.BADGE.draw(graphics, Integer.toString(number), x, y + Style.BADGE.half(), Style.From.MIDDLE);
    }
}
