package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link VerificationChart}: a row for each rule, a dot for each of its figures. */
final class VerificationDrawing {
    private static final double HIGH = 20;
    /** What lies further off is drawn at the edge. */
    private static final double MOST = 1.5;

    private VerificationDrawing() {}

    static Page page(VerificationChart chart) {
        Rows rows = new Rows(
                chart.rows().stream()
                        .map(row -> Rows.Row.of(row.rule(), row.words()))
                        .toList(),
                HIGH);
        double most = chart.rows().stream()
                .flatMap(row -> row.parts().stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        double edge = most > 1 ? MOST : 1;
        XYPlot plot = Plots.rows(
                chart.rows().size(),
                Ticks.of(new Scale.Change("below theory", "above theory"), new Interval(-edge, edge), 5)
                        .padded());
        List<Whiskers.Point> agreeing = new ArrayList<>();
        List<Whiskers.Point> differing = new ArrayList<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            for (double part : chart.rows().get(i).parts()) {
                Estimate at = Estimate.exact(Math.max(-edge, Math.min(edge, part)));
                (Math.abs(part) <= 1 ? agreeing : differing).add(new Whiskers.Point(i, at));
            }
        }
        Whiskers.marks(plot, Mark.dot(Palette.BLUE), agreeing);
        Whiskers.marks(plot, Mark.diamond(Palette.ORANGE), differing);
        List<Key.Entry> key = new ArrayList<>(List.of(new Key.Entry(Key.mark(Mark.dot(Palette.BLUE)), "agrees")));
        if (!differing.isEmpty()) {
            key.add(new Key.Entry(Key.mark(Mark.diamond(Palette.ORANGE)), "differs"));
        }
        return Page.of(
                chart.heading(),
                List.of(
                        new Key(key),
                        rows.plot(
                                "Difference from theory",
                                "as a part of what is allowed; in words: figures that agree",
                                plot,
                                rows.left(),
                                rows.right(),
                                List.of())),
                List.of());
    }
}
