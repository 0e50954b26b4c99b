package vn.binhyen.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;

/**
 * Kỳ của trang đầu: the police year (15/11 … 14/11) that bears the number of today's calendar year. It stays on the page
 * until the year is out, for its decisions and its report are written in November and December.
 */
record HomePeriods(LocalDate today) {

    private static final PeriodCalendar CALENDAR = PeriodCalendar.POLICE;
    private static final int MONTHS = 12;

    int year() {
        return today.getYear();
    }

    /** Recognitions are decided when their year is over: before that last year's are the ones to show. */
    int recognitionYear() {
        return today.isAfter(whole().to()) ? year() : year() - 1;
    }

    ReportingPeriod recognition() {
        return ReportingPeriod.of(CALENDAR, Integer.toString(recognitionYear()));
    }

    Period whole() {
        return CALENDAR.year(year());
    }

    /** From its first day until today, or its end: what can be compared with the same days of last year. */
    ReportingPeriod untilNow() {
        var whole = whole();
        var last = today.isBefore(whole.to()) ? today : whole.to();
        return ReportingPeriod.of(CALENDAR, whole.from() + ".." + last);
    }

    /** The same days of the year before. */
    ReportingPeriod yearBefore() {
        var days = untilNow().period();
        return ReportingPeriod.of(
                CALENDAR, days.from().minusYears(1) + ".." + days.to().minusYears(1));
    }

    /** Last year and this one. */
    Period twoYears() {
        return new Period(CALENDAR.year(year() - 1).from(), whole().to());
    }

    /** The months of the year that have begun, in their order. */
    List<ReportingPeriod> months() {
        return Stream.iterate(YearMonth.from(whole().from()).plusMonths(1), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> ReportingPeriod.of(CALENDAR, month.toString()))
                .filter(month -> !month.period().from().isAfter(today))
                .toList();
    }
}
