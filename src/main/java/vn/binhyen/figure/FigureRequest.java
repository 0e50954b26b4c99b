package vn.binhyen.figure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseFormat;

/**
 * What an address asks of figures: {@code set, area, period, calendar, children, knownAt, boundaries, asClosed}, {@code figures}
 * for some of the catalogue instead of a set, and {@code by} for the dimension by which they are cut. Left out they mean the first set, the reader's own area, the police year that bears the number of today's year (its decisions and reports are
 * written after it has ended, until December), and now. Periods are separated by commas. {@code asClosed} is the number of a
 * closing, or {@code true} for the one that stands for this place and the first period.
 */
public record FigureRequest(
        @Nullable String set,
        @Nullable String area,
        @Nullable String period,
        @Nullable PeriodCalendar calendar,
        @Nullable Boolean children,
        @Nullable String knownAt,
        @Nullable Boundaries boundaries,
        @Nullable String asClosed,
        @Nullable List<String> figures,
        @Nullable String by) {

    private static final int MOST_PERIODS = 36;
    private static final int MOST_FIGURES = 40;

    public FigureRequest {
        set = meant(set);
        area = meant(area);
        period = meant(period);
        knownAt = meant(knownAt);
        asClosed = meant(asClosed);
        by = meant(by);
        figures = figures == null
                ? List.of()
                : figures.stream().filter(code -> !code.isBlank()).distinct().toList();
    }

    /** The codes of figures that were chosen one by one, instead of a set. */
    List<String> chosen() {
        var chosen = Objects.requireNonNullElse(figures, List.<String>of());
        if (chosen.size() > MOST_FIGURES) {
            throw RuleViolation.invalid("too-many-figures", MOST_FIGURES).at("figures");
        }
        return chosen;
    }

    PeriodCalendar calendarOrDefault() {
        return calendar == null ? PeriodCalendar.POLICE : calendar;
    }

    Boundaries boundariesOrDefault() {
        return boundaries == null ? Boundaries.NOW : boundaries;
    }

    List<ReportingPeriod> periods(LocalDate today) {
        var codes = period == null ? String.valueOf(today.getYear()) : period;
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
            var local = knownAt.contains("T") ? LocalDateTime.parse(knownAt) : endOf(knownAt);
            return local.atZone(VietnameseFormat.ZONE).toInstant();
        } catch (DateTimeException e) {
            var violation =
                    RuleViolation.invalid("known-at-unreadable", knownAt).at("knownAt");
            violation.initCause(e);
            throw violation;
        }
    }

    /** Relative days ("hôm nay") mean nothing in an address that is kept. */
    private static LocalDateTime endOf(String day) {
        return VietnameseDates.parse(day, LocalDate.EPOCH)
                .filter(meant -> meant.isAfter(LocalDate.EPOCH.plusDays(1)))
                .orElseThrow(() -> new DateTimeException(day))
                .plusDays(1)
                .atStartOfDay();
    }

    /** An empty field of a form means nothing. */
    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
