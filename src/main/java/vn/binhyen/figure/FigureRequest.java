package vn.binhyen.figure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/**
 * What an address asks of figures: {@code set, area, period, calendar, children, knownAt, boundaries}. Left out they mean the
 * first set, the reader's own area, this police year, and now. Periods are separated by commas.
 */
public record FigureRequest(
        @Nullable String set,
        @Nullable String area,
        @Nullable String period,
        @Nullable PeriodCalendar calendar,
        @Nullable Boolean children,
        @Nullable String knownAt,
        @Nullable Boundaries boundaries) {

    private static final int MOST_PERIODS = 36;

    public FigureRequest {
        set = meant(set);
        area = meant(area);
        period = meant(period);
        knownAt = meant(knownAt);
    }

    PeriodCalendar calendarOrDefault() {
        return calendar == null ? PeriodCalendar.POLICE : calendar;
    }

    Boundaries boundariesOrDefault() {
        return boundaries == null ? Boundaries.NOW : boundaries;
    }

    List<ReportingPeriod> periods(LocalDate today) {
        var codes = period == null ? String.valueOf(currentYear(today)) : period;
        var list = Arrays.stream(codes.split(",", -1))
                .map(code -> ReportingPeriod.of(calendarOrDefault(), code.strip()))
                .toList();
        if (list.size() > MOST_PERIODS) {
            throw RuleViolation.invalid("too-many-periods", MOST_PERIODS).at("period");
        }
        return list;
    }

    /** An instant ({@code 2026-11-21T08:00:00Z}), or a Vietnam day or minute: a day means its end. */
    public @Nullable Instant instant() {
        if (knownAt == null) {
            return null;
        }
        try {
            if (knownAt.endsWith("Z")) {
                return Instant.parse(knownAt);
            }
            var local = knownAt.contains("T")
                    ? LocalDateTime.parse(knownAt)
                    : LocalDate.parse(knownAt).plusDays(1).atStartOfDay();
            return local.atZone(VietnameseFormat.ZONE).toInstant();
        } catch (DateTimeException e) {
            var violation =
                    RuleViolation.invalid("known-at-unreadable", knownAt).at("knownAt");
            violation.initCause(e);
            throw violation;
        }
    }

    private int currentYear(LocalDate today) {
        var year = today.getYear();
        return today.isAfter(calendarOrDefault().year(year).to()) ? year + 1 : year;
    }

    /** An empty field of a form means nothing. */
    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
