package vn.binhyen.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One return as it was sent or approved: its numbers with their sources, its versions, and what may be done with it. */
public record ReturnPage(
        String url,
        String entryUrl,
        String title,
        String place,
        String period,
        String deadline,
        String stateKey,
        String tone,
        int edition,
        @Nullable String approvedEdition,
        String receipt,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable String remark,
        boolean mayFill,
        boolean mayReview,
        boolean mayCorrect,
        boolean ownWork,
        List<Section> sections,
        List<Version> versions,
        Map<String, String> typed,
        FormErrors errors) {

    /** A table of the form. */
    public record Section(String title, List<Row> rows) {}

    /** One number. */
    public record Row(
            String cell,
            String label,
            String unit,
            boolean part,
            @Nullable String value,
            @Nullable String before,
            @Nullable String source,
            @Nullable String asOf,
            @Nullable String note,
            @Nullable String remark,
            List<String> warnings) {

        /** The field of the reason for returning it. */
        public String field() {
            return "remark." + cell;
        }
    }

    /** An approved version, which can be read for ever. */
    public record Version(int edition, String url, Instant approvedAt, String approvedBy, String sentBy) {}
}
