package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The log of sessions: one page of it, with the totals of all its pages. */
public record OutreachPage(
        List<Line> lines,
        long sessions,
        long participants,
        long documents,
        SessionQuery query,
        Map<String, String> areas,
        FormErrors errors,
        boolean mayWrite,
        long first,
        @Nullable String previous,
        @Nullable String next,
        String csv,
        String xlsx) {

    /** One session in the log. */
    public record Line(
            String url,
            LocalDate day,
            String title,
            String host,
            String place,
            String formKey,
            String audienceKey,
            int participants,
            int documents,
            boolean hasPhoto) {}

    public boolean isFiltered() {
        return query.isFiltered();
    }

    public long last() {
        return first + lines.size() - 1;
    }
}
