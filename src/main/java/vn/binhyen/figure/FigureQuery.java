package vn.binhyen.figure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.platform.AreaId;

/**
 * What a table shows: figures of one place, and of the places directly below it where {@code children} is set, in one or
 * more periods; as known now, as known at an instant, or as a closing saw it.
 */
public record FigureQuery(
        List<Figure> figures,
        AreaId area,
        boolean children,
        List<ReportingPeriod> periods,
        @Nullable Instant knownAt,
        Boundaries boundaries,
        @Nullable Closing asClosed) {

    public FigureQuery {
        figures = List.copyOf(figures);
        periods = List.copyOf(periods);
    }

    public FigureQuery(
            List<Figure> figures,
            AreaId area,
            boolean children,
            List<ReportingPeriod> periods,
            @Nullable Instant knownAt,
            Boundaries boundaries) {
        this(figures, area, children, periods, knownAt, boundaries, null);
    }

    /** On today's map: places continue what they were merged from. */
    public FigureQuery(
            List<Figure> figures,
            AreaId area,
            boolean children,
            List<ReportingPeriod> periods,
            @Nullable Instant knownAt) {
        this(figures, area, children, periods, knownAt, Boundaries.NOW);
    }
}
