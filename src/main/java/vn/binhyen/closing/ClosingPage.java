package vn.binhyen.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One closing: what was closed, the way to its figures, the adjustments since, and its reopening. */
public record ClosingPage(
        String url,
        String area,
        String calendar,
        String period,
        String days,
        String closedAt,
        String closedBy,
        String authority,
        @Nullable Reopened reopened,
        String asClosedUrl,
        String nowUrl,
        List<Line> adjustments,
        int total,
        String pages,
        @Nullable String previous,
        @Nullable String next,
        boolean mayReopen,
        String reason,
        FormErrors errors) {

    /** By whom, when and why it was opened again. */
    public record Reopened(String at, String by, String reason) {}

    /** A record that was changed after the closing; {@code reason} is empty where the change follows from the law. */
    public record Line(String title, @Nullable String url, String at, String by, String reason, List<Change> changes) {}

    /** By how much a measure changed on the closed days. */
    public record Change(String amount, String unit) {}
}
