package vn.binhyen.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number opened: what it is, its parts, where they come from, and the records, twenty at a time. */
public record ExplainPage(
        String code,
        String label,
        String kind,
        String definition,
        String areaName,
        String period,
        String range,
        String result,
        String unit,
        List<Part> parts,
        String chosen,
        List<Origin> origins,
        boolean adds,
        String sum,
        String amount,
        List<Source> records,
        int total,
        String pages,
        @Nullable String previous,
        @Nullable String next,
        String tableUrl) {

    /** A part of the figure, the sign before it in the formula, and where its records are shown. */
    public record Part(
            String sign,
            String name,
            String measure,
            String members,
            String range,
            String amount,
            String url,
            boolean chosen) {}

    /** A place or unit below; {@code url} opens the same number there, or the unit's own page. */
    public record Origin(String name, @Nullable String url, String amount) {}

    /** A record with the link to its own page, if it still has one. */
    public record Source(String title, @Nullable String url, String day, String amount) {}
}
