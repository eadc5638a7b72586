package org.groundswell.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** Spreads in rows: a thin line for 90 % of the runs, a thick one for half, a bar across for the median. */
final class Ranges {
    private Ranges() {}

    static void add(XYPlot plot, List<FiveNumbers> rows) {
        Whiskers.lines(plot, Palette.BANDS.get(2), 2.4, points(rows, FiveNumbers::ninety));
        Whiskers.lines(plot, Palette.BLUE, 6, points(rows, FiveNumbers::half));
        Whiskers.marks(plot, Mark.bar(), points(rows, spread -> Interval.at(spread.median())));
    }

    static List<Key.Entry> key(boolean observed) {
        List<Key.Entry> all = List.of(
                new Key.Entry(Key.mark(Mark.bar()), "median of the runs"),
                new Key.Entry(Key.stroke(Palette.BLUE, 6), "half of the runs"),
                new Key.Entry(Key.stroke(Palette.BANDS.get(2), 2.4), "90" + Words.PER_CENT),
                new Key.Entry(Key.mark(Mark.OBSERVED), "observed"));
        return observed ? all : all.subList(0, 3);
    }

    /** Hollow marks over the rows; a bar where only an interval is known. */
    static Overlay observed(List<Interval> rows) {
        return ground -> {
            for (int i = 0; i < rows.size(); i++) {
                Interval seen = rows.get(i);
                if (seen.isKnown()) {
                    double low = ground.at(i, seen.low()).getX();
                    double high = ground.at(i, seen.high()).getX();
                    double y = ground.at(i, seen.low()).getY();
                    ground.line(low, y, high, y, Palette.INK, 1.6);
                    Labels.stamp(ground.graphics(), Mark.OBSERVED, (low + high) / 2, y);
                }
            }
        };
    }

    private static List<Whiskers.Point> points(List<FiveNumbers> rows, Function<FiveNumbers, Interval> part) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Whiskers.Point(i, new Estimate(rows.get(i).median(), part.apply(rows.get(i)))))
                .toList();
    }
}
