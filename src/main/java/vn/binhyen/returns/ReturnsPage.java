package vn.binhyen.returns;

import java.time.Instant;
import java.util.List;
import vn.binhyen.platform.FormErrors;

/** What is owed and until when, what waits for a decision, and which forms are assigned. */
public record ReturnsPage(List<Owed> owed, List<Waiting> waiting, boolean reviews, boolean assigns, FormErrors errors) {

    /** A form and period: of one place, or how far the places below are. */
    public record Owed(
            String title,
            String period,
            String deadline,
            String stateKey,
            String stateTone,
            boolean several,
            long expected,
            long received,
            long approved,
            int percent,
            String url,
            boolean late,
            String lateUrl,
            String sheetUrl,
            boolean mayFill) {}

    /** A return that waits for a decision. */
    public record Waiting(
            String id,
            String url,
            String title,
            String place,
            String period,
            Instant sentAt,
            String sentBy,
            int edition) {}
}
