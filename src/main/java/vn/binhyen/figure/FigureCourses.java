package vn.binhyen.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

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
        var columns = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).figure().equals(figure))
                .boxed()
                .toList();
        var values = columns.stream().map(i -> table.total().values().get(i)).toList();
        return new FiguresPage.Chart(
                figure.label().in(locale),
                columns.stream()
                        .map(i -> table.columns().get(i).period().code())
                        .toList(),
                values.stream().map(FigureCourses::height).toList(),
                values.stream().map(value -> text(value, locale)).toList());
    }

    /** A percentage where the figure is one; nothing to speak of stands at zero. */
    private static double height(FigureValue value) {
        var isPercentage =
                value.figure().kind() == Figure.Kind.SHARE || value.figure().kind() == Figure.Kind.GROWTH;
        var height = isPercentage ? value.percent() : value.number();
        return Objects.requireNonNullElse(height, BigDecimal.ZERO).doubleValue();
    }

    private static String text(FigureValue value, Locale locale) {
        return switch (value.figure().kind()) {
            case SHARE -> value.percentText(locale);
            case NAMES -> value.numberText(locale);
            default -> value.text(locale);
        };
    }
}
