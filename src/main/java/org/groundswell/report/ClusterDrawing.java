package org.groundswell.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** Lays out a {@link ClusterChart}: histograms, and below them a bubble for the clusters of about one place and size. */
final class ClusterDrawing {
    private static final double LARGEST = 6.5;
    private static final double SMALLEST = 1.2;

    /** Of so few at most, bubbles are as small as if there were more. */
    private static final int FEW = 8;

    private final ClusterChart chart;
    private final int most;

    private ClusterDrawing(ClusterChart chart) {
        this.chart = chart;
        this.most =
                chart.bubbles().stream().mapToInt(Bubbles.Bubble::count).max().orElse(0);
    }

    static Page page(ClusterChart chart) {
        List<Block> blocks = new ArrayList<>(DistributionDrawing.blocks(chart.panels()));
        if (!chart.bubbles().isEmpty()) {
            blocks.addAll(new ClusterDrawing(chart).blocks());
        }
        return Page.of(chart.heading(), blocks, DistributionDrawing.notes(chart.panels()));
    }

    private List<Block> blocks() {
        Ticks stances = Ticks.of(chart.scale(), chart.scale().bounds(), 8).padded();
        Ticks shares = Plots.chances().padded();
        XYPlot plot = Plots.upright(stances, shares);
        // Without data JFreeChart draws no grid.
        Plots.add(plot, new XYSeriesCollection(), new XYLineAndShapeRenderer());
        double left = shares.labelWidth(Style.LABEL) + 8;
        double below = Ends.below(chart.scale(), stances);
        PlotBlock.Margins margins = new PlotBlock.Margins(6, left, 24 + below, 14);
        PlotBlock block = new PlotBlock(
                "Where clusters lie",
                "size, as a share of all members, over mean stance",
                plot,
                margins,
                190 + margins.top() + margins.bottom(),
                true,
                List.of(this::draw, Ends.under(chart.scale(), stances)));
        return List.of(block, new Key(key()));
    }

    private List<Key.Entry> key() {
        List<Key.Entry> entries = new ArrayList<>();
        entries.add(entry(1));
        if (most >= 4) {
            entries.add(entry((int) Math.rint(Math.sqrt(most))));
        }
        if (most > 1) {
            entries.add(entry(most));
        }
        return entries;
    }

    private Key.Entry entry(int count) {
        String words =
                count == 1 ? "one cluster of a run" : Words.number(count) + " clusters of about that place and size";
        return new Key.Entry((graphics, x, y) -> bubble(graphics, x, y, count), words);
    }

    private void draw(Ground ground) {
        for (Bubbles.Bubble bubble : chart.bubbles()) {
            Point2D at = ground.at(bubble.centre(), bubble.share());
            bubble(ground.graphics(), at.getX(), at.getY(), bubble.count());
        }
    }

    /** Its area grows with the count, until it is too small to be seen. */
    private void bubble(Graphics2D graphics, double x, double y, int count) {
        double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count / (double) Math.max(FEW, most)));
        Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setPaint(Palette.BLUE);
        graphics.fill(dot);
        graphics.setPaint(Palette.PAPER);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(dot);
    }
}
