package vn.binhyen.figure;

import java.util.List;
import java.util.Optional;
import vn.binhyen.ledger.Period;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;

/** Cuts the rows of a table out of the amounts that the ledger answered; the first area is the one asked for. */
record RowReading(List<FigureTable.Column> columns, List<AreaId> areas, PartAmounts amounts) {

    /** One number of a row. */
    private interface Reading {
        long of(Figure.Part part, Period period);
    }

    FigureTable.Row row(Area shown, AreaId area) {
        return row(shown, (part, period) -> amounts.of(area, part, period));
    }

    /** What the places below have not of the place as a whole; nothing where they add up. */
    Optional<FigureTable.Row> rest(Area shown) {
        var rest = row(shown, this::rest);
        return rest.values().stream()
                        .allMatch(value -> value.figure().kind().choosesYear() // each place has a year of its own
                                || (value.amount() == 0 && value.base() == 0))
                ? Optional.empty()
                : Optional.of(rest);
    }

    private long rest(Figure.Part part, Period period) {
        var below = areas.stream()
                .skip(1)
                .mapToLong(area -> amounts.of(area, part, period))
                .sum();
        return amounts.of(areas.getFirst(), part, period) - below;
    }

    private FigureTable.Row row(Area shown, Reading reading) {
        return new FigureTable.Row(
                shown, columns.stream().map(column -> value(column, reading)).toList());
    }

    private static FigureValue value(FigureTable.Column column, Reading reading) {
        var figure = column.figure();
        var chosen = figure.termPeriod(column.period(), period -> reading.of(figure.term(), period));
        return new FigureValue(
                figure,
                reading.of(figure.term(), chosen.period()),
                reading.of(figure.base(), figure.basePeriod(column.period().period())),
                figure.kind().choosesYear() ? chosen : null);
    }
}
