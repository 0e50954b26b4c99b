package vn.binhyen.demo;

import java.time.LocalDate;
import java.time.Month;

/** The two police years (15/11 … 14/11) that the demo data tells: the one named by today's calendar year and the one before. */
record DemoYears(LocalDate today) {

    private static final int FIRST_DAY = 15;

    int current() {
        return today.getYear();
    }

    int previous() {
        return current() - 1;
    }

    LocalDate startOf(int year) {
        return LocalDate.of(year - 1, Month.NOVEMBER, FIRST_DAY);
    }
}
