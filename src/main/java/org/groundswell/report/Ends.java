package org.groundswell.report;

import java.awt.geom.Rectangle2D;

/** Words at both ends of a stance axis: left of the numbers of an upright one, under those of a level one. */
final class Ends {
    private static final double MOST = 92;

    private Ends() {}

    /** The room they need; none if the scale has no words. */
    static double width(Scale scale) {
        return scale.ends().stream()
                .map(end -> lines("↑\u00a0" + end))
                .mapToDouble(lines -> lines.width(Style.SMALL::width) + 10)
                .max()
                .orElse(0);
    }

    static Overlay of(Scale scale) {
        return ground -> {
            if (scale.ends().isEmpty()) {
                return;
            }
            Rectangle2D data = ground.data();
            double x = ground.area().getX();
            Lines above = lines("↑\u00a0" + scale.ends().get(1));
            Lines below = lines("↓\u00a0" + scale.ends().get(0));
            Style.SMALL.draw(ground.graphics(), above, x, data.getMinY() + Style.SMALL.half(), Style.From.START);
            double last = data.getMaxY() + Style.SMALL.half();
            double first = last - (below.shown().size() - 1) * Style.SMALL.leading();
            Style.SMALL.draw(ground.graphics(), below, x, first, Style.From.START);
        };
    }

    /** The room they need under a level axis. */
    static double below(Scale scale) {
        return scale.ends().isEmpty() ? 0 : Style.SMALL.leading() + 8;
    }

    static Overlay under(Scale scale) {
        return ground -> {
            if (scale.ends().isEmpty()) {
                return;
            }
            Rectangle2D data = ground.data();
            double baseline = ground.area().getMaxY() - 9;
            double room = data.getWidth() / 2 - 6;
            Lines below = Style.SMALL.lines("←\u00a0" + scale.ends().get(0), room, 1);
            Lines above = Style.SMALL.lines(scale.ends().get(1) + "\u00a0→", room, 1);
            Style.SMALL.draw(ground.graphics(), below, data.getMinX(), baseline, Style.From.START);
            Style.SMALL.draw(ground.graphics(), above, data.getMaxX(), baseline, Style.From.END);
        };
    }

    private static Lines lines(String words) {
        return Style.SMALL.lines(words, MOST, 3);
    }
}
