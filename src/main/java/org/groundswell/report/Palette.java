package org.groundswell.report;

import java.awt.Color;
import java.util.List;

/**
 * Colours that stay apart for the colour-blind and in grey: blue against orange, and each a step of lightness away.
 *
 * <p>{@link #SERIES} are at least 20 steps of CIE L* apart and dark enough for marks on white; {@link #BANDS} and
 * {@link #LEVELS} run one way in lightness.
 */
final class Palette {
    static final Color INK = new Color(0x1A2129);
    static final Color BLUE = new Color(0x1C5D99);
    static final Color ORANGE = new Color(0xDD8427);
    static final Color TEXT = new Color(0x333C46);
    static final Color QUIET = new Color(0x5C6670);
    static final Color GRID = new Color(0xE1E5E9);
    /** The same over colours: ink so thin that it is as light on paper. */
    static final Color GRID_OVER = new Color(0x1A, 0x21, 0x29, 32);

    static final Color AXIS = new Color(0x8A949E);
    static final Color PALE = new Color(0xEDF0F3);
    /** For the part that is not spoken of: lighter than any of a series, darker than paper. */
    static final Color SHADE = new Color(0xCCD3DA);

    static final Color PAPER = Color.WHITE;

    static final List<Color> SERIES = List.of(INK, BLUE, ORANGE);

    /** From the widest band to the narrowest. */
    static final List<Color> BANDS = List.of(new Color(0xE0EAF4), new Color(0xB3CEE6), new Color(0x7CA9D3));

    /** From little to much: yellow, green, blue, each darker than the one before. */
    static final List<Color> LEVELS = List.of(
            new Color(0xFBF8D4),
            new Color(0xE5EDB0),
            new Color(0xC0E0AE),
            new Color(0x94CFB2),
            new Color(0x66BAB8),
            new Color(0x409EBA),
            new Color(0x2F80B0),
            new Color(0x295F9B),
            new Color(0x23407B),
            new Color(0x142556));

    private Palette() {}

    /** CIE L*: 0 black, 100 white, even to the eye. */
    static double lightness(Color colour) {
        double y = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return y > 216 / 24389.0 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    /** The colour in which text on this ground is read best. */
    static Color on(Color ground) {
        return lightness(ground) < 55 ? PAPER : INK;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
