package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PngFileTest {
    @Test
    void anotherReaderSeesEachPixel() throws IOException {
        BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                image.setRGB(x, y, x * 7919 + y * 104_729);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image, 2)));
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
            }
        }
    }

    /** 144 pixels an inch are 5,669 a metre. */
    @Test
    void twoPixelsAPointAreHundredAndFortyFourAnInch() throws IOException {
        byte[] bytes = PngFile.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), 2);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        Element resolution = (Element) root.getElementsByTagName("pHYs").item(0);
        assertThat(resolution.getAttribute("pixelsPerUnitXAxis")).isEqualTo("5669");
        assertThat(resolution.getAttribute("pixelsPerUnitYAxis")).isEqualTo("5669");
        assertThat(resolution.getAttribute("unitSpecifier")).isEqualTo("meter");
    }
}
