package vn.binhyen.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One session: its facts, its photo, what it contributes to the figures, and what happened to it. */
public record OutreachSessionPage(
        String url,
        LocalDate day,
        String title,
        String place,
        String placeCode,
        String formKey,
        String audienceKey,
        int participants,
        int documents,
        String host,
        String note,
        boolean hasPhoto,
        @Nullable String withdrawnReason,
        boolean mayWrite,
        List<Contribution> contributions,
        List<Event> history,
        String reason,
        FormErrors errors) {

    /** What the session adds to one measure. */
    public record Contribution(String measureKey, long amount) {}

    /** One line of the history. */
    public record Event(String key, String who, Instant at, List<Change> changes) {}

    /** A field that a correction changed. */
    public record Change(String fieldKey, String before, String after) {}
}
