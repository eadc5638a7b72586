package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis with just the ticks it was given, so that a label is never cut, crowded or in another locale. */
final class TickAxis extends NumberAxis {
    private final transient Ticks ticks;

    TickAxis(Ticks ticks) {
        super(null);
        this.ticks = ticks;
        setRange(ticks.low(), ticks.high());
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Style.LABEL.font());
        setTickLabelPaint(Palette.QUIET);
    }

    /** With a line and tick marks, where there is no grid to lead the eye from a label to its place. */
    TickAxis lined() {
        setAxisLineVisible(true);
        setAxisLinePaint(Palette.AXIS);
        setAxisLineStroke(Plots.HAIR);
        setTickMarksVisible(true);
        setTickMarkPaint(Palette.AXIS);
        setTickMarkStroke(Plots.HAIR);
        setTickMarkOutsideLength(4);
        return this;
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return ticks.all().stream()
                .map(tick -> new NumberTick(tick.at(), tick.label(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }
}
