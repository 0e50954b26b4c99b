package vn.binhyen.figure;

import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;

/** Kỳ báo cáo: a period by the name that people give it, in a calendar: 2018, 2018-Q1, 2014-08-28..2024-08-28. */
public record ReportingPeriod(PeriodCalendar calendar, String code, Period period) {

    /** The whole years within it, or itself where there is none. */
    List<ReportingPeriod> years() {
        var years = IntStream.rangeClosed(period.from().getYear(), period.to().getYear() + 1)
                .mapToObj(year -> new ReportingPeriod(calendar, Integer.toString(year), calendar.year(year)))
                .filter(year -> !year.period().from().isBefore(period.from())
                        && !year.period().to().isAfter(period.to()))
                .toList();
        return years.isEmpty() ? List.of(this) : years;
    }

    public static ReportingPeriod of(PeriodCalendar calendar, String code) {
        return new ReportingPeriod(calendar, code, calendar.parse(code));
    }
}
