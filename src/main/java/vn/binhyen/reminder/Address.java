package vn.binhyen.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;

/**
 * Địa chỉ nhận thư: where an account holder wants to be reminded. It gets no letter about work before its owner has typed
 * the code that was sent there, so a mistyped address tells a stranger nothing.
 */
record Address(
        UUID account,
        String email,
        Locale language,
        String code,
        int tries,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate sentOn) {

    /** Nobody can fill a stranger's box with codes. */
    static final Duration BETWEEN_CODES = Duration.ofMinutes(2);

    static final Duration CODE_LIVES = Duration.ofHours(24);
    static final int MOST_TRIES = 5;

    static Address asked(UUID account, String email, Locale language, String code, Instant now) {
        return new Address(account, email, language, code, 0, now, null, null);
    }

    /** @throws RuleViolation {@code reminder-wait} as long as the last code is fresh */
    void requireRest(Instant now) {
        if (confirmedAt == null && now.isBefore(askedAt.plus(BETWEEN_CODES))) {
            throw RuleViolation.conflict("reminder-wait", BETWEEN_CODES.toMinutes())
                    .at("email");
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The code may still be typed. */
    boolean isOpen(Instant now) {
        return !isConfirmed() && tries < MOST_TRIES && now.isBefore(askedAt.plus(CODE_LIVES));
    }
}
