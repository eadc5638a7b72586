package org.groundswell.report;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/**
 * Lays out a {@link FunnelChart}: a bar a step, the one that answers the title in another colour.
 *
 * <p>What is read in ten seconds stands large at the right; what the step before does to a step, small between them. Of
 * each bar a band leads to the next, as wide there as the runs that take both steps: it never widens, since what comes
 * without the step before does not flow from it.
 */
final class FunnelDrawing {
    private static final double HIGH = 58;
    private static final double BAR = 0.23;
    private static final Color BAND = Palette.BANDS.get(1);
    private static final Style NAME = Style.of(12, true, Palette.INK);
    private static final Style CHANCE = Style.of(14, true, Palette.INK);

    private final List<FunnelChart.Step> steps;

    private FunnelDrawing(List<FunnelChart.Step> steps) {
        this.steps = steps;
    }

    static Page page(FunnelChart chart) {
        List<FunnelChart.Step> known = chart.known();
        if (known.isEmpty()) {
            return Page.of(chart.heading(), List.of(Message.noRuns("", chart.runs())), List.of());
        }
        FunnelDrawing drawing = new FunnelDrawing(known);
        return Page.of(chart.heading(), List.of(drawing.key(), drawing.plot()), List.of(Words.runs(chart.runs())));
    }

    private Key key() {
        List<Key.Entry> entries = new ArrayList<>();
        entries.add(new Key.Entry(Key.swatch(Palette.BLUE), "share of all runs"));
        if (steps.stream().anyMatch(FunnelChart.Step::isAnswer)) {
            entries.add(new Key.Entry(Key.swatch(Palette.ORANGE), "the same, for what the title asks"));
        }
        if (steps.size() > 1) {
            entries.add(new Key.Entry(Key.swatch(BAND), "runs that take the next step too"));
        }
        entries.add(new Key.Entry(Key.stroke(Palette.INK, 1.3), "95" + Words.PER_CENT + " interval"));
        return new Key(entries);
    }

    private PlotBlock plot() {
        // The numbers are written out: a track for all runs says more than an axis.
        XYPlot plot = Plots.rows(steps.size(), Ticks.none(0, 1));
        Bars.add(
                plot,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> new Bars.Bar(new Interval(i - BAR, i + BAR), new Interval(0, 1), Palette.PALE))
                        .toList());
        List<Bars.Bar> bars = IntStream.range(0, steps.size())
                .mapToObj(i -> new Bars.Bar(
                        new Interval(i - BAR, i + BAR),
                        new Interval(0, steps.get(i).overall().value()),
                        steps.get(i).isAnswer() ? Palette.ORANGE : Palette.BLUE))
                .toList();
        Bars.add(plot, bars);
        List<Whiskers.Point> whiskers = IntStream.range(0, steps.size())
                .mapToObj(i -> new Whiskers.Point(i, steps.get(i).overall()))
                .toList();
        // Ink on paper, to be seen on a dark bar too.
        Whiskers.capped(plot, Palette.PAPER, 3.5, whiskers);
        Whiskers.capped(plot, Palette.INK, 1.3, whiskers);
        Rows rows = new Rows(steps.stream().map(FunnelDrawing::row).toList(), HIGH);
        return rows.bare("", "", plot, List.of(this::narrow));
    }

    private static Rows.Row row(FunnelChart.Step step) {
        Estimate overall = step.overall();
        String interval = overall.interval().isKnown() ? " (" + Words.percent(overall.interval()) + ")" : "";
        return new Rows.Row(
                step.label(),
                NAME,
                List.of(
                        new Rows.Phrase(Words.chance(overall.value()), CHANCE, 1),
                        new Rows.Phrase(Words.percent(overall.value()) + interval, Style.SMALL, 1)));
    }

    /** From each bar to the next a pale shape, and on it in words what the one does to the other. */
    private void narrow(Ground ground) {
        for (int i = 1; i < steps.size(); i++) {
            FunnelChart.Step step = steps.get(i);
            double before = steps.get(i - 1).overall().value();
            double both = step.given().isMissing() ? 0 : before * step.given().share();
            Point2D from = ground.at(i - 1 + BAR, before);
            Point2D to = ground.at(i - BAR, both);
            double left = ground.data().getMinX();
            Path2D shape = new Path2D.Double();
            shape.moveTo(left, from.getY());
            shape.lineTo(from.getX(), from.getY());
            shape.lineTo(to.getX(), to.getY());
            shape.lineTo(left, to.getY());
            shape.closePath();
            ground.graphics().setPaint(BAND);
            ground.graphics().fill(shape);
            double baseline = (from.getY() + to.getY()) / 2 + Style.SMALL.half();
            Style.SMALL.in(Palette.TEXT).draw(ground.graphics(), words(step), left + 6, baseline, Style.From.START);
        }
    }

    private static String words(FunnelChart.Step step) {
        List<String> words = new ArrayList<>();
        if (!step.given().isMissing()) {
            words.add("if so, " + Words.part(step.given().count(), step.given().runs()));
        }
        if (!step.without().isMissing()) {
            words.add("if not, "
                    + Words.part(step.without().count(), step.without().runs()));
        }
        return String.join(" · ", words);
    }
}
