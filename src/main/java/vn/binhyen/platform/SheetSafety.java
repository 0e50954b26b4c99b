package vn.binhyen.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before it is read: how much it really unpacks to, document types, and cell addresses far out
 * that would make the reader fill all memory with empty cells. Uses the very parsers the reader uses, so that the two
 * cannot read the same bytes differently.
 */
final class SheetSafety {

    private static final int ENTRIES_LIMIT = 200;
    private static final long RATIO_LIMIT = 100;

    /** Excel's own last column is XFD. */
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

    private static final XMLInputFactory XML = WorkbookMarker.factory();

    private SheetSafety() {}

    static void check(Path file) throws IOException {
        var allowed = Math.min(SheetSource.BYTES_LIMIT, Files.size(file) * RATIO_LIMIT);
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > ENTRIES_LIMIT) {
                throw unsafe();
            }
            var unpacked = new Unpacked(allowed);
            for (var entry : entries) {
                try (var in = unpacked.of(zip.getInputStream(entry))) {
                    look(in);
                }
            }
        } catch (IOException broken) {
            throw SheetXlsx.unreadable();
        }
    }

    private static void look(InputStream in) throws IOException {
        XMLStreamReader reader = null;
        try {
            reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                look(reader, reader.next());
            }
        } catch (XMLStreamException notXml) {
            if (notXml.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (RuntimeException notXml) { // the parser fails so at <xmlns:c>; the reader would fail there too
        } finally {
            close(reader);
        }
        in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static void look(XMLStreamReader reader, int event) {
        if (event == XMLStreamConstants.DTD) {
            throw unsafe();
        }
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
            var address = reader.getAttributeValue(null, "r");
            if (address != null && !ADDRESS.matcher(address).matches()) {
                throw unsafe();
            }
        }
    }

    private static void close(@Nullable XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException alreadyRead) {
            // nothing is kept open by it: the stream below is closed by its owner
        }
    }

    private static RuleViolation unsafe() {
        return RuleViolation.invalid("sheet-unsafe").at("file");
    }

    /** Counts what all entries of one archive really unpack to. */
    private static final class Unpacked {

        private long left;

        Unpacked(long allowed) {
            left = allowed;
        }

        InputStream of(InputStream entry) {
            return new FilterInputStream(entry) {
                @Override
                public int read() throws IOException {
                    var value = super.read();
                    take(value < 0 ? 0 : 1);
                    return value;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    var count = super.read(buffer, offset, length);
                    take(Math.max(count, 0));
                    return count;
                }
            };
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw unsafe();
            }
        }
    }
}
