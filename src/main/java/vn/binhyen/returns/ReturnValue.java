package vn.binhyen.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Số liệu báo cáo: one number as it was reported, in the scale of its measure; a zero is a number. {@code source} and {@code asOf}
 * say where it comes from and of which day it is, {@code note} explains what is unusual.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReturnValue(
        long amount,
        @Nullable String source,
        @Nullable LocalDate asOf,
        @Nullable String note) {

    static final int LONGEST = 500;

    /** More than anything here is ever counted: a slip of the finger. */
    static final long MOST = 1_000_000_000_000L;

    ReturnValue {
        source = text("source", source);
        note = text("note", note);
        if (amount < 0 || amount > MOST) {
            throw RuleViolation.invalid("return-number-implausible", MOST).at("amount");
        }
    }

    static ReturnValue of(long amount) {
        return new ReturnValue(amount, null, null, null);
    }

    boolean hasNote() {
        return note != null;
    }

    private static @Nullable String text(String field, @Nullable String typed) {
        var clean = typed == null ? "" : VietnameseText.clean(typed);
        if (clean.length() > LONGEST) {
            throw RuleViolation.invalid("return-text-too-long", LONGEST).at(field);
        }
        return clean.isEmpty() ? null : clean;
    }
}
