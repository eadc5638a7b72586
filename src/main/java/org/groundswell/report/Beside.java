package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Blocks side by side, each with the same width. */
record Beside(List<? extends Block> blocks) implements Block {
    private static final double APART = 26;

    @Override
    public double height(double width) {
        return blocks.stream()
                .mapToDouble(block -> block.height(each(width)))
                .max()
                .orElse(0);
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double each = each(area.getWidth());
        double x = area.getX();
        for (Block block : blocks) {
            block.draw(graphics, new Rectangle2D.Double(x, area.getY(), each, area.getHeight()));
            x += each + APART;
        }
    }

    private double each(double width) {
        return (width - APART * (blocks.size() - 1)) / Math.max(1, blocks.size());
    }
}
