package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link PowerChart}: dots for the shares, and below them how often each decides. */
final class PowerDrawing {
    private static final double SHARES_HIGH = 34;
    private static final double CHANCES_HIGH = 26;
    private static final double ASIDE = 0.26;

    private final List<PowerChart.Row> rows;
    private final List<PowerChart.Row> single;
    private final boolean ofSection;
    private final String counted;

    private PowerDrawing(PowerChart chart) {
        this.rows = chart.rows();
        this.single = chart.single();
        this.ofSection = chart.ofSection();
        this.counted = chart.counted();
    }

    static Page page(PowerChart chart) {
        return Page.of(chart.heading(), new PowerDrawing(chart).blocks(), List.of());
    }

    private List<Block> blocks() {
        Rows shares = new Rows(
                rows.stream()
                        .map(row -> Rows.Row.of(row.label(), Words.percent(row.banzhaf())))
                        .toList(),
                SHARES_HIGH);
        Rows chances = new Rows(
                single.stream()
                        .map(row -> Rows.Row.of(row.label(), decides(row)))
                        .toList(),
                CHANCES_HIGH);
        double left = Math.max(shares.left(), chances.left());
        double right = Math.max(shares.right(), chances.right());
        boolean shapley = rows.stream().anyMatch(row -> !Double.isNaN(row.shapley()));
        List<Key.Entry> marks = new ArrayList<>(List.of(
                new Key.Entry(Key.mark(weight()), ofSection ? "share of its section's weight" : "share of the weight"),
                new Key.Entry(Key.mark(banzhaf()), "of the power: Banzhaf")));
        if (shapley) {
            marks.add(new Key.Entry(Key.mark(shapley()), "of the power: Shapley–Shubik"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Key(marks));
        blocks.add(
                shares.plot("Weight and power", "shares; in words: Banzhaf", shares(shapley), left, right, List.of()));
        if (!single.isEmpty()) {
            List<Key.Entry> entries = new ArrayList<>();
            entries.add(new Key.Entry(Key.mark(Mark.hollow()), "if all others tossed coins"));
            if (!counted.isEmpty()) {
                entries.add(new Key.Entry(Key.mark(banzhaf()), "in the runs, with 95" + Words.PER_CENT + " interval"));
            }
            blocks.add(new Key(entries));
            String about =
                    counted.isEmpty() ? "" : counted + "; in words: if all others tossed coins, then in the runs";
            blocks.add(chances.plot("How often its vote decides", about, chances(), left, right, List.of()));
        }
        return blocks;
    }

    private static String decides(PowerChart.Row row) {
        Estimate decided = row.decided();
        return Words.percent(row.decides())
                + (decided.isMissing()
                        ? ""
                        : "; " + Words.percent(decided.value()) + " (" + Words.percent(decided.interval()) + ")");
    }

    private XYPlot shares(boolean shapley) {
        XYPlot plot = plot(rows, row -> DoubleStream.of(row.weight(), row.banzhaf(), row.shapley()));
        Whiskers.marks(plot, weight(), points(rows, -ASIDE, PowerChart.Row::weight));
        Whiskers.marks(plot, banzhaf(), points(rows, 0, PowerChart.Row::banzhaf));
        if (shapley) {
            Whiskers.marks(plot, shapley(), points(rows, ASIDE, PowerChart.Row::shapley));
        }
        return plot;
    }

    private XYPlot chances() {
        XYPlot plot = plot(
                single,
                row -> DoubleStream.of(
                        row.decides(), row.decided().low(), row.decided().high()));
        double aside = counted.isEmpty() ? 0 : ASIDE / 1.5;
        Whiskers.marks(plot, Mark.hollow(), points(single, -aside, PowerChart.Row::decides));
        Whiskers.marks(
                plot,
                banzhaf(),
                IntStream.range(0, single.size())
                        .mapToObj(
                                i -> new Whiskers.Point(i + aside, single.get(i).decided()))
                        .toList());
        return plot;
    }

    private static XYPlot plot(List<PowerChart.Row> rows, Function<PowerChart.Row, DoubleStream> values) {
        Interval shown = Interval.over(
                DoubleStream.concat(DoubleStream.of(0), rows.stream().flatMapToDouble(values)));
        return Plots.rows(rows.size(), Ticks.of(new Scale.Share(), shown, 6).padded());
    }

    private static List<Whiskers.Point> points(
            List<PowerChart.Row> rows, double aside, ToDoubleFunction<PowerChart.Row> value) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Whiskers.Point(i + aside, Estimate.exact(value.applyAsDouble(rows.get(i)))))
                .toList();
    }

    private static Mark weight() {
        return Mark.square(Palette.ORANGE);
    }

    private static Mark banzhaf() {
        return Mark.dot(Palette.BLUE);
    }

    private static Mark shapley() {
        return Mark.diamond(Palette.INK);
    }
}
