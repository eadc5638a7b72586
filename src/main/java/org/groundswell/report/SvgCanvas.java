package org.groundswell.report;

import java.awt.Font;
import java.awt.Graphics;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws to SVG with text as text, each with the width it was laid out for.
 *
 * <p>The width ({@code textLength}) keeps labels in their place where a reader's machine lacks the font.
 */
final class SvgCanvas extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** @param prefix of all ids, so that several charts can stand in one page */
    SvgCanvas(String prefix) {
        super(new Context(prefix), false);
    }

    private SvgCanvas(SvgCanvas parent) {
        super(parent);
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawString(text, "", x, y);
    }

    /** Draws a shortened text that shows the whole when pointed at. */
    void drawString(String shown, String whole, float x, float y) {
        if (shown.isBlank()) {
            return;
        }
        Element text = text(shown, x, y);
        if (!whole.isEmpty()) {
            Element title = getDOMFactory().createElementNS(SVG, "title");
            title.appendChild(getDOMFactory().createTextNode(whole));
            text.insertBefore(title, text.getFirstChild());
        }
        domGroupManager.addElement(text, DOMGroupManager.FILL);
    }

    /** Only the outline; readers that speak a page aloud are told to pass it over. */
    void drawRim(String shown, float x, float y) {
        Element text = text(shown, x, y);
        text.setAttributeNS(null, "aria-hidden", "true");
        domGroupManager.addElement(text, DOMGroupManager.DRAW);
    }

    private Element text(String shown, float x, float y) {
        Element text = getDOMFactory().createElementNS(SVG, "text");
        text.setAttributeNS(null, "x", generatorCtx.doubleString(x));
        text.setAttributeNS(null, "y", generatorCtx.doubleString(y));
        text.setAttributeNS(null, "textLength", generatorCtx.doubleString(Style.width(getFont(), shown)));
        text.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        text.appendChild(getDOMFactory().createTextNode(shown));
        return text;
    }

    private static final class Context extends SVGGeneratorContext {
        Context(String prefix) {
            super(document());
            setIDGenerator(new Prefixed(prefix));
            setExtensionHandler(new DefaultExtensionHandler());
            setImageHandler(new ImageHandlerBase64Encoder());
            setStyleHandler(new DefaultStyleHandler());
            setErrorHandler(new DefaultErrorHandler());
            setComment("");
            // The library's own formats are shared by all canvases and break when two are drawn at once.
            decimalFormat = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        }

        private static Document document() {
            try {
                return DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .getDOMImplementation()
                        .createDocument(SVG, "svg", null);
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Prefixed extends SVGIDGenerator {
        private final String prefix;
        private int count;

        Prefixed(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + kind + ++count;
        }
    }

    /** The family that text of this font is drawn in by another machine. */
    static String family(Font font) {
        return font.getFamily(Locale.ROOT) + ", sans-serif";
    }
}
