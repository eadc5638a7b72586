package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a chart as NAME.svg and NAME.png, the latter with two pixels a point. */
public final class ChartWriter {
    private static final int PIXELS = 2;

    private ChartWriter() {}

    /** Writes both files; a reader sees the old file or the new one, never half of one. */
    public static void write(Chart chart, Path folder) throws IOException {
        Files.createDirectories(folder);
        Typeface.bundled();
        Page page = chart.page();
        replace(folder.resolve(chart.name() + ".svg"), SvgFile.of(chart, page).getBytes(StandardCharsets.UTF_8));
        replace(folder.resolve(chart.name() + ".png"), png(page));
    }

    private static byte[] png(Page page) throws IOException {
        double width = Page.WIDTH * PIXELS;
        double height = page.height(width);
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        page.draw(graphics, width, height);
        graphics.dispose();
        return PngFile.of(image, PIXELS);
    }

    private static void replace(Path file, byte[] content) throws IOException {
        // Not a temporary file of the system's, which only its maker could read.
        Path half = file.resolveSibling(
                "." + file.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
