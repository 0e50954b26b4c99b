package vn.binhyen.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as CSV or XLSX. Cells are text, numbers or days; a text never becomes a formula. */
public final class SheetWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BOM = '\uFEFF';

    private SheetWriter() {}

    /** UTF-8 with BOM, so that Excel reads the accents. */
    public static void csv(OutputStream out, List<String> head, Iterable<? extends List<?>> rows) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM);
        var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        printer.printRecord(head);
        for (var row : rows) {
            printer.printRecord(row.stream().map(SheetWriter::harmless).toList());
        }
        printer.flush();
    }

    public static void xlsx(OutputStream out, String name, List<String> head, Iterable<? extends List<?>> rows)
            throws IOException {
        var workbook = new Workbook(out, "BinhYen", "1.0");
        var sheet = workbook.newWorksheet(name);
        for (var i = 0; i < head.size(); i++) {
            sheet.value(0, i, head.get(i));
            sheet.width(i, Math.clamp(head.get(i).length() + 8, 12, 48));
        }
        sheet.range(0, 0, 0, Math.max(head.size() - 1, 0)).style().bold().set();
        sheet.freezePane(0, 1);
        var number = 1;
        for (var row : rows) {
            for (var i = 0; i < row.size(); i++) {
                put(sheet, number, i, row.get(i));
            }
            number++;
        }
        workbook.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(row, column, cell.toString());
        }
    }

    /** Spreadsheets run a text that begins like a formula; an apostrophe keeps it a text. */
    static Object harmless(Object cell) {
        return switch (cell) {
            case LocalDate day -> VietnameseFormat.date(day);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number;
            default -> {
                var text = cell.toString();
                yield text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
            }
        };
    }
}
