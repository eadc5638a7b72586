package org.groundswell.report;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Words at both ends of a stance axis: left of the numbers of an upright one, under those of a level one. */
final class Ends {
    private static final double WIDEST = 112;
    private static final int LINES = 5;

    private Ends() {}

    /** The room they need; none if the scale has no words. */
    static double width(Scale scale, Ticks axis) {
        return scale.ends(axis.shown()).stream()
                .map(end -> lines("↑\u00a0" + end, LINES))
                .mapToDouble(lines -> lines.width(Style.SMALL::width) + 10)
                .max()
                .orElse(0);
    }

    static Overlay of(Scale scale, Ticks axis) {
        List<String> ends = scale.ends(axis.shown());
        return ground -> {
            if (ends.isEmpty()) {
                return;
            }
            Rectangle2D data = ground.data();
            double x = ground.area().getX();
            int most = Math.max(1, Math.min(LINES, (int) (data.getHeight() / 2 / Style.SMALL.leading())));
            Lines above = lines("↑\u00a0" + ends.get(1), most);
            Lines below = lines("↓\u00a0" + ends.get(0), most);
            Style.SMALL.draw(ground.graphics(), above, x, data.getMinY() + Style.SMALL.half(), Style.From.START);
            double last = data.getMaxY() + Style.SMALL.half();
            double first = last - (below.shown().size() - 1) * Style.SMALL.leading();
            Style.SMALL.draw(ground.graphics(), below, x, first, Style.From.START);
        };
    }

    /** The room they need under a level axis. */
    static double below(Scale scale, Ticks axis) {
        return scale.ends(axis.shown()).isEmpty() ? 0 : Style.SMALL.leading() + 8;
    }

    static Overlay under(Scale scale, Ticks axis) {
        List<String> ends = scale.ends(axis.shown());
        return ground -> {
            if (ends.isEmpty()) {
                return;
            }
            Rectangle2D data = ground.data();
            double baseline = ground.area().getMaxY() - 9;
            double room = data.getWidth() / 2 - 6;
            Lines below = Style.SMALL.lines("←\u00a0" + ends.get(0), room, 1);
            Lines above = Style.SMALL.lines(ends.get(1) + "\u00a0→", room, 1);
            Style.SMALL.draw(ground.graphics(), below, data.getMinX(), baseline, Style.From.START);
            Style.SMALL.draw(ground.graphics(), above, data.getMaxX(), baseline, Style.From.END);
        };
    }

    private static Lines lines(String words, int most) {
        return Lines.balanced(words, WIDEST, most, Style.SMALL::width);
    }
}
