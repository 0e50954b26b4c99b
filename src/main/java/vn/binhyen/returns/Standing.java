package vn.binhyen.returns;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.returns.Return.Status;

/**
 * Tình hình nộp báo cáo: how many owe a form for a period where an officer works, and how far they are; {@code own} where
 * that place itself owes it, with what it has begun.
 */
record Standing(
        Form form,
        Form.Due period,
        long expected,
        Map<Status, Long> states,
        @Nullable ReturnPlace own,
        @Nullable Return begun) {

    long approved() {
        return states.getOrDefault(Status.APPROVED, 0L);
    }

    /** Those that were sent, whether or not they are approved. */
    long received() {
        return approved() + states.getOrDefault(Status.SUBMITTED, 0L);
    }

    long missing() {
        return Math.max(0, expected - received());
    }

    boolean ownIsMissing() {
        return own != null && (begun == null || begun.status().isOpen());
    }
}
