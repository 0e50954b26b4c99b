package vn.binhyen.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * Chốt số liệu: an authority froze an area over a period of a calendar. {@code snapshot} is the state of the database then; what
 * was read at that moment can be read again for ever.
 */
public record Closing(
        UUID id,
        AreaId area,
        String areaName,
        AreaId authority,
        PeriodCalendar calendar,
        String period,
        Period days,
        String snapshot,
        Instant closedAt,
        String closedBy,
        @Nullable Reopening reopening) {

    /** Mở lại: since when the days are open again, by whom, and why. */
    public record Reopening(Instant at, String by, String reason) {}

    public boolean isStanding() {
        return reopening == null;
    }

    public String url() {
        return "/closings/" + id;
    }
}
