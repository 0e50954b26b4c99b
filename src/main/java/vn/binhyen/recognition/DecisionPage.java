package vn.binhyen.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One decision in its official look, with what may be done to it. */
public record DecisionPage(
        Head head,
        Rights may,
        Units units,
        List<Notice> notices,
        @Nullable Correction corrects,
        List<Reference> correctedBy,
        List<Event> history,
        String reason,
        FormErrors errors) {

    /** Another decision, with its address where the reader may see it. */
    public record Reference(@Nullable String url, String number, LocalDate day) {}

    /** What this decision corrects in another one. */
    public record Correction(Reference decision, String reason, List<Change> changes) {}

    /** One thing it corrects: what was written, and what holds. */
    public record Change(String key, String code, String was, String becomes) {}

    /** What stands above and below the list of units. */
    public record Head(
            String url,
            String number,
            LocalDate day,
            int year,
            String issuer,
            String place,
            String signer,
            String signerTitle,
            List<String> grounds,
            String statusKey,
            boolean draft,
            @Nullable String withdrawnReason) {}

    /** What the reader may do to it. */
    public record Rights(boolean change, boolean sign, boolean revoke) {}

    /** The units: how many stand, by kind, and one page of the list of all. */
    public record Units(
            List<Count> counts,
            long standing,
            List<Group> groups,
            long first,
            long last,
            long total,
            @Nullable String previous,
            @Nullable String next) {}

    /** How many units of a kind stand in the decision. */
    public record Count(String kindKey, long units) {}

    /** Units of one kind, as far as this page of the list shows them. */
    public record Group(String kindKey, List<Unit> units) {}

    /** One unit of the decision. */
    public record Unit(
            String id,
            String code,
            String name,
            String managingKey,
            boolean standing,
            @Nullable String revokedReason,
            @Nullable String revokedBy) {}

    /** A rule that places the units in time and whose text was not seen. */
    public record Notice(String kindKey, String law, LocalDate end) {}

    /** One line of the history. */
    public record Event(String key, String who, Instant at, String detail) {}
}
