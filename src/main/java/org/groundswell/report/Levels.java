package org.groundswell.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Classes of a share, each with a colour, and the scale that explains them.
 *
 * @param words what is a share of what
 * @param step each class is this wide, but for the last
 * @param most the largest share there is, where the last class ends
 */
record Levels(String words, double step, double most) implements Block {
    private static final double BOX = 26;
    private static final double HIGH = 10;

    /** Of any power of ten, in ascending order. */
    private static final List<Double> STEPS = List.of(1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0);

    /**
     * A class for each colour of the palette, with round limits; the last is used, whatever the shares are.
     *
     * @param usual what few shares exceed: those few would take all colours for themselves, and share the last
     * @param most the largest share there is
     */
    static Levels upTo(String words, double usual, double most) {
        int all = colours().size();
        if (!(most > 0)) {
            // No share at all, as of a body that nobody is in: any scale is as good.
            return new Levels(words, 1.0 / all, 1);
        }
        // Where nearly all shares are nought, what is usual says little.
        double fine = Math.max(usual, most / 20) / all;
        double coarse = most / (all - 1);
        double power = Math.pow(10, Math.floor(Math.log10(fine)));
        List<Double> steps = Stream.of(power / 10, power, power * 10)
                .flatMap(unit -> STEPS.stream().map(step -> step * unit))
                .filter(step -> step <= coarse * (1 + 1e-9))
                .toList();
        double step = steps.stream()
                .filter(one -> one >= fine * (1 - 1e-9))
                .findFirst()
                .orElseGet(() -> steps.get(steps.size() - 1));
        return new Levels(words, step, most);
    }

    static List<Color> colours() {
        return Palette.LEVELS;
    }

    /** The least share that has a class's colour; next to nothing has none. */
    double from(int level) {
        return level == 0 ? step / 10 : level * step;
    }

    @Override
    public double height(double width) {
        return 34;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double room = area.getWidth() - BOX * (colours().size() + 1) - 60;
        Lines lines = Style.LABEL.lines(words, room, 1);
        double top = area.getY();
        Style.LABEL.draw(graphics, lines, area.getX(), top + HIGH / 2 + Style.LABEL.half(), Style.From.START);
        double left = area.getX() + Math.min(room, lines.width(Style.LABEL::width)) + 14;
        double below = top + HIGH + 11;
        Style.NOTE.draw(graphics, "0", left, below, Style.From.MIDDLE);
        for (int i = 0; i < colours().size(); i++) {
            double x = left + (i + 1) * BOX;
            graphics.setPaint(colours().get(i));
            graphics.fill(new Rectangle2D.Double(x, top, BOX, HIGH));
            boolean last = i == colours().size() - 1;
            Style.NOTE.draw(graphics, last ? last() : limit(i), x, below, last ? Style.From.START : Style.From.MIDDLE);
        }
        // What has no colour is a class too, and not a gap.
        graphics.setPaint(Palette.AXIS);
        graphics.setStroke(Plots.HAIR);
        graphics.draw(new Rectangle2D.Double(left, top + 0.4, BOX, HIGH - 0.8));
    }

    /** As few decimals as write this limit in full. */
    private String limit(int level) {
        return Words.number(from(level) * 100, decimals(from(level) * 100));
    }

    /** "4.5–26 %". */
    private String last() {
        String from = limit(colours().size() - 1);
        String to = Words.number(most * 100, most >= 0.1 ? 0 : decimals(step * 100));
        return (from.equals(to) ? from : from + "–" + to) + Words.PER_CENT;
    }

    private static int decimals(double round) {
        int decimals = 0;
        for (double value = round; decimals < 4 && Math.abs(value - Math.rint(value)) > 1e-6; value *= 10) {
            decimals++;
        }
        return decimals;
    }
}
