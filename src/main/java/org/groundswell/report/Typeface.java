package org.groundswell.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * DejaVu Sans, bundled, so that a chart can be drawn, and looks the same, on a machine without any font.
 *
 * <p>Java's font manager fails to start where it finds no font at all, even if a bundled one is all it is asked for. It
 * starts when told of a font configuration, however empty; it reads that once, when the first text is measured. A
 * process that has asked for windows keeps its own.
 */
final class Typeface {
    private static final String HEADLESS = "java.awt.headless";
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    private final Font regular;
    private final Font bold;

    private Typeface() {
        this.regular = read("DejaVuSans.ttf");
        this.bold = read("DejaVuSans-Bold.ttf");
    }

    /** Loaded at the first call, and only once, since the font manager starts only once. */
    static Typeface bundled() {
        return Holder.TYPEFACE;
    }

    Font font(boolean heavy, double size) {
        return heavy ? bold.deriveFont(Font.BOLD, (float) size) : regular.deriveFont((float) size);
    }

    private static Typeface load() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (!Boolean.getBoolean(HEADLESS) || System.getProperty(CONFIGURATION) != null) {
            return start();
        }
        try {
            Path file = Files.createTempFile("groundswell", ".properties");
            try {
                Files.writeString(file, "version=1\nsequence.allfonts=default\n");
                System.setProperty(CONFIGURATION, file.toString());
                return start();
            } finally {
                System.clearProperty(CONFIGURATION);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface start() {
        Typeface typeface = new Typeface();
        FontRenderContext plain = new FontRenderContext(null, true, true);
        if (typeface.regular.getStringBounds("x", plain).isEmpty()) {
            throw new IllegalStateException("the bundled font measures no text");
        }
        return typeface;
    }

    private static Font read(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("resource " + name + " is missing beside " + Typeface.class);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("resource " + name + " is not a font", e);
        }
    }

    private static final class Holder {
        private static final Typeface TYPEFACE = load();
    }
}
