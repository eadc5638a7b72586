package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A panel that says in words why there is nothing to show. */
record Message(String header, String words) implements Block {
    static Message noRuns(String header, Runs runs) {
        String words = runs.total() == 0
                ? "No run to show: the study holds none yet."
                : "No run to show: none of " + runs.total() + " got this far.";
        return new Message(header, words);
    }

    @Override
    public double height(double width) {
        return 110;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Style.HEADER.fit(
                graphics, header, area.getWidth(), area.getX(), area.getY() + Style.HEADER.size(), Style.From.START);
        graphics.setPaint(Palette.PALE);
        graphics.fill(new Rectangle2D.Double(area.getX(), area.getY() + 22, area.getWidth(), area.getHeight() - 34));
        Style.SUBTITLE.fit(
                graphics,
                words,
                area.getWidth() - 20,
                area.getCenterX(),
                area.getCenterY() + 5 + Style.SUBTITLE.half(),
                Style.From.MIDDLE);
    }
}
