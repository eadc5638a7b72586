package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A part of a page that takes the whole width and as much height as it needs. */
interface Block {
    double height(double width);

    void draw(Graphics2D graphics, Rectangle2D area);

    /** Whether it can be drawn higher or lower than it asks for. */
    default boolean stretches() {
        return false;
    }
}
