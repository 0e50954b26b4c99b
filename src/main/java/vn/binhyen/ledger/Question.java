package vn.binhyen.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * What a table of figures asks the ledger: every term in every area and period, as known now or at an instant. What is
 * named twice is asked once.
 */
public record Question(
        List<AreaId> areas,
        List<Term> terms,
        List<Period> periods,
        @Nullable Instant asKnownAt,
        Boundaries boundaries) {

    public Question {
        areas = areas.stream().distinct().toList();
        terms = terms.stream().distinct().toList();
        periods = periods.stream().distinct().toList();
    }

    /** On the map of each entry's day. */
    public Question(List<AreaId> areas, List<Term> terms, List<Period> periods, @Nullable Instant asKnownAt) {
        this(areas, terms, periods, asKnownAt, Boundaries.THEN);
    }
}
