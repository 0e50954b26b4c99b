package vn.binhyen.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.place.Area;

/** Permanent addresses of tables and of single numbers: whoever gets one sees the same, within the own scope. */
public final class FigureUrls {

    private FigureUrls() {}

    /** Where this number is opened down to its records. */
    public static String explain(
            Area area, Figure figure, ReportingPeriod period, @Nullable Instant knownAt, Boundaries boundaries) {
        return explain(area, figure, period, knownAt, boundaries, null);
    }

    private static String explain(
            Area area,
            Figure figure,
            ReportingPeriod period,
            @Nullable Instant knownAt,
            Boundaries boundaries,
            @Nullable Closing asClosed) {
        var url = UriComponentsBuilder.fromPath("/figures/explain")
                .queryParam("figure", figure.code())
                .queryParam("area", area.address())
                .queryParam("period", period.code())
                .queryParam("calendar", period.calendar());
        if (knownAt != null) {
            url.queryParam("knownAt", knownAt);
        }
        if (boundaries == Boundaries.THEN) {
            url.queryParam("boundaries", boundaries);
        }
        if (asClosed != null) {
            url.queryParam("asClosed", asClosed.id());
        }
        return url.encode().toUriString();
    }

    /** The same for a cell of a table. */
    public static String explain(FigureTable table, FigureTable.Row row, int column) {
        var cell = table.columns().get(column);
        var closed = table.closed();
        return explain(
                row.area(),
                cell.figure(),
                cell.period(),
                table.knownAt(),
                table.boundaries(),
                closed == null ? null : closed.closing());
    }

    static String explain(CellQuery cell, int part, int page) {
        return UriComponentsBuilder.fromUriString(explain(
                        cell.area(), cell.figure(), cell.period(), cell.knownAt(), cell.boundaries(), cell.asClosed()))
                .queryParam("part", part)
                .queryParam("page", page)
                .toUriString();
    }
}
