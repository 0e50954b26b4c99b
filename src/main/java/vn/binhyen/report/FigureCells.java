package vn.binhyen.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureUrls;
import vn.binhyen.figure.FigureValue;

/** Reads the cells of one table of figures for a report: it copies and names, it computes nothing. */
final class FigureCells {

    private final FigureTable table;
    private final int year;

    private FigureCells(FigureTable table, int year) {
        this.table = table;
        this.year = year;
    }

    static ReportFigures of(FigureTable table, int year, String calendar) {
        return new FigureCells(table, year).figures(calendar);
    }

    private ReportFigures figures(String calendar) {
        var current =
                table.columns().stream().filter(column -> ago(column) == 0).toList();
        var period = current.getFirst().period().period();
        return new ReportFigures(
                year,
                calendar,
                period.from(),
                period.to(),
                table.readAt(),
                current.stream().map(column -> definition(column.figure())).toList(),
                table.rows().stream()
                        .map(row -> new ReportFigures.Place(
                                row.area().id(), row.area().name()))
                        .toList(),
                values());
    }

    private Map<ReportFigures.Key, ReportFigures.Value> values() {
        var values = new HashMap<ReportFigures.Key, ReportFigures.Value>();
        for (var row : table.rows()) {
            for (int index = 0; index < table.columns().size(); index++) {
                var column = table.columns().get(index);
                var key =
                        new ReportFigures.Key(column.figure().code(), row.area().id(), ago(column));
                var value = row.values().get(index);
                var url = FigureUrls.explain(table, row, index);
                amount(value).ifPresent(amount -> values.put(key, value(value, amount, url)));
            }
        }
        return values;
    }

    /** What the figure says: a percentage of shares and growth, where there is one; else its number. */
    private static Optional<BigDecimal> amount(FigureValue value) {
        return switch (value.figure().kind()) {
            case SHARE, GROWTH -> Optional.ofNullable(value.percent());
            case SUM, STOCK, DIFFERENCE, CUMULATED, HIGHEST, LOWEST, NAMES -> Optional.of(value.number());
            case DERIVED -> value.isNothing() ? Optional.empty() : Optional.of(value.number());
        };
    }

    private static ReportFigures.Value value(FigureValue value, BigDecimal amount, String url) {
        var share = value.figure().kind() == Figure.Kind.SHARE;
        return new ReportFigures.Value(amount, share ? value.amount() : null, share ? value.base() : null, url);
    }

    private int ago(FigureTable.Column column) {
        return year - Integer.parseInt(column.period().code());
    }

    private static ReportFigures.Definition definition(Figure figure) {
        return new ReportFigures.Definition(
                figure.code(), figure.label().vi(), figure.definition().vi());
    }
}
