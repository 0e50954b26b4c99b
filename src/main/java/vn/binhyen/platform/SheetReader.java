package vn.binhyen.platform;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One file while it is being read: its header first, then one row after the other, so that memory does not grow with the
 * file. Only the time spent in the file counts against the limit, not what is done with its rows.
 */
public final class SheetReader implements Closeable {

    static final int ROWS_LIMIT = 200_000;
    /** Under which the header's own cells are known. */
    private static final List<String> HEADER = List.of();

    /** What is longer was not written by people: no column takes such words, only a shape on a map is so long. */
    private static final int LONGEST_WORDS = 10_000;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    private final SheetSource source;
    private final SheetText text;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<SheetError> headErrors = new ArrayList<>();
    private final List<String> titlesAsSent;
    private final List<String> header;
    private final Map<String, String> whole;
    private final LocalDate today;
    private final int rowsLimit;
    private long spent;
    private int count;

    /** {@code named} finds the column a title means, {@code byCode} the one of a code. */
    SheetReader(
            SheetSource source,
            SheetReading reading,
            Function<String, @Nullable SheetColumn> named,
            Function<String, @Nullable SheetColumn> byCode,
            Clock clock) {
        this.source = source;
        this.text = reading.text();
        this.whole = reading.whole();
        this.rowsLimit = reading.trusted() ? Integer.MAX_VALUE : ROWS_LIMIT;
        this.today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var first = nextFilled();
        if (first == null) {
            throw RuleViolation.invalid("sheet-empty").at("file");
        }
        this.titlesAsSent = first.cells();
        this.header = cells(first, HEADER);
        var layout = reading.layouts().apply(header);
        for (var i = 0; i < header.size(); i++) {
            var title = header.get(i);
            var code = layout.get(title);
            if (code == null) {
                place(first.number(), title, i, named.apply(title));
            } else if (!code.isEmpty()) {
                place(first.number(), title, i, byCode.apply(code));
            }
        }
    }

    private void place(int row, String title, int position, @Nullable SheetColumn column) {
        if (title.isEmpty()) {
            return;
        }
        if (column == null) {
            headErrors.add(new SheetError(row, title, "sheet-column-unknown", List.of(title)));
        } else if (titles.putIfAbsent(column.code(), title) != null) {
            headErrors.add(new SheetError(row, title, "sheet-column-twice", List.of(title)));
        } else if (column.read()) {
            positions.put(column.code(), position);
        }
    }

    /** Notes a required column that the header lacks. */
    void require(SheetColumn column, String label) {
        if (column.required() && !positions.containsKey(column.code()) && !whole.containsKey(column.code())) {
            headErrors.add(new SheetError(1, column.code(), "sheet-column-missing", List.of(label)));
        }
    }

    /** What is wrong with the header; with such errors no row can be read. */
    public List<SheetError> headErrors() {
        return List.copyOf(headErrors);
    }

    /** The titles of the columns, as the file writes them. */
    public List<String> header() {
        return header;
    }

    /** How many filled rows were read until now. */
    public int count() {
        return count;
    }

    /** The next row that is not blank, or nothing at the end. */
    public @Nullable SheetRow next() {
        var line = nextFilled();
        if (line == null) {
            return null;
        }
        if (++count > rowsLimit) {
            throw RuleViolation.invalid("sheet-too-many-rows", rowsLimit).at("file");
        }
        var clean = new SheetLine(line.number(), cells(line, titlesAsSent));
        var row = new SheetRow(clean, positions, titles, whole, today);
        for (var i = header.size(); i < clean.cells().size(); i++) {
            if (!clean.cell(i).isEmpty()) {
                row.reject(clean.cell(i), "sheet-row-too-wide");
                break;
            }
        }
        return row;
    }

    private List<String> cells(SheetLine line, List<String> columns) {
        var cells = new ArrayList<String>(line.cells().size());
        for (var i = 0; i < line.cells().size(); i++) {
            var title = i < columns.size() ? columns.get(i) : "";
            var cell = line.cell(i);
            cells.add(
                    cell.length() > LONGEST_WORDS ? cell : VietnameseText.clean(text.read(line.number(), title, cell)));
        }
        return cells;
    }

    private @Nullable SheetLine nextFilled() {
        var started = System.nanoTime();
        var line = source.next();
        while (line != null && line.isBlank() && spent < TIME_LIMIT.toNanos()) {
            line = source.next();
        }
        spent += System.nanoTime() - started;
        if (spent > TIME_LIMIT.toNanos()) {
            throw RuleViolation.invalid("sheet-too-slow", TIME_LIMIT.toSeconds())
                    .at("file");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
