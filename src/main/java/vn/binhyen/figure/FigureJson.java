package vn.binhyen.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.VietnameseFormat;

/** A table as programs read it: the answer of the API, and what the command line prints as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureJson(
        Instant computedAt,
        @Nullable Instant knownAt,
        Boundaries boundaries,
        @Nullable Closed closed,
        List<Column> columns,
        List<Row> rows) {

    /** The closing as which the table was read, and how many adjustments were made since. */
    public record Closed(
            UUID id,
            String areaName,
            PeriodCalendar calendar,
            String period,
            Instant closedAt,
            String closedBy,
            int adjustments) {}

    /** One figure in one period; both days belong to the period. */
    public record Column(
            String figure,
            String label,
            String unit,
            Figure.Kind kind,
            String period,
            PeriodCalendar calendar,
            LocalDate from,
            LocalDate to) {}

    /** One place; {@code area} is empty for what is known of the whole only. */
    public record Row(String area, String name, List<Cell> cells) {}

    /**
     * {@code of} is the denominator of a share or the amount one year before, {@code year} the one that was chosen of
     * several, {@code names} are who is counted; {@code text} is as people here write it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            String figure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal of,
            @Nullable BigDecimal percent,
            @Nullable String year,
            @Nullable List<String> names,
            String text) {}

    public static FigureJson of(FigureTable table, Locale locale) {
        return new FigureJson(
                table.computedAt(),
                table.knownAt(),
                table.boundaries(),
                closed(table.closed()),
                table.columns().stream().map(column -> column(column, locale)).toList(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.code(),
                                row.area().name(),
                                row.values().stream().map(FigureJson::cell).toList()))
                        .toList());
    }

    private static @Nullable Closed closed(FigureTable.@Nullable Closed reading) {
        if (reading == null) {
            return null;
        }
        var closing = reading.closing();
        return new Closed(
                closing.id(),
                closing.areaName(),
                closing.calendar(),
                closing.period(),
                closing.closedAt(),
                closing.closedBy(),
                reading.adjustments());
    }

    private static Column column(FigureTable.Column column, Locale locale) {
        var figure = column.figure();
        var period = column.period();
        return new Column(
                figure.code(),
                figure.label().in(locale),
                figure.unit().in(locale),
                figure.kind(),
                period.code(),
                period.calendar(),
                period.period().from(),
                period.period().to());
    }

    private static Cell cell(FigureValue value) {
        return new Cell(
                value.figure().code(),
                value.isNothing() ? null : value.number(),
                value.figure().kind().hasBase() ? value.of() : null,
                value.percent(),
                value.year() == null ? null : value.year().code(),
                value.figure().kind() == Figure.Kind.NAMES ? value.names() : null,
                value.text(VietnameseFormat.VIETNAMESE));
    }
}
