package vn.binhyen.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.Level;

/** Thẩm quyền công nhận: one line of {@code recognition/authorities.yaml}. */
record Authority(
        Level level,
        Set<RecognisedKind> kinds,
        @JsonProperty("managed-by") @Nullable Set<String> managedBy,
        @Nullable LocalDate until,
        String law,
        boolean verified) {

    /** Whether it recognises such units on this day; {@code until} is its last day. */
    boolean covers(Level issuer, RecognisedKind kind, String unitManaging, LocalDate day) {
        var managing = managedBy;
        var last = until;
        return level == issuer
                && kinds.contains(kind)
                && (managing == null || managing.contains(unitManaging))
                && (last == null || !day.isAfter(last));
    }
}
