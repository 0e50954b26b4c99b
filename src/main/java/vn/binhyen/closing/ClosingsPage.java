package vn.binhyen.closing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The closings of a year: places by periods, and all closings with what came of them. */
public record ClosingsPage(
        Map<String, String> calendars,
        Map<String, String> years,
        String calendar,
        String year,
        List<String> heads,
        List<Row> rows,
        List<Line> lines,
        boolean mayClose) {

    /** A place with the state of each period. */
    public record Row(String name, boolean own, List<State> states) {}

    /** One period of one place: where it opens, and how it stands. */
    public record State(@Nullable String url, String key, String tone) {}

    /** One closing. */
    public record Line(
            String url,
            String area,
            String period,
            String days,
            String closedAt,
            String closedBy,
            int adjustments,
            boolean standing) {}
}
