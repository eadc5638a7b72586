package org.groundswell.report;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lays out a {@link DensityChart}: maps below each other on one date axis, with one scale of colours. */
final class DensityDrawing {
    private static final double RIGHT = 58;
    private static final double NEARLY_ALL = 0.97;
    private static final int MOST_COLUMNS = 200;

    private final DensityChart chart;
    private final Levels levels;
    private final Events events;
    private final Ticks dates;
    private final Ticks stances;
    private final double left;

    private DensityDrawing(DensityChart chart, Span span, Levels levels) {
        this.chart = chart;
        this.levels = levels;
        this.stances = Ticks.of(chart.scale(), chart.scale().bounds(), 4);
        this.left = Math.ceil(Ends.width(chart.scale(), stances) + stances.labelWidth(Style.LABEL) + 8);
        double width = Page.INNER - left - RIGHT;
        this.dates = chart.told().ticks(span.first(), span.last(), width);
        this.events = Events.of(chart.events(), chart.told(), dates, width);
    }

    static Page page(DensityChart chart) {
        List<DensityChart.Panel> full =
                chart.panels().stream().filter(panel -> !panel.days().isEmpty()).toList();
        if (full.isEmpty()) {
            List<Message> said = chart.panels().stream()
                    .map(panel -> Message.noRuns(panel.label(), panel.runs()))
                    .toList();
            return Page.of(chart.heading(), said, List.of());
        }
        List<DensityChart.Day> days =
                full.stream().flatMap(panel -> panel.days().stream()).toList();
        Span span = Span.of(days.stream().map(DensityChart.Day::date));
        double[] shares = days.stream()
                .flatMap(day -> day.shares().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        int bins = days.get(0).shares().size();
        double most = Arrays.stream(shares).max().orElse(0);
        Levels levels = Levels.upTo("share of members in each of " + bins + " steps of stance", usual(shares), most);
        List<String> notes = new ArrayList<>(List.of(chart.heaps()));
        notes.addAll(Words.runs(
                chart.panels().stream().map(DensityChart.Panel::label).toList(),
                chart.panels().stream().map(DensityChart.Panel::runs).toList()));
        return Page.of(chart.heading(), new DensityDrawing(chart, span, levels).blocks(), notes);
    }

    /** What nearly no bin exceeds: a few that do, at the ends of the scale, would take all colours for themselves. */
    private static double usual(double[] shares) {
        return Quantile.withDefaults().evaluate(shares, NEARLY_ALL);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(levels);
        List<DensityChart.Panel> full =
                chart.panels().stream().filter(panel -> !panel.days().isEmpty()).toList();
        for (DensityChart.Panel panel : chart.panels()) {
            int place = full.indexOf(panel);
            blocks.add(
                    place < 0
                            ? Message.noRuns(panel.label(), panel.runs())
                            : plot(panel, place == 0, place == full.size() - 1));
        }
        blocks.add(events);
        return blocks;
    }

    private PlotBlock plot(DensityChart.Panel panel, boolean first, boolean last) {
        XYPlot plot = Plots.upright(last ? dates : dates.unlabelled(), stances);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        new HeatMap(Thinning.of(panel.days(), MOST_COLUMNS), chart.scale().bounds()).draw(renderer, levels);
        plot.setDataset(means(panel.days()));
        plot.setRenderer(renderer);
        // White below ink: seen on the palest and on the darkest colour.
        renderer.setSeriesPaint(0, Palette.PAPER);
        renderer.setSeriesStroke(0, new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        renderer.setSeriesPaint(1, Palette.INK);
        renderer.setSeriesStroke(1, new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        events.mark(plot);
        List<Overlay> over = new ArrayList<>(List.of(Ends.of(chart.scale(), stances), mean(panel.days())));
        if (first) {
            over.add(events.badges());
        }
        if (last) {
            over.add(chart.told().name());
        }
        double top = first ? Math.max(6, events.strip()) : 6;
        double below = last ? 26 + chart.told().below() : 16;
        PlotBlock.Margins margins = new PlotBlock.Margins(top, left, below, RIGHT);
        double high = (chart.panels().size() == 1 ? 254 : 176) + margins.top() + margins.bottom();
        return new PlotBlock(panel.label(), panel.about(), plot, margins, high, true, over);
    }

    private static XYSeriesCollection means(List<DensityChart.Day> days) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (String part : List.of("rim", "line")) {
            XYSeries series = new XYSeries(part);
            days.stream()
                    .filter(day -> !Double.isNaN(day.mean()))
                    .forEach(day -> series.add(DateTicks.at(day.date()), day.mean()));
            data.addSeries(series);
        }
        return data;
    }

    private Overlay mean(List<DensityChart.Day> days) {
        return ground -> days.stream()
                .filter(day -> !Double.isNaN(day.mean()))
                .reduce((first, second) -> second)
                .ifPresent(last -> {
                    double x = ground.data().getMaxX() + 6;
                    double y = ground.at(DateTicks.at(last.date()), last.mean()).getY();
                    Style.SMALL.draw(ground.graphics(), "mean", x, y - 2, Style.From.START);
                    Style.STRONG.draw(ground.graphics(), chart.scale().write(last.mean()), x, y + 11, Style.From.START);
                });
    }
}
