package vn.binhyen.ledger;

import java.time.LocalDate;

/** Nửa tháng: the finest bucket of a balance, numbered from January 1900; half_month() in the database is the same. */
final class HalfMonth {

    static final int PER_YEAR = 24;

    private static final int EPOCH = 1900;
    private static final int SECOND_HALF = 15;

    private HalfMonth() {}

    static int of(LocalDate day) {
        return (day.getYear() - EPOCH) * PER_YEAR
                + (day.getMonthValue() - 1) * 2
                + (day.getDayOfMonth() >= SECOND_HALF ? 1 : 0);
    }

    static int year(int number) {
        return EPOCH + Math.floorDiv(number, PER_YEAR);
    }

    /** Which half of its year, 0 … 23. */
    static int half(int number) {
        return Math.floorMod(number, PER_YEAR);
    }

    static LocalDate firstDay(int number) {
        var half = half(number);
        return LocalDate.of(year(number), half / 2 + 1, half % 2 == 0 ? 1 : SECOND_HALF);
    }

    static LocalDate lastDay(int number) {
        return firstDay(number + 1).minusDays(1);
    }

    static boolean isStart(LocalDate day) {
        return day.getDayOfMonth() == 1 || day.getDayOfMonth() == SECOND_HALF;
    }
}
