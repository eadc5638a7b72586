package org.groundswell.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart's SVG read back: its texts, where they stand and how long they are. */
record Svg(String source, Document document) {
    /** What is shown, the whole of it where it was shortened, and its box. */
    record Text(String shown, String whole, double x, double baseline, double width, double size) {
        double right() {
            return x + width;
        }

        double top() {
            return baseline - 0.76 * size;
        }

        double bottom() {
            return baseline + 0.24 * size;
        }

        boolean touches(Text other) {
            return x < other.right() && other.x < right() && top() < other.bottom() && other.top() < bottom();
        }
    }

    static Svg of(Chart chart) {
        String source = SvgFile.of(chart, chart.page());
        try {
            InputSource input = new InputSource(new StringReader(source));
            return new Svg(
                    source,
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(input));
        } catch (Exception e) {
            throw new AssertionError(chart.name() + " is not well-formed XML", e);
        }
    }

    double width() {
        return Double.parseDouble(document.getDocumentElement().getAttribute("width"));
    }

    double height() {
        return Double.parseDouble(document.getDocumentElement().getAttribute("height"));
    }

    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        NodeList found = document.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            Element text = (Element) found.item(i);
            if (text.getAttribute("aria-hidden").isEmpty()) {
                Node title = text.getElementsByTagName("title").item(0);
                String shown = text.getLastChild().getNodeValue();
                texts.add(new Text(
                        shown,
                        title == null ? shown : title.getTextContent(),
                        number(text, "x"),
                        number(text, "y"),
                        number(text, "textLength"),
                        Double.parseDouble(inherited(text, "font-size").replace("px", ""))));
            }
        }
        return texts;
    }

    /** All that a reader can get at, shown or by pointing. */
    List<String> words() {
        return texts().stream().map(Text::whole).toList();
    }

    /** What is read aloud of it. */
    String description() {
        NodeList found = document.getElementsByTagName("desc");
        return found.getLength() == 1 ? found.item(0).getTextContent() : "";
    }

    List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute(attribute)) {
                values.add(element.getAttribute(attribute));
            }
        }
        return values;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String inherited(Element element, String attribute) {
        return element.hasAttribute(attribute)
                ? element.getAttribute(attribute)
                : inherited((Element) element.getParentNode(), attribute);
    }
}
