package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.List;

/** A size, weight and colour of text, which measures and draws it. */
record Style(Font font, Color colour) {
    static final Style TITLE = of(18, true, Palette.INK);
    static final Style SUBTITLE = of(12, false, Palette.QUIET);
    static final Style HEADER = of(12, true, Palette.INK);
    static final Style LABEL = of(11, false, Palette.TEXT);
    static final Style STRONG = of(11, true, Palette.INK);
    static final Style SMALL = of(10, false, Palette.QUIET);
    static final Style BADGE = of(8.5, true, Palette.PAPER);
    static final Style NOTE = of(9.5, false, Palette.QUIET);

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Where a text stands from its point. */
    enum From {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double part;

        From(double part) {
            this.part = part;
        }
    }

    static Style of(double size, boolean heavy, Color colour) {
        return new Style(Typeface.bundled().font(heavy, size), colour);
    }

    Style in(Color other) {
        return new Style(font, other);
    }

    double size() {
        return font.getSize2D();
    }

    double leading() {
        return size() * 1.32;
    }

    /** From the baseline to the middle of the capitals. */
    double half() {
        return size() * 0.36;
    }

    double width(String text) {
        return width(font, text);
    }

    /** All text is measured in one way, wherever it is drawn. */
    static double width(Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
    }

    Lines lines(String text, double width, int most) {
        return Lines.of(text, width, most, this::width);
    }

    void draw(Graphics2D graphics, String text, double x, double baseline, From from) {
        draw(graphics, text, "", x, baseline, from);
    }

    /** Draws the text shortened to a width; an SVG file keeps all of it. */
    void fit(Graphics2D graphics, String text, double width, double x, double baseline, From from) {
        String shown = lines(text, width, 1).first();
        draw(graphics, shown, shown.equals(text) ? "" : text, x, baseline, from);
    }

    /** Draws lines downwards from a first baseline; returns the baseline after the last. */
    double draw(Graphics2D graphics, Lines lines, double x, double baseline, From from) {
        double y = baseline;
        List<String> shown = lines.shown();
        for (int i = 0; i < shown.size(); i++) {
            draw(graphics, shown.get(i), i == 0 && lines.isBroken() ? lines.whole() : "", x, y, from);
            y += leading();
        }
        return y;
    }

    /** The same over a rim of paper, so that lines of the plot do not run through the words. */
    void drawRimmed(Graphics2D graphics, Lines lines, double x, double baseline) {
        double y = baseline;
        for (String line : lines.shown()) {
            rim(graphics, line, x, y);
            y += leading();
        }
        draw(graphics, lines, x, baseline, From.START);
    }

    /** The outline of a text in the colour of paper, to be drawn below it. */
    void rim(Graphics2D graphics, String text, double x, double baseline) {
        graphics.setFont(font);
        graphics.setPaint(Palette.PAPER);
        graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (graphics instanceof SvgCanvas svg) {
            svg.drawRim(text, (float) x, (float) baseline);
        } else {
            graphics.draw(font.createGlyphVector(MEASURE, text).getOutline((float) x, (float) baseline));
        }
    }

    private void draw(Graphics2D graphics, String shown, String whole, double x, double baseline, From from) {
        if (shown.isEmpty()) {
            return;
        }
        graphics.setFont(font);
        graphics.setPaint(colour);
        float left = (float) (x - from.part * width(shown));
        if (!whole.isEmpty() && graphics instanceof SvgCanvas svg) {
            svg.drawString(shown, whole, left, (float) baseline);
        } else {
            graphics.drawString(shown, left, (float) baseline);
        }
    }
}
