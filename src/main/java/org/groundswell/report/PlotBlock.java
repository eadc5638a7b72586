package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;

/**
 * A plot with its header; margins are fixed, so that plots of one page stand flush.
 *
 * @param header what the panel shows; may be empty
 * @param about what its values are, quieter, after the header; may be empty
 */
record PlotBlock(
        String header,
        String about,
        XYPlot plot,
        Margins margins,
        double natural,
        boolean stretches,
        List<Overlay> over)
        implements Block {
    record Margins(double top, double left, double bottom, double right) {}

    @Override
    public double height(double width) {
        return headerHeight(width) + natural;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double x = area.getX();
        double width = area.getWidth();
        double baseline = area.getY() + Style.HEADER.size();
        if (isInline(width)) {
            Style.HEADER.draw(graphics, header, x, baseline, Style.From.START);
            double gap = header.isEmpty() ? 0 : Style.HEADER.width(header) + 8;
            Style.LABEL.in(Palette.QUIET).draw(graphics, about, x + gap, baseline, Style.From.START);
        } else {
            double next = header.isEmpty()
                    ? baseline
                    : Style.HEADER.draw(graphics, Style.HEADER.lines(header, width, 2), x, baseline, Style.From.START);
            Style.LABEL.in(Palette.QUIET).draw(graphics, Style.LABEL.lines(about, width, 2), x, next, Style.From.START);
        }
        double top = headerHeight(width);
        Rectangle2D below = new Rectangle2D.Double(x, area.getY() + top, width, area.getHeight() - top);
        AxisSpace space = new AxisSpace();
        space.setTop(margins.top);
        space.setLeft(margins.left);
        space.setBottom(margins.bottom);
        space.setRight(margins.right);
        plot.setFixedDomainAxisSpace(space, false);
        plot.setFixedRangeAxisSpace(space, false);
        plot.draw(graphics, below, null, null, null);
        // JFreeChart keeps the data area to whole points; what is laid over it must do the same to meet it.
        double dataLeft = Math.ceil(below.getX() + margins.left);
        double dataTop = Math.ceil(below.getY() + margins.top);
        Rectangle2D data = new Rectangle2D.Double(
                dataLeft,
                dataTop,
                Math.floor(below.getMaxX() - margins.right) - dataLeft,
                Math.floor(below.getMaxY() - margins.bottom) - dataTop);
        Ground ground = new Ground(graphics, plot, data, below);
        over.forEach(overlay -> overlay.draw(ground));
    }

    private boolean isInline(double width) {
        return Style.HEADER.width(header) + 8 + Style.LABEL.width(about) <= width;
    }

    private double headerHeight(double width) {
        if (header.isEmpty() && about.isEmpty()) {
            return 0;
        }
        if (isInline(width)) {
            return Style.HEADER.leading() + 4;
        }
        double headers = header.isEmpty()
                ? 0
                : Style.HEADER.lines(header, width, 2).shown().size();
        return headers * Style.HEADER.leading()
                + Style.LABEL.lines(about, width, 2).shown().size() * Style.LABEL.leading()
                + 4;
    }
}
