package org.groundswell.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of a share, each with a colour, and the scale that explains them.
 *
 * @param words what is a share of what
 * @param step each class is this wide
 * @param colours from little to much
 */
record Levels(String words, double step, List<Color> colours) implements Block {
    private static final double BOX = 26;
    private static final double HIGH = 10;

    /** As fine as the palette allows, with round limits. */
    static Levels upTo(String words, double most) {
        int all = Palette.LEVELS.size();
        double step = 0.0005;
        for (double factor : List.of(2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5)) {
            if (most / step >= all) {
                step *= factor;
            }
        }
        int used = Math.max(1, Math.min(all, (int) Math.floor(most / step + 1e-9) + 1));
        List<Color> colours = new ArrayList<>();
        for (int i = 0; i < used; i++) {
            colours.add(Palette.LEVELS.get(used == 1 ? all / 2 : Math.round(i * (all - 1f) / (used - 1))));
        }
        return new Levels(words, step, colours);
    }

    /** The least share that has a class's colour; next to nothing has none. */
    double from(int level) {
        return level == 0 ? step / 20 : level * step;
    }

    @Override
    public double height(double width) {
        return 34;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double room = area.getWidth() - BOX * colours.size() - 40;
        Lines lines = Style.LABEL.lines(words, room, 1);
        double top = area.getY();
        Style.LABEL.draw(graphics, lines, area.getX(), top + HIGH / 2 + Style.LABEL.half(), Style.From.START);
        double left = area.getX() + Math.min(room, lines.width(Style.LABEL::width)) + 12;
        int decimals = step * 100 >= 1 ? 0 : step * 1000 >= 1 ? 1 : 2;
        for (int i = 0; i <= colours.size(); i++) {
            double x = left + i * BOX;
            if (i < colours.size()) {
                graphics.setPaint(colours.get(i));
                graphics.fill(new Rectangle2D.Double(x, top, BOX, HIGH));
            }
            if (i < colours.size()) {
                String limit = Words.number(i * step * 100, decimals);
                Style.NOTE.draw(
                        graphics,
                        i == colours.size() - 1 ? limit + Words.PER_CENT + " and more" : limit,
                        x,
                        top + HIGH + 11,
                        i == colours.size() - 1 ? Style.From.START : Style.From.MIDDLE);
            }
        }
    }
}
