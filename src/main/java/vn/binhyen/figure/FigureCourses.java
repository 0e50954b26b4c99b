package vn.binhyen.figure;

import java.util.List;
import java.util.Locale;

/** Diễn biến: the figures of a table of several periods as courses over time, of the place that was asked for. */
final class FigureCourses {

    private FigureCourses() {}

    static List<FiguresPage.Chart> of(FigureTable table, Locale locale) {
        var columns = table.columns();
        var periods =
                columns.stream().map(FigureTable.Column::period).distinct().count();
        return periods < 2
                ? List.of()
                : columns.stream()
                        .map(FigureTable.Column::figure)
                        .distinct()
                        .map(figure -> chart(figure, table, locale))
                        .toList();
    }

    private static FiguresPage.Chart chart(Figure figure, FigureTable table, Locale locale) {
        var values = table.course(figure.code());
        return new FiguresPage.Chart(
                figure.label().in(locale),
                table.columns().stream()
                        .filter(column -> column.figure().equals(figure))
                        .map(column -> column.period().code())
                        .toList(),
                values.stream().map(FigureValue::height).toList(),
                values.stream().map(value -> text(value, locale)).toList());
    }

    private static String text(FigureValue value, Locale locale) {
        return switch (value.figure().kind()) {
            case SHARE -> value.percentText(locale);
            case NAMES -> value.numberText(locale);
            default -> value.text(locale);
        };
    }
}
