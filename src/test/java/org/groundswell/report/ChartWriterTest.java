package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartWriterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.groundswell.report.ChartTest#charts")
    void leavesBothFilesAndNothingElse(Chart chart) throws IOException {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
        ChartWriter.write(chart, folder.resolve("charts"));
        assertThat(folder.resolve("charts").toFile().list())
                .containsExactlyInAnyOrder(chart.name() + ".svg", chart.name() + ".png");
    }

    @ParameterizedTest
    @MethodSource("org.groundswell.report.Examples#all")
    void theSameChartGivesTheSameBytes(Chart chart) throws IOException {
        ChartWriter.write(chart, folder.resolve("first"));
        ChartWriter.write(chart, folder.resolve("second"));
        for (String file : new String[] {chart.name() + ".svg", chart.name() + ".png"}) {
            assertThat(folder.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
        }
    }

    @Test
    void anImageHasTwoPixelsAPoint() throws IOException {
        Chart chart = Examples.variance();
        ChartWriter.write(chart, folder);
        BufferedImage image = ImageIO.read(folder.resolve("variance.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1520);
        assertThat(image.getHeight()).isEqualTo((int) (2 * chart.height(760)));
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Files.writeString(folder.resolve("variance.svg"), "old");
        ChartWriter.write(Examples.variance(), folder);
        assertThat(Files.readString(folder.resolve("variance.svg"))).startsWith("<svg");
    }

    @Test
    void aNameCannotLeaveTheFolder() {
        assertThatThrownBy(() -> new Heading("../names", "", "", ""))
                .hasMessage("name of a chart must be lower-case letters, digits and single hyphens,"
                        + " but is \"../names\"");
    }
}
