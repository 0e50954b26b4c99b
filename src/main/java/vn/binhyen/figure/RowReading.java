package vn.binhyen.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhyen.ledger.Period;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;

/** Cuts the rows of a table out of the amounts that the ledger answered; the first area is the one asked for. */
record RowReading(List<FigureTable.Column> columns, List<AreaId> areas, PartAmounts amounts) {

    /** One number of a row. */
    interface Reading {
        long of(Figure.Part part, Period period);

        /** Who is counted, by name. */
        List<String> names(Figure.Part part, Period period);
    }

    /** The numbers of one place. */
    record OfPlace(PartAmounts amounts, AreaId area) implements Reading {

        @Override
        public long of(Figure.Part part, Period period) {
            return amounts.of(area, part, period);
        }

        @Override
        public List<String> names(Figure.Part part, Period period) {
            return amounts.names(amounts.having(area, part, period));
        }
    }

    /** What the places below have not of the place as a whole. */
    private record OfNobody(PartAmounts amounts, AreaId whole, List<AreaId> below) implements Reading {

        @Override
        public long of(Figure.Part part, Period period) {
            return amounts.of(whole, part, period)
                    - below.stream()
                            .mapToLong(area -> amounts.of(area, part, period))
                            .sum();
        }

        @Override
        public List<String> names(Figure.Part part, Period period) {
            var having = new ArrayList<>(amounts.having(whole, part, period));
            below.forEach(area -> having.removeAll(amounts.having(area, part, period)));
            return amounts.names(having);
        }
    }

    FigureTable.Row row(Area shown, AreaId area) {
        return row(shown, new OfPlace(amounts, area));
    }

    /** What the places below have not of the place as a whole; nothing where they add up. */
    Optional<FigureTable.Row> rest(Area shown) {
        var rest = row(shown, new OfNobody(amounts, areas.getFirst(), areas.subList(1, areas.size())));
        return rest.values().stream()
                        .allMatch(value -> value.figure().kind().choosesYear() // each place has a year of its own
                                || value.figure().kind() == Figure.Kind.DERIVED // its parts have lines of their own
                                || (value.amount() == 0 && value.base() == 0))
                ? Optional.empty()
                : Optional.of(rest);
    }

    private FigureTable.Row row(Area shown, Reading reading) {
        return new FigureTable.Row(
                shown,
                columns.stream()
                        .map(column -> value(column.figure(), column.period(), reading))
                        .toList());
    }

    static FigureValue value(Figure figure, ReportingPeriod period, Reading reading) {
        var derivation = figure.derivation();
        if (derivation != null) {
            return derivation.value(figure, source -> value(source, period, reading));
        }
        var chosen = figure.termPeriod(period, days -> reading.of(figure.term(), days));
        return new FigureValue(
                figure,
                reading.of(figure.term(), chosen.period()),
                reading.of(figure.base(), figure.basePeriod(period.period())),
                figure.kind().choosesYear() ? chosen : null,
                figure.kind() == Figure.Kind.NAMES ? reading.names(figure.term(), chosen.period()) : List.of());
    }
}
