package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * By how much numbers move an outcome, and how much that differs with where the others stand.
 *
 * @param unit of the outcome
 * @param points the numbers, the largest first
 * @param named how many of them are named
 * @param caution what is said in the place of points; empty if they can be told
 */
public record ScreeningChart(Heading heading, EffectUnit unit, List<Point> points, int named, String caution)
        implements Chart {
    private static final int MOST_SAID = 4;

    /**
     * One number.
     *
     * @param size μ*
     * @param spread σ
     * @param told whether its interval lies above 0
     */
    public record Point(String label, double size, double spread, boolean told) {}

    public ScreeningChart {
        points = List.copyOf(points);
    }

    @Override
    public String says() {
        return caution.isEmpty()
                ? points.stream()
                        .limit(MOST_SAID)
                        .map(point -> point.label + " moves it by " + unit.write(point.size)
                                + (unit.words().isEmpty() ? "" : " " + unit.words()))
                        .collect(Collectors.joining("; "))
                : caution;
    }

    @Override
    public Page page() {
        return ScreeningDrawing.page(this);
    }
}
