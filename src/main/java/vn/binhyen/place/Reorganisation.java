package vn.binhyen.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Một lần sắp xếp đơn vị hành chính: what was done, on which day, by which act. {@code area} is the lowest place that holds
 * all it touches. It is applied once and may be undone while nothing depends on it.
 */
public record Reorganisation(
        UUID id,
        AreaId area,
        ReorganisationVerb verb,
        LocalDate day,
        String legalBasis,
        String summary,
        Status status,
        @Nullable String undoneReason,
        Instant changedAt,
        String changedBy) {

    /** The longest legal basis: the histories of the units that move along quote it. */
    static final int BASIS_LENGTH = 300;

    private static final int REASON_LENGTH = 500;

    /** Trạng thái. */
    public enum Status {
        APPLIED,
        UNDONE;

        public String labelKey() {
            return "place.reorganisation-status." + name();
        }
    }

    static void requireBasis(String text) {
        if (text.isBlank()) {
            throw RuleViolation.invalid("field-missing").at("legalBasis");
        }
        if (text.length() > BASIS_LENGTH) {
            throw RuleViolation.invalid("text-too-long", BASIS_LENGTH).at("legalBasis");
        }
    }

    boolean isApplied() {
        return status == Status.APPLIED;
    }

    Reorganisation undo(String typedReason, Instant now, String by) {
        var reason = VietnameseText.clean(typedReason);
        if (!isApplied()) {
            throw RuleViolation.conflict("reorganisation-undone-already");
        }
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw RuleViolation.invalid("reorganisation-reason-needed", REASON_LENGTH)
                    .at("reason");
        }
        return new Reorganisation(id, area, verb, day, legalBasis, summary, Status.UNDONE, reason, now, by);
    }

    /** Counts as done at this moment: whatever is recorded later came after it. */
    Reorganisation done(Instant now) {
        return new Reorganisation(id, area, verb, day, legalBasis, summary, status, undoneReason, now, changedBy);
    }
}
