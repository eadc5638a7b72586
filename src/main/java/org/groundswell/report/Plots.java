package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** The theme: empty plots on white paper with a light grid, and the lines that are drawn on them. */
final class Plots {
    static final Stroke HAIR = new BasicStroke(0.8f);
    static final Stroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

    private Plots() {}

    /** Values upwards over dates or values. */
    static XYPlot upright(Ticks domain, Ticks range) {
        XYPlot plot = bare(domain, range);
        plot.setDomainAxis(new TickAxis(domain).lined());
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    /** Values to the right, one row a name, counted from 0 at the top. */
    static XYPlot rows(int rows, Ticks range) {
        XYPlot plot = bare(Ticks.none(-0.5, rows - 0.5), range);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.getDomainAxis().setInverted(true);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    /** From never to always, for chances and shares of a whole. */
    static Ticks chances() {
        Scale share = new Scale.Share();
        return new Ticks(
                0,
                1,
                DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                        .mapToObj(at -> new Ticks.Tick(at, share.write(at, 0)))
                        .toList());
    }

    /** Data drawn over what the plot has already. */
    static void add(XYPlot plot, XYDataset data, XYItemRenderer renderer) {
        int next = plot.getDataset() == null ? 0 : plot.getDatasetCount();
        plot.setDataset(next, data);
        plot.setRenderer(next, renderer);
    }

    /** A line across the values, such as a threshold. */
    static void across(XYPlot plot, double at, Color colour, Stroke stroke) {
        plot.addRangeMarker(new ValueMarker(at, colour, stroke), Layer.FOREGROUND);
    }

    private static XYPlot bare(Ticks domain, Ticks range) {
        XYPlot plot = new XYPlot(null, new TickAxis(domain), new TickAxis(range), null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIR);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(HAIR);
        plot.setRangeZeroBaselineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }
}
