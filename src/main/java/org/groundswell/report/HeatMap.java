package org.groundswell.report;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;

/**
 * A map of dates and bins as one shape a class, each over the one below.
 *
 * <p>A rectangle a cell would take a hundred times the bytes in SVG and show hair lines between neighbours.
 */
record HeatMap(List<DensityChart.Day> days, Interval bounds) {
    /** Cells of one column from the first bin up to before the last. */
    private record Stretch(int from, int to) {}

    void draw(XYItemRenderer renderer, Levels levels) {
        for (int level = 0; level < Levels.colours().size(); level++) {
            Shape shape = atLeast(levels.from(level));
            renderer.addAnnotation(
                    new XYShapeAnnotation(shape, null, null, Levels.colours().get(level)), Layer.BACKGROUND);
        }
    }

    /** All cells that hold at least that share; neighbouring days with the same cells become one rectangle. */
    private Shape atLeast(double share) {
        Path2D all = new Path2D.Double();
        double half = half();
        List<Stretch> open = List.of();
        double start = 0;
        double end = 0;
        int bins = 1;
        for (DensityChart.Day day : days) {
            double x = DateTicks.at(day.date());
            List<Stretch> here = stretches(day.shares(), share);
            boolean goesOn = here.equals(open) && Math.abs(x - half - end) < 1e-9;
            if (!goesOn) {
                add(all, open, bins, start, end);
                open = here;
                start = x - half;
            }
            bins = Math.max(1, day.shares().size());
            end = x + half;
        }
        add(all, open, bins, start, end);
        return all;
    }

    private void add(Path2D all, List<Stretch> stretches, int bins, double start, double end) {
        double bin = bounds.width() / bins;
        for (Stretch stretch : stretches) {
            double low = bounds.low() + stretch.from * bin;
            all.append(new Rectangle2D.Double(start, low, end - start, (stretch.to - stretch.from) * bin), false);
        }
    }

    private static List<Stretch> stretches(List<Double> shares, double least) {
        List<Stretch> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= shares.size(); i++) {
            boolean inside = i < shares.size() && shares.get(i) >= least;
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                found.add(new Stretch(from, i));
                from = -1;
            }
        }
        return found;
    }

    /** Half the distance of the two nearest dates: a missing day stays empty. */
    private double half() {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < days.size(); i++) {
            double gap = DateTicks.at(days.get(i).date())
                    - DateTicks.at(days.get(i - 1).date());
            nearest = Math.min(nearest, gap);
        }
        return Double.isFinite(nearest) ? nearest / 2 : 0.5;
    }
}
