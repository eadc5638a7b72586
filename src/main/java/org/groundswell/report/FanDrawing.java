package org.groundswell.report;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link FanChart}: fans below each other on one date axis. */
final class FanDrawing {
    private final FanChart chart;
    private final Events events;
    private final Ticks dates;
    private final double left;
    private final double right;

    private FanDrawing(FanChart chart, Span span) {
        this.chart = chart;
        this.left = Math.ceil(chart.panels().stream()
                .mapToDouble(panel ->
                        Ends.width(panel.scale(), ticks(panel)) + ticks(panel).labelWidth(Style.LABEL) + 8)
                .max()
                .orElse(0));
        this.right = Math.ceil(
                chart.panels().stream().mapToDouble(Labels::width).max().orElse(0));
        double width = Page.INNER - left - right;
        this.dates = chart.days().ticks(span.first(), span.last(), width);
        this.events = Events.of(chart.events(), chart.days(), dates, width);
    }

    static Page page(FanChart chart) {
        List<FanChart.Panel> full =
                chart.panels().stream().filter(FanDrawing::hasDays).toList();
        List<String> notes = Words.runs(
                chart.panels().stream().map(FanChart.Panel::label).toList(),
                chart.panels().stream().map(FanChart.Panel::runs).toList());
        if (full.isEmpty()) {
            List<Message> said = chart.panels().stream()
                    .map(panel -> Message.noRuns(panel.label(), panel.runs()))
                    .toList();
            return Page.of(chart.heading(), said, List.of());
        }
        Span span = Span.of(full.stream()
                        .flatMap(panel -> Stream.concat(
                                panel.days().stream().map(FanDay::date),
                                panel.observed().stream().flatMap(seen -> Stream.of(seen.from(), seen.to())))))
                .wide();
        return Page.of(chart.heading(), new FanDrawing(chart, span).blocks(), notes);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean seen =
                chart.panels().stream().anyMatch(panel -> !panel.observed().isEmpty());
        blocks.add(key(seen));
        List<FanChart.Panel> full =
                chart.panels().stream().filter(FanDrawing::hasDays).toList();
        for (FanChart.Panel panel : chart.panels()) {
            int place = full.indexOf(panel);
            blocks.add(
                    place < 0
                            ? Message.noRuns(panel.label(), panel.runs())
                            : plot(panel, place == 0, place == full.size() - 1));
        }
        blocks.add(events);
        return blocks;
    }

    private static Key key(boolean observed) {
        List<Key.Entry> entries = new ArrayList<>(List.of(
                new Key.Entry(
                        Key.both(Key.swatch(Palette.BANDS.get(2)), Key.stroke(Palette.BLUE, 2.2)),
                        "median of the runs"),
                new Key.Entry(Key.swatch(Palette.BANDS.get(2)), "half of the runs"),
                new Key.Entry(Key.swatch(Palette.BANDS.get(1)), "80" + Words.PER_CENT),
                new Key.Entry(Key.swatch(Palette.BANDS.get(0)), "95" + Words.PER_CENT)));
        if (observed) {
            entries.add(new Key.Entry(Key.mark(Mark.OBSERVED), "observed"));
        }
        return new Key(entries);
    }

    private PlotBlock plot(FanChart.Panel panel, boolean first, boolean last) {
        Ticks values = ticks(panel);
        XYPlot plot = Plots.upright(last ? dates : dates.unlabelled(), values);
        Fan.draw(plot, panel.days(), dates, values);
        if (panel.scale() instanceof Scale.Change) {
            Plots.across(plot, 0, Palette.QUIET, Plots.HAIR);
        }
        events.mark(plot);
        for (ReferenceLine line : panel.lines()) {
            Plots.across(plot, line.at(), Palette.INK, line.minor() ? Plots.HAIR : new BasicStroke(1.3f));
        }
        List<Overlay> over = new ArrayList<>();
        over.add(Ends.of(panel.scale(), values));
        over.add(Labels.beside(panel));
        panel.observed().forEach(seen -> over.add(Labels.observed(seen)));
        if (first) {
            over.add(events.badges());
        }
        if (last) {
            over.add(chart.days().name());
        }
        double top = first ? Math.max(6, events.strip()) : 6;
        double below = last ? 24 + chart.days().below() : 16;
        PlotBlock.Margins margins = new PlotBlock.Margins(top, left, below, right);
        double high = high() + margins.top() + margins.bottom();
        return new PlotBlock(panel.label(), panel.about(), plot, margins, high, true, over);
    }

    private double high() {
        return switch (chart.panels().size()) {
            case 1 -> 236;
            case 2 -> 152;
            default -> 116;
        };
    }

    private static boolean hasDays(FanChart.Panel panel) {
        return panel.days().stream().anyMatch(FanDay::isKnown);
    }

    /** Panels of one scale share a range, to be compared; counts of different things do not. */
    private Ticks ticks(FanChart.Panel panel) {
        boolean alone = panel.scale() instanceof Scale.Count;
        Interval values = Interval.over(chart.panels().stream()
                .filter(other -> alone ? other.equals(panel) : other.scale().equals(panel.scale()))
                .flatMapToDouble(FanDrawing::values));
        Ticks ticks = Ticks.of(panel.scale(), values, chart.panels().size() > 2 ? 4 : 5);
        return values.width() == 0 ? ticks.padded() : ticks;
    }

    private static DoubleStream values(FanChart.Panel panel) {
        DoubleStream bands = panel.days().stream()
                .filter(FanDay::isKnown)
                .map(FanDay::ninetyFive)
                .flatMapToDouble(band -> DoubleStream.of(band.low(), band.high()));
        DoubleStream lines = panel.lines().stream().mapToDouble(ReferenceLine::at);
        DoubleStream seen = panel.observed().stream()
                .map(Observed::value)
                .flatMapToDouble(value -> DoubleStream.of(value.low(), value.high()));
        return DoubleStream.concat(DoubleStream.concat(bands, lines), seen);
    }
}
