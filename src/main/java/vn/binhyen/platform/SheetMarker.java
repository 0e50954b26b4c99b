package vn.binhyen.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Gives a file back as it was sent, with a column that says what is wrong; in a workbook the wrong cells are red and all else
 * stays as it was. The file must have been read before, so that it is known to be harmless.
 */
public final class SheetMarker {

    private static final char BOM = '\uFEFF';

    private SheetMarker() {}

    /** The header of a file, and where the column of errors stands or will stand. */
    record Header(int row, List<String> titles, int errorsAt) {

        boolean isErrors(int column) {
            return column == errorsAt;
        }

        String title(int column) {
            return column < titles.size() ? titles.get(column) : "";
        }
    }

    /** Whether the file is a workbook, whatever it is called. */
    public static boolean isWorkbook(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    public static void mark(Path file, SheetMarks marks, OutputStream out) throws IOException {
        try {
            var header = header(file, marks);
            if (isWorkbook(file)) {
                new WorkbookMarker(marks, header).mark(file, out);
            } else {
                csv(file, marks, header, out);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static Header header(Path file, SheetMarks marks) throws IOException {
        try (var source = SheetSource.open(file)) {
            var line = source.next();
            while (line != null && line.isBlank()) {
                line = source.next();
            }
            var titles = line == null ? List.<String>of() : line.cells();
            var at = IntStream.range(0, titles.size())
                    .filter(i -> marks.isHeading(titles.get(i)))
                    .findFirst()
                    .orElse(titles.size());
            return new Header(line == null ? 1 : line.number(), titles, at);
        }
    }

    private static void csv(Path file, SheetMarks marks, Header header, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM);
        var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        try (var source = SheetSource.open(file)) {
            for (var line = source.next(); line != null; line = source.next()) {
                var cells = new ArrayList<>(line.cells());
                var text = line.number() == header.row() ? marks.heading() : marks.text(line.number());
                while (cells.size() <= header.errorsAt()) {
                    cells.add("");
                }
                if (line.cell(header.errorsAt()).isEmpty()
                        || header.errorsAt() < header.titles().size()) {
                    cells.set(header.errorsAt(), text);
                } else {
                    cells.add(text);
                }
                printer.printRecord(cells.stream().map(SheetWriter::harmless).toList());
            }
        }
        printer.flush();
    }
}
