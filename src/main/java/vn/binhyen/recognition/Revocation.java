package vn.binhyen.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Hủy công nhận: the decision that takes a recognition back, and why. Old revocations have no decision of their own. */
record Revocation(String number, @Nullable LocalDate day, String reason) {

    private static final int NUMBER = 60;
    private static final int REASON = 500;

    /** As somebody types it: all of it is needed. */
    static Revocation typed(String number, @Nullable LocalDate day, String reason, LocalDate decided, LocalDate today) {
        var why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > REASON) {
            throw RuleViolation.invalid("decision-reason", REASON).at("reason");
        }
        var clean = VietnameseText.clean(number);
        if (clean.isEmpty()) {
            throw RuleViolation.invalid("field-missing").at("number");
        }
        if (clean.length() > NUMBER) {
            throw RuleViolation.invalid("decision-text-too-long", NUMBER).at("number");
        }
        if (day == null) {
            throw RuleViolation.invalid("field-missing").at("day");
        }
        if (day.isBefore(decided) || day.isAfter(today)) {
            throw RuleViolation.invalid("revocation-day").at("day");
        }
        return new Revocation(clean, day, why);
    }
}
