package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A chart as it stands on paper: title, subtitle, key, plots, notes and source, one below the other. */
public final class Page {
    /** The width at which sizes of text were chosen: a column of a paper at 100 %. */
    static final double WIDTH = 760;

    private static final double MARGIN = 18;

    /** What is left of it for the blocks. */
    static final double INNER = WIDTH - 2 * MARGIN;

    private static final double LEAST = 60;

    private final List<Block> blocks;

    private Page(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The body between heading and foot; empty notes are left out. */
    static Page of(Heading heading, List<? extends Block> body, List<String> notes) {
        List<Block> all = new ArrayList<>();
        all.add(new Paragraph(heading.title(), Style.TITLE, 4, 3));
        all.add(new Paragraph(heading.subtitle(), Style.SUBTITLE, 4, 8));
        all.addAll(body);
        for (String note : notes) {
            all.add(new Paragraph(note, Style.NOTE, 4, 0));
        }
        all.add(new Paragraph("Source: " + heading.source(), Style.NOTE, 2, 0));
        return new Page(all);
    }

    /** The height at which nothing is squeezed or stretched. */
    double height(double width) {
        return height() * width / WIDTH;
    }

    /** Draws everything, text too, as large as the width allows. */
    void draw(Graphics2D graphics, double width, double height) {
        double factor = width / WIDTH;
        Graphics2D scaled = (Graphics2D) graphics.create();
        if (factor != 1) {
            scaled.scale(factor, factor);
        }
        draw(scaled, height / factor);
        scaled.dispose();
    }

    private double height() {
        return Math.ceil(
                blocks.stream().mapToDouble(block -> block.height(INNER)).sum() + 2 * MARGIN);
    }

    private void draw(Graphics2D graphics, double height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setPaint(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        double elastic = blocks.stream()
                .filter(Block::stretches)
                .mapToDouble(block -> block.height(INNER))
                .sum();
        double factor = elastic == 0 ? 1 : 1 + (height - height()) / elastic;
        double y = MARGIN;
        for (Block block : blocks) {
            double natural = block.height(INNER);
            double high = block.stretches() ? Math.max(LEAST, natural * factor) : natural;
            block.draw(graphics, new Rectangle2D.Double(MARGIN, y, INNER, high));
            y += high;
        }
    }
}
