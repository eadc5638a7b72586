package org.groundswell.report;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Flat bars, upright or in rows, from one value to another. */
final class Bars {
    /** A bar over a stretch of the domain axis. */
    record Bar(Interval over, Interval values, Color colour) {}

    private Bars() {}

    static void add(XYPlot plot, List<Bar> bars) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        List<Color> colours = bars.stream().map(Bar::colour).distinct().toList();
        for (int i = 0; i < colours.size(); i++) {
            Color colour = colours.get(i);
            XYIntervalSeries series = new XYIntervalSeries(i);
            bars.stream().filter(bar -> bar.colour.equals(colour)).forEach(bar -> {
                Interval over = bar.over;
                double middle = (over.low() + over.high()) / 2;
                Interval values = bar.values;
                series.add(middle, over.low(), over.high(), values.high(), values.low(), values.high());
            });
            data.addSeries(series);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesOutlinePaint(i, Palette.PAPER);
            renderer.setSeriesOutlineStroke(i, Plots.HAIR);
        }
        Plots.add(plot, data, renderer);
    }
}
