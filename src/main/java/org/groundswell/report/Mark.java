package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A mark on a plot, centred on its point: marks of one chart differ in shape as well as in colour. */
record Mark(Shape shape, Color fill, Color edge, Stroke stroke) {
    /** Hollow, so that it is seen to be no result of the model. */
    static final Mark OBSERVED = new Mark(diamond(5), Palette.PAPER, Palette.INK, new BasicStroke(1.6f));

    static Mark dot(Color colour) {
        return solid(new Ellipse2D.Double(-4.5, -4.5, 9, 9), colour);
    }

    /** A dot that is not filled: what others are compared with. */
    static Mark hollow() {
        return new Mark(dot(Palette.INK).shape, Palette.PAPER, Palette.INK, new BasicStroke(1.6f));
    }

    /** Across a line along the values, and so narrow that it hides little of it. */
    static Mark bar() {
        return new Mark(new Rectangle2D.Double(-1.5, -6, 3, 12), Palette.INK, Palette.PAPER, new BasicStroke(0.8f));
    }

    static Mark square(Color colour) {
        return solid(new Rectangle2D.Double(-4, -4, 8, 8), colour);
    }

    static Mark diamond(Color colour) {
        return solid(diamond(5.5), colour);
    }

    private static Mark solid(Shape shape, Color colour) {
        return new Mark(shape, colour, Palette.PAPER, new BasicStroke(1f));
    }

    private static Shape diamond(double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(radius, 0);
        path.lineTo(0, radius);
        path.lineTo(-radius, 0);
        path.closePath();
        return path;
    }
}
