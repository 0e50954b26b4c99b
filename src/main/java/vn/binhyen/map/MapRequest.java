package vn.binhyen.map;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.ledger.PeriodCalendar;

/** What an address asks of the map; left out it means the reader's own area, the first figure, the year of today. */
public record MapRequest(
        @Nullable String area,
        @Nullable String figure,
        @Nullable String period,
        @Nullable PeriodCalendar calendar) {

    private static final String FIGURE = "recognition.residential-areas";

    public MapRequest {
        area = meant(area);
        figure = meant(figure);
        period = meant(period);
    }

    String figureOrDefault() {
        return figure == null ? FIGURE : figure;
    }

    PeriodCalendar calendarOrDefault() {
        return calendar == null ? PeriodCalendar.POLICE : calendar;
    }

    String periodOrDefault(LocalDate today) {
        return period == null ? String.valueOf(today.getYear()) : period;
    }

    ReportingPeriod reportingPeriod(LocalDate today) {
        return ReportingPeriod.of(calendarOrDefault(), periodOrDefault(today));
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
