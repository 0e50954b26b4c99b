package vn.binhyen.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.ledger.PeriodCalendar;

/** Which yearly report: the own place, the last ended year and the calendar of the police, as known now, unless said otherwise. */
record YearlyQuery(
        @Nullable String area,
        @Nullable Integer year,
        @Nullable PeriodCalendar calendar,
        @Nullable Instant knownAt,
        @Nullable String asClosed) {

    PeriodCalendar calendarOrUsual() {
        return calendar == null ? PeriodCalendar.POLICE : calendar;
    }

    /** The address of a report, as the part behind the question mark. */
    static String text(String area, int year, PeriodCalendar calendar) {
        return UriComponentsBuilder.newInstance()
                .queryParam("area", area)
                .queryParam("year", year)
                .queryParam("calendar", calendar)
                .build()
                .encode()
                .toUriString()
                .substring(1);
    }
}
