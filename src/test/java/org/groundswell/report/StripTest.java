package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 200);

    /** Whether a column of points has ink within the words' line of a statement. */
    private static boolean isInked(BufferedImage image, int x, int statement) {
        for (int y = statement * 25 + 1; y < statement * 25 + 13; y++) {
            if ((image.getRGB(x, y) & 0xFF) < 128) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage drawn(Strip.Statement... statements) {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Palette.PAPER);
        graphics.fill(AREA);
        XYPlot plot = Plots.upright(Ticks.none(0, 300), Ticks.none(0, 1));
        Rectangle2D data = new Rectangle2D.Double(0, 100, 300, 100);
        new Strip(List.of(statements)).drawn().draw(new Ground(graphics, plot, data, AREA));
        graphics.dispose();
        return image;
    }

    @Test
    void wordsMoveAsideFromALineThatComesDownFromAbove() {
        Strip.Statement above = Strip.Statement.line(150, "", "seen");
        Strip.Statement near = Strip.Statement.line(160, "", "a quorum of so much");
        assertThat(isInked(drawn(above), 150, 1)).isTrue();
        BufferedImage image = drawn(above, near);
        assertThat(isInked(image, 148, 1)).isFalse();
        assertThat(isInked(image, 150, 1)).isTrue();
        assertThat(isInked(image, 152, 1)).isFalse();
    }

    @Test
    void aLineStopsAtWordsThatFindNoRoomBesideIt() {
        Strip.Statement above = Strip.Statement.line(150, "", "seen");
        String dots = ". ".repeat(34);
        BufferedImage image = drawn(above, Strip.Statement.line(150, "", dots));
        assertThat(image.getRGB(150, 28) & 0xFF).isGreaterThan(200);
    }
}
