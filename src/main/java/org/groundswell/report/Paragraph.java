package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Text from the left edge, broken into lines of about one length, with some room below. */
record Paragraph(String text, Style style, int most, double below) implements Block {
    @Override
    public double height(double width) {
        return text.isBlank() ? 0 : lines(width).shown().size() * style.leading() + below;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        if (!text.isBlank()) {
            style.draw(graphics, lines(area.getWidth()), area.getX(), area.getY() + style.size(), Style.From.START);
        }
    }

    private Lines lines(double width) {
        return Lines.balanced(text, width, most, style::width);
    }
}
