package vn.binhyen.ledger;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SQL over the 24 columns of a balance. */
final class HalfMonths {

    private static final String NOTHING = "0";

    private HalfMonths() {}

    /** The column of a half of the year, 0 … 23. */
    static String column(int half) {
        return "h%02d".formatted(half + 1);
    }

    /** Something for each column, separated by commas. */
    static String each(IntFunction<String> sql) {
        return IntStream.range(0, HalfMonth.PER_YEAR).mapToObj(sql).collect(Collectors.joining(", "));
    }

    /** What a balance has between two half-months, the second not included. */
    static String sum(int from, int until) {
        if (from >= until) {
            return NOTHING;
        }
        var first = HalfMonth.year(from);
        var last = HalfMonth.year(until - 1);
        if (first == last) {
            return "CASE WHEN b.year = " + first + " THEN " + columns(HalfMonth.half(from), HalfMonth.half(until - 1))
                    + " END";
        }
        return "CASE WHEN b.year = " + first + " THEN " + columns(HalfMonth.half(from), HalfMonth.PER_YEAR - 1)
                + " WHEN b.year = " + last + " THEN " + columns(0, HalfMonth.half(until - 1))
                + " WHEN b.year > " + first + " AND b.year < " + last + " THEN "
                + columns(0, HalfMonth.PER_YEAR - 1) + " END";
    }

    private static String columns(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(half -> "coalesce(b." + column(half) + ", 0)")
                .collect(Collectors.joining(" + "));
    }
}
