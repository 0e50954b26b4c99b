package vn.binhyen.figure;

import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;

/** Kỳ báo cáo: a period by the name that people give it, in a calendar: 2018, 2018-Q1, 2014-08-28..2024-08-28. */
public record ReportingPeriod(PeriodCalendar calendar, String code, Period period) {

    public static ReportingPeriod of(PeriodCalendar calendar, String code) {
        return new ReportingPeriod(calendar, code, calendar.parse(code));
    }
}
