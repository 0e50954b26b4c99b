package vn.binhyen.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** What an operation did to a place; {@code validTo} is the last day that an ended place had before. */
record AreaEffect(AreaId area, Kind kind, @Nullable LocalDate validTo) {

    /** The ways in which an operation touches a place. */
    enum Kind {
        CREATED,
        ENDED,
        CHANGED,
        /** It stood already and received something. */
        JOINED
    }
}
