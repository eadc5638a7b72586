package org.groundswell.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * Rows with a name at the left, marks in the middle and words at the right; a name too long for its column is broken
 * into lines, and shortened only when those do not fit the row.
 *
 * @param high each row, in points
 * @param leftMost how wide the names' column can become
 */
record Rows(List<Row> all, double high, double leftMost) {
    private static final double LEFT_MOST = 220;
    private static final double RIGHT_MOST = 200;
    private static final double GAP = 12;

    Rows(List<Row> all, double high) {
        this(all, high, LEFT_MOST);
    }

    record Row(String name, Style style, List<Phrase> words) {
        static Row of(String name, String words) {
            return new Row(name, Style.LABEL, List.of(new Phrase(words, Style.LABEL, 2)));
        }
    }

    /** What is said at the right, on so many lines at most. */
    record Phrase(String text, Style style, int most) {
        Lines lines(double width) {
            return Lines.balanced(text, width, most, style::width);
        }
    }

    double left() {
        double widest = all.stream()
                .mapToDouble(row -> lines(row).width(row.style::width))
                .max()
                .orElse(0);
        return Math.ceil(widest) + GAP;
    }

    double right() {
        double widest = all.stream()
                .flatMap(row -> row.words.stream())
                .mapToDouble(phrase -> phrase.lines(RIGHT_MOST).width(phrase.style::width))
                .max()
                .orElse(0);
        return widest == 0 ? 24 : Math.ceil(widest) + GAP;
    }

    /** A plot of rows, with names and words drawn beside what the overlays draw. */
    PlotBlock plot(String header, String about, XYPlot plot, double left, double right, List<Overlay> more) {
        List<Overlay> over = new ArrayList<>(List.of(this::lines));
        over.addAll(more);
        over.add(this::texts);
        return block(header, about, plot, new PlotBlock.Margins(2, left, 26, right), over);
    }

    /** The same without lines between the rows or an axis, and with the columns as wide as these rows need. */
    PlotBlock bare(String header, String about, XYPlot plot, List<Overlay> more) {
        List<Overlay> over = new ArrayList<>(more);
        over.add(this::texts);
        return block(header, about, plot, new PlotBlock.Margins(2, left(), 2, right()), over);
    }

    private PlotBlock block(String header, String about, XYPlot plot, PlotBlock.Margins margins, List<Overlay> over) {
        double natural = all.size() * high + margins.top() + margins.bottom();
        return new PlotBlock(header, about, plot, margins, natural, true, over);
    }

    private void lines(Ground ground) {
        for (int i = 1; i < all.size(); i++) {
            double y = ground.at(i - 0.5, 0).getY();
            ground.line(ground.area().getMinX(), y, ground.area().getMaxX(), y, Palette.GRID, 0.6);
        }
    }

    private void texts(Ground ground) {
        Rectangle2D area = ground.area();
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            double y = ground.at(i, 0).getY();
            Lines name = lines(row);
            double first = y + row.style.half() - (name.shown().size() - 1) * row.style.leading() / 2;
            row.style.draw(ground.graphics(), name, area.getMinX(), first, Style.From.START);
            double x = ground.data().getMaxX() + GAP;
            double room = area.getMaxX() - x + 0.5;
            double all = row.words.stream()
                    .mapToDouble(phrase -> phrase.lines(room).shown().size() * phrase.style.leading())
                    .sum();
            double top = y - all / 2;
            for (Phrase phrase : row.words) {
                double baseline = top + phrase.style.leading() / 2 + phrase.style.half();
                double next = phrase.style.draw(ground.graphics(), phrase.lines(room), x, baseline, Style.From.START);
                top += next - baseline;
            }
        }
    }

    private Lines lines(Row row) {
        int most = Math.max(1, (int) (high / row.style.leading()));
        return Lines.balanced(row.name, leftMost, most, row.style::width);
    }
}
