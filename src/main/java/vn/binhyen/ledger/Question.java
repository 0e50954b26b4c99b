package vn.binhyen.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * What a table of figures asks the ledger: every term in every area and period, as known now, at an instant, or as a closing
 * saw it. What is named twice is asked once.
 */
public record Question(
        List<AreaId> areas,
        List<Term> terms,
        List<Period> periods,
        @Nullable Instant asKnownAt,
        Boundaries boundaries,
        @Nullable Closing asClosed) {

    public Question {
        areas = areas.stream().distinct().toList();
        terms = terms.stream().distinct().toList();
        periods = periods.stream().distinct().toList();
    }

    public Question(
            List<AreaId> areas,
            List<Term> terms,
            List<Period> periods,
            @Nullable Instant asKnownAt,
            Boundaries boundaries) {
        this(areas, terms, periods, asKnownAt, boundaries, null);
    }

    /** On the map of each entry's day. */
    public Question(List<AreaId> areas, List<Term> terms, List<Period> periods, @Nullable Instant asKnownAt) {
        this(areas, terms, periods, asKnownAt, Boundaries.THEN);
    }

    Known known() {
        return new Known(asKnownAt, asClosed);
    }
}
