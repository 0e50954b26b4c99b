package vn.binhyen.platform;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Copies a workbook part by part: the first visible sheet gets its marks, the styles a red twin of each, the rest stays. */
class WorkbookMarker {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STYLES = "xl/styles.xml";

    private final SheetMarks marks;
    private final SheetMarker.Header header;

    WorkbookMarker(SheetMarks marks, SheetMarker.Header header) {
        this.marks = marks;
        this.header = header;
    }

    void mark(Path file, OutputStream out) throws IOException, XMLStreamException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var sheet = firstSheet(zip);
            var styles = zip.getEntry(STYLES) == null ? RedStyles.NONE : RedStyles.of(read(zip, STYLES));
            var copy = new ZipOutputStream(out);
            for (var entry : Collections.list(zip.getEntries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(sheet)) {
                    try (var in = zip.getInputStream(entry)) {
                        new SheetCopy(marks, header, styles).copy(in, copy);
                    }
                } else if (entry.getName().equals(STYLES) && styles.count() > 0) {
                    copy.write(styles.xml());
                } else {
                    zip.getInputStream(entry).transferTo(copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    /** The part that holds the sheet which was read. */
    private static String firstSheet(ZipFile zip) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each(zip, "xl/_rels/workbook.xml.rels", "Relationship", element -> {
            targets.put(element.getAttributeValue(null, "Id"), element.getAttributeValue(null, "Target"));
            return null;
        });
        var id = each(zip, "xl/workbook.xml", "sheet", element -> {
            var state = element.getAttributeValue(null, "state");
            return state == null || state.equals("visible") ? element.getAttributeValue(RELATIONS, "id") : null;
        });
        var target = targets.getOrDefault(id == null ? "" : id, "worksheets/sheet1.xml");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Looks at the elements of this name until one gives an answer. */
    private static @Nullable String each(ZipFile zip, String part, String name, Look look)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        try (var in = zip.getInputStream(entry)) {
            var reader = reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    var answer = look.at(reader);
                    if (answer != null) {
                        return answer;
                    }
                }
            }
            return null;
        }
    }

    /** What to take from an element. */
    private interface Look {
        @Nullable
        String at(XMLStreamReader element);
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
