package vn.binhyen.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Kỳ đang chốt: days of a range of places that stand closed, with what a refusal must say about it. */
record ClosedDays(
        UUID closing,
        long from,
        long to,
        LocalDate firstDay,
        LocalDate lastDay,
        AreaId authority,
        String areaName,
        PeriodCalendar calendar,
        String period,
        Instant closedAt) {

    boolean takes(Line line) {
        return line.area() >= from
                && line.area() <= to
                && line.day() >= firstDay.toEpochDay()
                && line.day() <= lastDay.toEpochDay();
    }

    boolean takes(Contribution contribution) {
        var area = contribution.area().value();
        return area >= from
                && area <= to
                && !contribution.day().isBefore(firstDay)
                && !contribution.day().isAfter(lastDay);
    }

    /** The authority that closed, whoever stands above it, and the office of a province. */
    boolean mayBeAdjustedBy(Scope scope) {
        return scope.contains(authority) || scope.area().level().compareTo(Level.PROVINCE) <= 0;
    }

    RuleViolation refusal(long day) {
        return told("period-closed", day);
    }

    RuleViolation reasonNeeded(long day) {
        return told("adjustment-reason-needed", day);
    }

    private RuleViolation told(String code, long day) {
        return RuleViolation.conflict(
                code,
                areaName,
                period,
                VietnameseFormat.date(firstDay) + " – " + VietnameseFormat.date(lastDay),
                VietnameseFormat.time(closedAt),
                VietnameseFormat.date(LocalDate.ofEpochDay(day)));
    }
}
