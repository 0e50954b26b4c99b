package vn.binhyen.figure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The table of figures with its filter; without a table where the filter could not be understood. */
public record FiguresPage(
        Map<String, String> sets,
        Map<String, String> calendars,
        Map<String, String> maps,
        Map<String, String> dimensions,
        Filter filter,
        FormErrors errors,
        @Nullable String areaName,
        List<Head> heads,
        List<Line> lines,
        List<Chart> charts,
        String readAt,
        @Nullable ClosedNote closed,
        String csvUrl,
        String xlsxUrl) {

    /** That the period is closed: as which of the two the table is read, and where the other one and the closing are. */
    public record ClosedNote(
            boolean asClosed,
            String areaName,
            String closedAt,
            String closedBy,
            int adjustments,
            @Nullable String closingUrl,
            String otherUrl) {}

    /** What was asked, as it was typed. */
    public record Filter(
            String set,
            String area,
            String period,
            String calendar,
            String knownAt,
            boolean children,
            String boundaries,
            List<String> figures,
            String by) {}

    /** A figure in a period, {@code of} which figure a slice is; {@code share} takes two columns, number and percentage; {@code names} are words. */
    public record Head(String of, String label, String period, boolean share, boolean names) {

        public boolean isSlice() {
            return !of.isEmpty();
        }
    }

    /** The course of a figure over the periods that were asked for, of the place asked for. */
    public record Chart(String label, List<String> periods, List<Double> values, List<String> texts) {}

    /** A place with its cells; {@code total} for the place that was asked for. */
    public record Line(String name, @Nullable String url, boolean total, List<Value> values) {}

    /** One number and where it opens. */
    public record Value(String text, @Nullable String percent, boolean names, String url, String label) {}
}
