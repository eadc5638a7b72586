package org.groundswell.report;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Statements above a plot, each on a line of its own so that no two can touch, and what they point at below. */
record Strip(List<Statement> statements) {
    private static final double LINE = 25;

    /** From words to a line beside them. */
    private static final double ASIDE = 4;

    /**
     * What is said about a stretch of the domain axis.
     *
     * @param name what may be shortened, if there is no room for all
     * @param words what may not
     * @param middle where a mark stands; NaN for none
     * @param upright whether it is a line down through the plot
     */
    record Statement(Interval at, double middle, String name, String words, boolean upright, boolean observed) {
        static Statement spread(FiveNumbers spread, String words) {
            return new Statement(spread.ninety(), spread.median(), "", words, false, false);
        }

        static Statement line(double at, String name, String words) {
            return new Statement(Interval.at(at), Double.NaN, name, words, true, false);
        }

        static Statement observed(Interval at, String words) {
            return new Statement(at, (at.low() + at.high()) / 2, "", words, true, true);
        }
    }

    double height() {
        return statements.size() * LINE + 4;
    }

    /** From the top of the plot's margin; lines first, words over them. */
    Overlay drawn() {
        return ground -> {
            for (int i = 0; i < statements.size(); i++) {
                mark(ground, statements.get(i), ground.area().getMinY() + i * LINE);
            }
            for (int i = 0; i < statements.size(); i++) {
                words(ground, i);
            }
        };
    }

    private static void mark(Ground ground, Statement said, double top) {
        double low = ground.at(said.at.low(), 0).getX();
        double high = ground.at(said.at.high(), 0).getX();
        double y = top + 19;
        if (said.upright && said.at.width() == 0) {
            ground.line(low, ground.data().getMinY(), low, ground.data().getMaxY(), Palette.PAPER, 3.2);
            ground.line(low, top + 15, low, ground.data().getMaxY(), Palette.INK, said.observed ? 1.6 : 1.1);
        } else {
            ground.line(low, y, high, y, said.observed ? Palette.INK : Palette.BLUE, 2);
            ground.line(low, y - 3, low, y + 3, said.observed ? Palette.INK : Palette.BLUE, 2);
            ground.line(high, y - 3, high, y + 3, said.observed ? Palette.INK : Palette.BLUE, 2);
        }
        if (!Double.isNaN(said.middle)) {
            double x = ground.at(said.middle, 0).getX();
            Labels.stamp(ground.graphics(), said.observed ? Mark.OBSERVED : Mark.dot(Palette.BLUE), x, y);
        }
    }

    private void words(Ground ground, int number) {
        Statement said = statements.get(number);
        Style style = said.observed || said.upright ? Style.LABEL : Style.LABEL.in(Palette.BLUE);
        double room = ground.area().getWidth() - style.width(said.words);
        String shown =
                said.name.isEmpty() ? "" : style.lines(said.name, room, 1).first();
        double width = style.width(shown + said.words);
        double left = clear(ground, number, width);
        double baseline = ground.area().getMinY() + number * LINE + style.size();
        // Where lines leave no room, they stop at the words.
        ground.graphics().setPaint(Palette.PAPER);
        ground.graphics().fill(new Rectangle2D.Double(left - 1, baseline - style.size(), width + 2, style.leading()));
        Lines words = new Lines(said.name + said.words, List.of(shown + said.words));
        style.draw(ground.graphics(), words, left, baseline, Style.From.START);
    }

    /** Where words begin that stand over their mark, or as little beside it as keeps them clear of lines from above. */
    private double clear(Ground ground, int number, double width) {
        Statement said = statements.get(number);
        Rectangle2D area = ground.area();
        double least = area.getMinX();
        double most = Math.max(least, area.getMaxX() - width);
        double at = ground.at(Double.isNaN(said.middle) ? said.at.low() : said.middle, 0)
                .getX();
        double wanted = Math.max(least, Math.min(at - width / 2, most));
        List<Double> lines = statements.subList(0, number).stream()
                .filter(above -> above.upright && above.at.width() == 0)
                .map(above -> ground.at(above.at.low(), 0).getX())
                .toList();
        return Stream.concat(
                        Stream.of(wanted),
                        lines.stream().flatMap(line -> Stream.of(line + ASIDE, line - ASIDE - width)))
                .filter(left -> left >= least && left <= most)
                .filter(left -> lines.stream().noneMatch(line -> left - 1 < line && line < left + width + 1))
                .min(Comparator.comparingDouble(left -> Math.abs(left - wanted)))
                .orElse(wanted);
    }
}
