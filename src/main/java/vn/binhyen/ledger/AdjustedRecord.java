package vn.binhyen.ledger;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Điều chỉnh sau chốt: one change of a record that touched the days of a closing, and by how much of each measure. Without a
 * reason it follows from the law.
 */
public record AdjustedRecord(
        Source source,
        int revision,
        Instant at,
        String by,
        @Nullable String reason,
        Map<MeasureCode, Long> amounts) {

    public AdjustedRecord {
        amounts = Map.copyOf(amounts);
    }

    AdjustedRecord with(Map<MeasureCode, Long> changed) {
        return new AdjustedRecord(source, revision, at, by, reason, changed);
    }
}
