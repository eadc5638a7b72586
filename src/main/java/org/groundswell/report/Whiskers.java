package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Intervals along the value axis, with or without a mark at the value. */
final class Whiskers {
    /** A place on the domain axis with its value; missing ones are left out. */
    record Point(double at, Estimate estimate) {}

    private Whiskers() {}

    /** Marks with thin intervals that end in caps: how well a chance is known. */
    static void marks(XYPlot plot, Mark mark, List<Point> points) {
        XYErrorRenderer renderer = line(mark.edge().equals(Palette.PAPER) ? mark.fill() : mark.edge(), 1.3);
        renderer.setCapLength(6);
        renderer.setDefaultShapesVisible(true);
        renderer.setSeriesShape(0, mark.shape());
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, mark.fill());
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, mark.edge());
        renderer.setSeriesOutlineStroke(0, mark.stroke());
        renderer.setDrawOutlines(true);
        add(plot, renderer, points);
    }

    /** Only the thin intervals. */
    static void capped(XYPlot plot, Color colour, double width, List<Point> points) {
        XYErrorRenderer renderer = line(colour, width);
        renderer.setCapLength(8);
        renderer.setDefaultShapesVisible(false);
        add(
                plot,
                renderer,
                points.stream()
                        .filter(point -> point.estimate.interval().isKnown())
                        .toList());
    }

    /** Bare intervals: how far runs differ. */
    static void lines(XYPlot plot, Color colour, double width, List<Point> points) {
        XYErrorRenderer renderer = line(colour, width);
        renderer.setCapLength(0);
        renderer.setDefaultShapesVisible(false);
        add(plot, renderer, points);
    }

    private static XYErrorRenderer line(Color colour, double width) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(colour);
        renderer.setErrorStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        renderer.setSeriesPaint(0, colour);
        return renderer;
    }

    private static void add(XYPlot plot, XYErrorRenderer renderer, List<Point> points) {
        YIntervalSeries series = new YIntervalSeries(0);
        points.stream().filter(point -> !point.estimate.isMissing()).forEach(point -> {
            Estimate estimate = point.estimate;
            series.add(point.at, estimate.value(), estimate.low(), estimate.high());
        });
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        Plots.add(plot, data, renderer);
    }
}
