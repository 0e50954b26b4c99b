package vn.binhyen.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Chỉ tiêu phấn đấu as it stands now: the bound of a figure at a place in a period, and the document that sets it. {@code parent} is the
 * target it is a part of ("trong đó"), or that of the place above.
 */
record Target(
        UUID id,
        AreaId area,
        @Nullable UUID parent,
        String title,
        String figure,
        PeriodCalendar calendar,
        String period,
        Bound bound,
        String document,
        @Nullable String withdrawnReason,
        Instant changedAt,
        String changedBy,
        int version) {

    private static final int LONGEST = 300;
    private static final int REASON = 500;

    Target {
        title = text("title", title);
        document = text("document", document);
    }

    ReportingPeriod days() {
        return ReportingPeriod.of(calendar, period);
    }

    boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    String url() {
        return "/targets/" + id;
    }

    /** Rút: it is not held against any figure any more. */
    Target withdraw(String typedReason, Instant now, String by) {
        if (isWithdrawn()) {
            throw RuleViolation.conflict("target-withdrawn");
        }
        var reason = VietnameseText.clean(typedReason);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw RuleViolation.invalid("target-reason", REASON).at("reason");
        }
        return new Target(id, area, parent, title, figure, calendar, period, bound, document, reason, now, by, version);
    }

    private static String text(String field, String typed) {
        var clean = VietnameseText.clean(typed);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw RuleViolation.invalid("target-text", LONGEST).at(field);
        }
        return clean;
    }
}
