package vn.binhyen.returns;

import java.util.List;
import java.util.stream.IntStream;

/** Định kỳ: how often a form is due, and how its periods are named within a year. */
enum Periodicity {
    MONTH,
    QUARTER,
    HALF,
    YEAR;

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    List<String> codes(int year) {
        return switch (this) {
            case MONTH ->
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> "%d-%02d".formatted(year, month))
                        .toList();
            case QUARTER -> numbered(year, "Q", QUARTERS);
            case HALF -> numbered(year, "H", HALVES);
            case YEAR -> List.of(Integer.toString(year));
        };
    }

    private static List<String> numbered(int year, String letter, int parts) {
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> year + "-" + letter + part)
                .toList();
    }

    String key() {
        return "returns.periodicity." + name();
    }
}
