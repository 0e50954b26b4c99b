package vn.binhyen.figure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * What a table shows: figures of one place, and of the places directly below it where {@code children} is set, in one or
 * more periods; as known now, or as known at an instant.
 */
public record FigureQuery(
        List<Figure> figures,
        AreaId area,
        boolean children,
        List<ReportingPeriod> periods,
        @Nullable Instant knownAt) {

    public FigureQuery {
        figures = List.copyOf(figures);
        periods = List.copyOf(periods);
    }
}
