package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;

/**
 * Where a plot has been drawn, to place things on it.
 *
 * @param data the area inside the axes
 * @param area with the margins
 */
record Ground(Graphics2D graphics, XYPlot plot, Rectangle2D data, Rectangle2D area) {
    /** The place of a point given by the domain axis (dates, rows) and the range axis (values). */
    Point2D at(double domain, double range) {
        double a = plot.getDomainAxis().valueToJava2D(domain, data, plot.getDomainAxisEdge());
        double b = plot.getRangeAxis().valueToJava2D(range, data, plot.getRangeAxisEdge());
        return PlotOrientation.VERTICAL.equals(plot.getOrientation())
                ? new Point2D.Double(a, b)
                : new Point2D.Double(b, a);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Text over the plot, with a rim of paper so that lines do not run through it; kept inside the area's width. */
    void rimmed(String text, Style style, double x, double baseline, Style.From from) {
        rimmed(text, text, style, x, baseline, from);
    }

    /** The same for a text that has been shortened. */
    void rimmed(String text, String whole, Style style, double x, double baseline, Style.From from) {
        double width = style.width(text);
        double left = switch (from) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        left = Math.max(area.getMinX(), Math.min(left, area.getMaxX() - width));
        style.rim(graphics, text, left, baseline);
        style.draw(graphics, new Lines(whole, List.of(text)), left, baseline, Style.From.START);
    }
}
