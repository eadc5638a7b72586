package org.groundswell.report;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link DateHistogram}: bars over dates, and a column for all runs parted into reached and never. */
final class DateHistogramDrawing {
    private static final double RIGHT = 128;

    private final DateHistogram chart;
    private final double share;
    private final DateBins bins;
    private final FiveNumbers spread;
    private final List<Double> days;

    private DateHistogramDrawing(DateHistogram chart) {
        this.chart = chart;
        this.share = chart.reached().size() / (double) chart.runs().counted();
        this.days = chart.reached().stream().map(DateTicks::at).toList();
        this.spread = FiveNumbers.ofSteps(days);
        this.bins = DateBins.of(chart.reached(), chart.first(), chart.last());
    }

    static Page page(DateHistogram chart) {
        Runs runs = chart.runs();
        if (runs.counted() == 0) {
            return Page.of(chart.heading(), List.of(Message.noRuns(chart.about(), runs)), List.of());
        }
        return Page.of(chart.heading(), new DateHistogramDrawing(chart).blocks(), List.of(Words.runs(runs)));
    }

    private List<Block> blocks() {
        List<Bars.Bar> bars = bins.all().stream()
                .map(bin -> new Bars.Bar(
                        new Interval(bin.low() - 0.5, bin.high() - 0.5),
                        new Interval(0, bin.share() * share),
                        Palette.BLUE))
                .toList();
        Stream<LocalDate> open = Stream.of(chart.first(), chart.last());
        Stream<LocalDate> reached = chart.reached().stream();
        Stream<LocalDate> seen = chart.observed().stream().flatMap(one -> Stream.of(one.from(), one.to()));
        Span span = Span.of(Stream.concat(open, Stream.concat(reached, seen))).wide();
        Ticks shares = Ticks.of(new Scale.Share(), new Interval(0, bins.most() * share), 4);
        double left = Math.ceil(shares.labelWidth(Style.LABEL) + 8);
        double width = Page.INNER - left - RIGHT;
        Ticks dates = DateTicks.of(span.first(), span.last(), width);
        Events events = Events.of(chart.events(), dates, width);
        XYPlot plot = Plots.upright(dates, shares);
        Bars.add(plot, bars);
        events.mark(plot);
        Strip strip = strip();
        List<Overlay> over = List.of(strip.drawn(), events.badges(), this::none, this::whole);
        PlotBlock.Margins margins = new PlotBlock.Margins(strip.height() + events.strip(), left, 26, RIGHT);
        PlotBlock block =
                new PlotBlock("", chart.about() + ", " + bins.words(), plot, margins, 210 + margins.top(), true, over);
        return List.of(block, events);
    }

    private Strip strip() {
        List<Strip.Statement> said = new ArrayList<>();
        if (spread.isKnown()) {
            LocalDate low = DateTicks.date(spread.ninety().low());
            LocalDate high = DateTicks.date(spread.ninety().high());
            String who = chart.never() > 0 ? "the runs that get there" : "runs";
            said.add(Strip.Statement.spread(
                    spread,
                    Words.spread(
                            Words.day(DateTicks.date(spread.median()), chart.withYear()),
                            Words.days(low, high, chart.withYear()),
                            who)));
        }
        for (Observed seen : chart.observed()) {
            said.add(Strip.Statement.observed(
                    new Interval(DateTicks.at(seen.from()), DateTicks.at(seen.to())),
                    "observed " + Words.days(seen.from(), seen.to(), chart.withYear())));
        }
        return new Strip(said);
    }

    private void none(Ground ground) {
        if (days.isEmpty()) {
            Rectangle2D data = ground.data();
            ground.rimmed(
                    "No run gets there.", Style.SUBTITLE, data.getCenterX(), data.getCenterY(), Style.From.MIDDLE);
        }
    }

    /** All runs as a column at the right: how many get there at all. */
    private void whole(Ground ground) {
        Rectangle2D data = ground.data();
        double x = data.getMaxX() + 32;
        double wide = 22;
        double parting = data.getMaxY() - data.getHeight() * share;
        ground.graphics().setPaint(Palette.BLUE);
        ground.graphics().fill(new Rectangle2D.Double(x, parting, wide, data.getMaxY() - parting));
        ground.graphics().setPaint(Palette.SHADE);
        ground.graphics().fill(new Rectangle2D.Double(x, data.getMinY(), wide, parting - data.getMinY()));
        ground.line(x, parting, x + wide, parting, Palette.PAPER, 1.2);
        double reached = (parting + data.getMaxY()) / 2;
        double never = (parting + data.getMinY()) / 2;
        // Two lines of text each: kept apart and inside the column's height.
        List<Double> at = Spacing.apart(List.of(never, reached), 32, data.getMinY() + 14, data.getMaxY() - 12);
        say(ground, x + wide + 6, at.get(0), "never", 1 - share);
        say(ground, x + wide + 6, at.get(1), "gets there", share);
    }

    private static void say(Ground ground, double x, double y, String what, double share) {
        Style.SMALL.draw(ground.graphics(), what, x, y - 2, Style.From.START);
        Style.STRONG.draw(ground.graphics(), Words.percent(share), x, y + 11, Style.From.START);
    }
}
