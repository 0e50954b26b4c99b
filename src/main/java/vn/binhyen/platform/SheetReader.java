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
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    private final SheetSource source;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<SheetError> headErrors = new ArrayList<>();
    private final List<String> header;
    private final LocalDate today;
    private long spent;
    private int count;

    /** {@code named} finds the column a header means. */
    SheetReader(SheetSource source, Function<String, @Nullable SheetColumn> named, Clock clock) {
        this.source = source;
        this.today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var first = nextFilled();
        if (first == null) {
            throw RuleViolation.invalid("sheet-empty").at("file");
        }
        this.header = first.cells();
        for (var i = 0; i < header.size(); i++) {
            place(first.number(), header.get(i), i, named);
        }
    }

    private void place(int row, String title, int position, Function<String, @Nullable SheetColumn> named) {
        if (title.isEmpty()) {
            return;
        }
        var column = named.apply(title);
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
        if (column.required() && !positions.containsKey(column.code())) {
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
        if (++count > ROWS_LIMIT) {
            throw RuleViolation.invalid("sheet-too-many-rows", ROWS_LIMIT).at("file");
        }
        var row = new SheetRow(line, positions, titles, today);
        for (var i = header.size(); i < line.cells().size(); i++) {
            if (!line.cell(i).isEmpty()) {
                row.reject(line.cell(i), "sheet-row-too-wide");
                break;
            }
        }
        return row;
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
