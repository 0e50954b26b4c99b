package vn.binhyen.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** Ô số liệu: one amount of a question, to be opened down to its sources. */
public record Cell(
        AreaId area,
        Term term,
        Period period,
        @Nullable Instant asKnownAt,
        Boundaries boundaries,
        @Nullable Closing asClosed) {

    public Cell(AreaId area, Term term, Period period, @Nullable Instant asKnownAt, Boundaries boundaries) {
        this(area, term, period, asKnownAt, boundaries, null);
    }

    /** On the map of each entry's day. */
    public Cell(AreaId area, Term term, Period period, @Nullable Instant asKnownAt) {
        this(area, term, period, asKnownAt, Boundaries.THEN);
    }

    Known known() {
        return new Known(asKnownAt, asClosed);
    }
}
