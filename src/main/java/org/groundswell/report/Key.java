package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What colours and marks mean: samples with their words, flowing over as many lines as they need. */
record Key(List<Entry> entries) implements Block {
    private static final double SAMPLE = 18;
    private static final double GAP = 5;
    private static final double APART = 16;
    private static final double LINE = 17;

    record Entry(Sample sample, String words) {
        double width() {
            return SAMPLE + GAP + Style.LABEL.width(words);
        }
    }

    /** Drawn around a point. */
    interface Sample {
        void draw(Graphics2D graphics, double x, double y);
    }

    static Sample swatch(Color colour) {
        return (graphics, x, y) -> {
            graphics.setPaint(colour);
            graphics.fill(new Rectangle2D.Double(x - SAMPLE / 2, y - 5, SAMPLE, 10));
        };
    }

    static Sample stroke(Color colour, double width) {
        return (graphics, x, y) -> {
            graphics.setPaint(colour);
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(new Line2D.Double(x - SAMPLE / 2, y, x + SAMPLE / 2, y));
        };
    }

    static Sample mark(Mark mark) {
        return (graphics, x, y) -> {
            Shape shape = AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark.shape());
            graphics.setPaint(mark.fill());
            graphics.fill(shape);
            graphics.setPaint(mark.edge());
            graphics.setStroke(mark.stroke());
            graphics.draw(shape);
        };
    }

    static Sample both(Sample below, Sample above) {
        return (graphics, x, y) -> {
            below.draw(graphics, x, y);
            above.draw(graphics, x, y);
        };
    }

    @Override
    public double height(double width) {
        return entries.isEmpty() ? 0 : flow(null, 0, 0, width) + 8;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        flow(graphics, area.getX(), area.getY(), area.getWidth());
    }

    /** Places the entries, drawing them where there is something to draw on; returns the height. */
    private double flow(@Nullable Graphics2D graphics, double left, double top, double width) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            if (x > left && x + entry.width() > left + width) {
                x = left;
                y += LINE;
            }
            if (graphics != null) {
                double middle = y + LINE / 2;
                entry.sample.draw(graphics, x + SAMPLE / 2, middle);
                Style.LABEL.fit(
                        graphics,
                        entry.words,
                        width - SAMPLE - GAP,
                        x + SAMPLE + GAP,
                        middle + Style.LABEL.half(),
                        Style.From.START);
            }
            x += entry.width() + APART;
        }
        return y + LINE - top;
    }
}
