package vn.binhyen.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.place.Area;

/**
 * Bảng số liệu: the one object that page, spreadsheet, Word report, API and command line render, so that they cannot
 * disagree. The first row is the place asked for; the places below it follow, and last, where they do not add up to it,
 * what is known only of the place as a whole ("chưa phân bổ").
 */
public record FigureTable(
        List<Column> columns,
        List<Row> rows,
        Instant computedAt,
        @Nullable Instant knownAt,
        Boundaries boundaries,
        @Nullable Closed closed) {

    /** Như lúc chốt: the closing whose state the table shows, and how many adjustments were made since. */
    public record Closed(Closing closing, int adjustments) {}

    /** One figure in one period. */
    public record Column(Figure figure, ReportingPeriod period) {}

    /** One place with its values, in the order of the columns. */
    public record Row(Area area, List<FigureValue> values) {

        /** Is this what is known only of the place as a whole? */
        public boolean isUnallocated() {
            return area.id().isNobody();
        }

        /** How programs name the place; nothing for what belongs to none. */
        public String code() {
            return isUnallocated() ? "" : area.address();
        }
    }

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The moment whose numbers these are. */
    public Instant readAt() {
        if (knownAt != null) {
            return knownAt;
        }
        return closed == null ? computedAt : closed.closing().closedAt();
    }

    /** The row of the place that was asked for. */
    public Row total() {
        return rows.getFirst();
    }

    /** The rows of the places below it. */
    public List<Row> parts() {
        return rows.stream().skip(1).filter(row -> !row.isUnallocated()).toList();
    }

    /** What the places below have not of it, where they do not add up. */
    public Optional<Row> unallocated() {
        return rows.stream().filter(Row::isUnallocated).findFirst();
    }

    /** The value of the place asked for, of this figure, in the first period that has it. */
    public FigureValue value(String figure) {
        return total().values().get(position(figure));
    }

    /** The values of the place asked for, of this figure, in the order of the periods. */
    public List<FigureValue> course(String figure) {
        return total().values().stream()
                .filter(value -> value.figure().code().equals(figure))
                .toList();
    }

    /** Which column shows this figure first. */
    public int position(String figure) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).figure().code().equals(figure)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The table does not show " + figure);
    }
}
