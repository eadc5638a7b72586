package org.groundswell.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An image as PNG with its resolution, and nothing that changes from run to run. */
final class PngFile {
    private static final double METRES_A_POINT = 0.0254 / 72;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngFile() {}

    static byte[] of(BufferedImage image, int pixelsAPoint) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Held in memory: the library would else keep a file of its own beside each image.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata(writer, image, pixelsAPoint)));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int pixelsAPoint) throws IOException {
        String perMetre = Long.toString(Math.round(pixelsAPoint / METRES_A_POINT));
        IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(resolution);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
