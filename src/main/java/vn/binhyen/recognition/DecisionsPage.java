package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decisions somebody may read, newest first. */
public record DecisionsPage(
        List<Line> lines,
        long total,
        String year,
        Map<String, String> years,
        boolean mayDraft,
        long first,
        @Nullable String previous,
        @Nullable String next) {

    /** One decision of the list; {@code units} counts those that stand and that the reader may see. */
    public record Line(
            String url,
            String number,
            LocalDate day,
            int year,
            String issuer,
            String statusKey,
            String tone,
            long units) {}

    public long last() {
        return first + lines.size() - 1;
    }
}
