package vn.binhyen.report;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page asks of an officer; the texts of the sections are plain paragraphs, one a line. */
public record DraftForm(
        int version,
        @Pattern(regexp = "\\d{0,6}") @Nullable String number,
        @Size(max = 20) @Nullable String issuedOn,
        @Size(max = 60) @Nullable String place,
        @Size(max = 120) @Nullable String superior,
        @Size(max = 120) @Nullable String agency,
        @Size(max = 400) @Nullable String functions,
        @Size(max = 80) @Nullable String signer,
        @Size(max = 2000) @Nullable String recipients,
        @Size(max = 20_000) @Nullable String leadership,
        @Size(max = 20_000) @Nullable String results,
        @Size(max = 20_000) @Nullable String shortcomings,
        @Size(max = 20_000) @Nullable String tasks) {

    static DraftForm of(ReportDraft draft) {
        var text = draft.text();
        return new DraftForm(
                draft.version(),
                text.number(),
                text.issuedOn(),
                text.place(),
                text.superior(),
                text.agency(),
                text.functions(),
                text.signer(),
                text.recipients(),
                text.notes().get("leadership"),
                text.notes().get("results"),
                text.notes().get("shortcomings"),
                text.notes().get("tasks"));
    }

    DraftText text() {
        return new DraftText(
                number,
                issuedOn,
                place,
                superior,
                agency,
                functions,
                signer,
                recipients,
                Map.of(
                        "leadership", value(leadership),
                        "results", value(results),
                        "shortcomings", value(shortcomings),
                        "tasks", value(tasks)));
    }

    /** For the template: an empty field is an empty text. */
    public String value(@Nullable String field) {
        return field == null ? "" : field;
    }
}
