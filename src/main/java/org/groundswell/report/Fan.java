package org.groundswell.report;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Bands around a median, the widest drawn first, then the grid, so that values can be read off, then the median. */
final class Fan {
    /** Nearer than a point and a half they could not be told apart. */
    private static final int MOST_DAYS = 400;

    private Fan() {}

    static void draw(XYPlot plot, List<FanDay> days, Ticks dates, Ticks values) {
        List<List<FanDay>> stretches = stretches(days).stream()
                .map(stretch -> Thinning.withLast(stretch, MOST_DAYS))
                .toList();
        bands(plot, stretches);
        grid(plot, dates, values);
        medians(plot, stretches);
    }

    private static void bands(XYPlot plot, List<List<FanDay>> stretches) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        for (List<FanDay> stretch : stretches) {
            for (int band = 0; band < Palette.BANDS.size(); band++) {
                int number = data.getSeriesCount();
                YIntervalSeries series = new YIntervalSeries(number);
                double half = half(stretch);
                for (FanDay day : stretch) {
                    Interval shade = switch (band) {
                        case 0 -> day.ninetyFive();
                        case 1 -> day.eighty();
                        default -> day.half();
                    };
                    series.add(DateTicks.at(day.date()) - half, day.median(), shade.low(), shade.high());
                    if (half > 0) {
                        series.add(DateTicks.at(day.date()) + half, day.median(), shade.low(), shade.high());
                    }
                }
                data.addSeries(series);
                renderer.setSeriesFillPaint(number, Palette.BANDS.get(band));
            }
        }
        Plots.add(plot, data, renderer);
    }

    private static void grid(XYPlot plot, Ticks dates, Ticks values) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (Ticks.Tick tick : values.all()) {
            XYSeries line = new XYSeries(tick.at());
            line.add(dates.low(), tick.at());
            line.add(dates.high(), tick.at());
            data.addSeries(line);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultPaint(Palette.GRID_OVER);
        renderer.setDefaultStroke(Plots.HAIR);
        plot.setRangeGridlinesVisible(false);
        Plots.add(plot, data, renderer);
    }

    private static void medians(XYPlot plot, List<List<FanDay>> stretches) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (List<FanDay> stretch : stretches) {
            XYSeries line = new XYSeries(data.getSeriesCount());
            double half = half(stretch);
            for (FanDay day : stretch) {
                line.add(DateTicks.at(day.date()) - half, day.median());
                if (half > 0) {
                    line.add(DateTicks.at(day.date()) + half, day.median());
                }
            }
            data.addSeries(line);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultPaint(Palette.BLUE);
        renderer.setDefaultStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        Plots.add(plot, data, renderer);
    }

    /** A day by itself has no length: it is drawn a little wider than a line. */
    private static double half(List<FanDay> stretch) {
        return stretch.size() == 1 ? 0.4 : 0;
    }

    /** Days without a value part the fan instead of being bridged. */
    private static List<List<FanDay>> stretches(List<FanDay> days) {
        List<List<FanDay>> all = new ArrayList<>();
        boolean open = false;
        for (FanDay day : days) {
            if (day.isKnown()) {
                if (!open) {
                    all.add(new ArrayList<>());
                }
                all.get(all.size() - 1).add(day);
            }
            open = day.isKnown();
        }
        return all;
    }
}
