package vn.binhyen.platform;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first visible sheet of a workbook that {@link SheetSafety} has let pass. A number becomes the text a person
 * here would type (12,5), a cell formatted as a date becomes that date, a formula its last result.
 */
class SheetXlsx implements SheetSource {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private final ReadableWorkbook workbook;
    private final Iterator<Row> rows;

    SheetXlsx(Path file) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            rows = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(SheetXlsx::unreadable)
                    .openStream()
                    .iterator();
        } catch (RuntimeException | IOException broken) { // the reader tells a broken file in many ways
            throw unreadable();
        }
    }

    @Override
    public @Nullable SheetLine next() {
        try {
            return rows.hasNext() ? line(rows.next()) : null;
        } catch (RuntimeException broken) { // as above
            throw unreadable();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    static RuleViolation unreadable() {
        return RuleViolation.invalid("sheet-unreadable").at("file");
    }

    private SheetLine line(Row row) {
        var width = Math.min(row.getCellCount(), COLUMNS_LIMIT);
        List<String> cells = new ArrayList<>(width);
        for (var i = 0; i < width; i++) {
            var cell = row.getOptionalCell(i);
            cells.add(cell.isEmpty() ? "" : text(cell.get()));
        }
        return new SheetLine(row.getRowNum(), cells);
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? day(number) : plain(number);
        }
        if (cell.getType() == CellType.FORMULA) {
            return result(cell);
        }
        return cell.getValue() == null ? "" : cell.getText();
    }

    /** A formula's last result, which the file keeps as text. */
    private String result(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? day(number) : plain(number);
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String day(BigDecimal serial) {
        var days = serial.longValue();
        if (days < 1 || days > LAST_DAY) {
            return plain(serial);
        }
        return (workbook.isDate1904() ? EPOCH_1904 : EPOCH).plusDays(days).toString();
    }

    /** Excel keeps a date as a number; only its format tells. Built-in formats 14 to 22 and 45 to 47 carry no text. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        var format = cell.getDataFormatString();
        if (format == null) {
            return id >= 14 && id <= 22;
        }
        return QUOTED.matcher(format)
                .replaceAll("")
                .chars()
                .anyMatch(c -> c == 'y' || c == 'd' || c == 'Y' || c == 'D');
    }
}
