package vn.binhyen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * Biến động: what happened to a unit on a day. {@code other} is the unit that continues it or that it continues,
 * {@code told} a name as it was then: of the unit, of the place, or of the other unit; {@code reorganisation} the one of
 * places that it went along with.
 */
record UnitEvent(
        UUID id,
        AreaId unit,
        Kind kind,
        LocalDate day,
        @Nullable AreaId other,
        String told,
        String basis,
        String actor,
        Instant at,
        @Nullable UUID reorganisation) {

    /** Ways in which units change; messages {@code register.event.<kind>}. */
    enum Kind {
        RENAMED,
        MOVED_AWAY,
        MOVED_IN,
        MERGED_AWAY,
        TOOK_IN,
        DUPLICATE,
        REOPENED
    }
}
