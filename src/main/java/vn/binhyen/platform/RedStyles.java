package vn.binhyen.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The styles of a workbook with a red twin of each: the twin of style {@code s} is {@code s + count}. */
final class RedStyles {

    /** Where a workbook has no styles to twin, only the column of errors marks it. */
    static final RedStyles NONE = new RedStyles(new byte[0], 0);

    private static final String RED = "FFFFC7CE";

    private final byte[] xml;
    private final int count;

    private RedStyles(byte[] xml, int count) {
        this.xml = xml;
        this.count = count;
    }

    int count() {
        return count;
    }

    byte[] xml() {
        return xml;
    }

    static RedStyles of(byte[] styles) throws IOException {
        try {
            var document = parse(styles);
            var formats = child(document.getDocumentElement(), "cellXfs");
            var fills = child(document.getDocumentElement(), "fills");
            if (formats == null || fills == null) {
                return NONE;
            }
            var fill = addRed(document, fills);
            var count = twin(formats, fill);
            var out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return new RedStyles(out.toByteArray(), count);
        } catch (ParserConfigurationException | SAXException | TransformerException broken) {
            throw new IOException(broken);
        }
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static int addRed(Document document, Element fills) {
        var number = elements(fills, "fill").size();
        var fill = append(document, fills, "fill");
        var pattern = append(document, fill, "patternFill");
        pattern.setAttribute("patternType", "solid");
        append(document, pattern, "fgColor").setAttribute("rgb", RED);
        append(document, pattern, "bgColor").setAttribute("indexed", "64");
        fills.setAttribute("count", Integer.toString(number + 1));
        return number;
    }

    private static int twin(Element formats, int fill) {
        var all = elements(formats, "xf");
        for (var format : all) {
            var red = (Element) format.cloneNode(true);
            red.setAttribute("fillId", Integer.toString(fill));
            red.setAttribute("applyFill", "1");
            formats.appendChild(red);
        }
        formats.setAttribute("count", Integer.toString(2 * all.size()));
        return all.size();
    }

    private static Element append(Document document, Element parent, String name) {
        var prefix = parent.getPrefix();
        var element = document.createElementNS(parent.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
        parent.appendChild(element);
        return element;
    }

    private static @Nullable Element child(Element parent, String name) {
        return elements(parent, name).stream().findFirst().orElse(null);
    }

    private static List<Element> elements(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
