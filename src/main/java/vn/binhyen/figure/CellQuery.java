package vn.binhyen.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.place.Area;

/**
 * Ô số liệu: which number is to be opened. {@code part} chooses whose records are listed: 0 the term, 1 the base;
 * {@code page} counts from 1.
 */
public record CellQuery(
        Figure figure,
        Area area,
        ReportingPeriod period,
        @Nullable Instant knownAt,
        Boundaries boundaries,
        int part,
        int page,
        @Nullable Closing asClosed) {}
