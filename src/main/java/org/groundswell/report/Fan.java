package org.groundswell.report;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Bands around a median, the widest drawn first. */
final class Fan {
    private Fan() {}

    static void draw(XYPlot plot, List<FanDay> days) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer fan = new DeviationRenderer(true, false);
        fan.setAlpha(1);
        for (List<FanDay> stretch : stretches(days)) {
            for (int band = 0; band < 3; band++) {
                int number = data.getSeriesCount();
                YIntervalSeries series = new YIntervalSeries(number);
                // A day by itself has no length: draw it a little wider than a line.
                double half = stretch.size() == 1 ? 0.4 : 0;
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
                fan.setSeriesFillPaint(number, Palette.BANDS.get(band));
                fan.setSeriesPaint(number, Palette.BLUE);
                fan.setSeriesStroke(number, new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                fan.setSeriesLinesVisible(number, band == 2);
            }
        }
        plot.setDataset(data);
        plot.setRenderer(fan);
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
