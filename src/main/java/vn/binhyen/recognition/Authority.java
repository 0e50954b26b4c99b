package vn.binhyen.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.Level;

/** Thẩm quyền công nhận: one line of {@code recognition/authorities.yaml}. */
record Authority(
        Level level,
        Set<RecognisedKind> kinds,
        @JsonProperty("managed-by") @Nullable Set<String> managedBy,
        String law,
        boolean verified) {

    boolean covers(Level issuer, Candidate unit) {
        var managing = managedBy;
        return level == issuer
                && kinds.contains(unit.kind())
                && (managing == null || managing.contains(unit.managing()));
    }
}
