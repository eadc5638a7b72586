package org.groundswell.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A chart as SVG text that is valid alone and inside a page: no prologue, ids prefixed with the chart's name.
 *
 * <p>Says at its root what all text has in common, and leaves out of the drawing what is the default of SVG anyway.
 */
final class SvgFile {
    private static final List<String> DEFAULTS = List.of(
            "fill-opacity=1",
            "stroke-opacity=1",
            "stroke-dashoffset=0",
            "stroke-miterlimit=10",
            "font-style=normal",
            "color-interpolation=auto",
            "color-rendering=auto",
            "image-rendering=auto",
            "shape-rendering=auto",
            "text-rendering=geometricPrecision");

    /** What the library leaves out of the drawing where it is as at the root. */
    private static final List<String> INHERITED =
            List.of("fill", "font-size", "stroke", "stroke-linecap", "stroke-linejoin", "stroke-width");

    private SvgFile() {}

    static String of(Chart chart, Page page) {
        double width = Page.WIDTH;
        double height = page.height(width);
        SvgCanvas canvas = new SvgCanvas(chart.name());
        page.draw(canvas, width, height);
        Element root = canvas.getRoot();
        canvas.dispose();
        Font font = Style.LABEL.font();
        String id = chart.name();
        StringBuilder out = new StringBuilder(40_000);
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\""
                        + " role=\"img\" aria-labelledby=\"%3$s-title %3$s-desc\" font-family=\"%4$s\""
                        + " text-rendering=\"geometricPrecision\" stroke-miterlimit=\"10\"",
                width,
                height,
                id,
                SvgCanvas.family(font)));
        for (Attr attribute : kept(root.getAttributes())) {
            if (INHERITED.contains(attribute.getName())) {
                attribute(out, attribute);
            }
        }
        out.append(">\n");
        element(out, id, "title", chart.heading().title());
        element(out, id, "desc", description(chart));
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(out, child);
        }
        return out.append("</svg>\n").toString();
    }

    private static String description(Chart chart) {
        String said = chart.says().isEmpty() ? "No run to show" : chart.says();
        String first = said.substring(0, said.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        return Stream.of(
                        first + said.substring(first.length()),
                        chart.heading().subtitle(),
                        "Source: " + chart.heading().source())
                .filter(sentence -> !sentence.isBlank())
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
    }

    private static void element(StringBuilder out, String id, String kind, String text) {
        out.append(String.format(Locale.ROOT, "<%1$s id=\"%2$s-%1$s\">", kind, id));
        escape(out, text);
        out.append("</").append(kind).append(">\n");
    }

    private static void node(StringBuilder out, Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            escape(out, node.getNodeValue());
        } else if (node instanceof Element element) {
            List<Attr> attributes = kept(element.getAttributes());
            boolean bare = element.getFirstChild() == null;
            if (bare
                    && (element.getTagName().equals("g") || element.getTagName().equals("defs"))) {
                return;
            }
            out.append('<').append(element.getTagName());
            for (Attr attribute : attributes) {
                attribute(out, attribute);
            }
            if (bare) {
                out.append("/>\n");
                return;
            }
            out.append('>');
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                node(out, child);
            }
            out.append("</").append(element.getTagName()).append('>');
            // A line's end within a text would be read as a space.
            if (!element.getTagName().equals("title")) {
                out.append('\n');
            }
        }
    }

    private static void attribute(StringBuilder out, Attr attribute) {
        out.append(' ').append(attribute.getName()).append("=\"");
        escape(out, attribute.getValue());
        out.append('"');
    }

    private static List<Attr> kept(NamedNodeMap attributes) {
        List<Attr> kept = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isCommon(attribute.getName(), attribute.getValue())) {
                kept.add(attribute);
            }
        }
        return kept;
    }

    private static boolean isCommon(String name, String value) {
        boolean ourFont = name.equals("font-family")
                && value.equals("'" + Style.LABEL.font().getFamily(Locale.ROOT) + "'");
        return ourFont || DEFAULTS.contains(name + "=" + value);
    }

    /** The characters that XML 1.0 can hold. */
    private static boolean isXml(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return (c >= 0x20 || c == '\t' || c == '\n') && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** Leaves out characters that XML cannot hold. */
    private static void escape(StringBuilder out, String text) {
        text.codePoints().filter(SvgFile::isXml).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }
}
