package vn.binhyen.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One enrolment: the unit's task list and answers, beside them last year's and the reviewer's, and what may be done now. */
public record EnrolmentPage(
        Head head,
        List<Task> tasks,
        List<CommuneFacts.Count> counts,
        @Nullable Beside beside,
        List<Returned> returns,
        Verbs verbs,
        List<Event> history,
        Map<String, String> criteria,
        Map<String, String> typed,
        FormErrors errors) {

    /** The unit and where its dossier stands. */
    public record Head(
            String url,
            String unit,
            String code,
            String kindKey,
            String authority,
            int year,
            Stage stage,
            String receipt,
            @Nullable LocalDate due,
            boolean late,
            boolean overdue,
            String outcomeKey,
            String reason,
            String visit,
            @Nullable String decisionUrl,
            long open,
            long undecided,
            String packNote,
            int version) {}

    /** One criterion: what is asked, answered, answered last year, and what it comes to. */
    public record Task(
            String code,
            String label,
            String article,
            String url,
            String statusKey,
            String tone,
            String reason,
            String answer,
            String reviewed,
            String reviewReason,
            String lastYear,
            boolean changed,
            boolean computed,
            String note,
            List<File> files) {}

    /** What a reviewer has beside the answers: what the books know, the dossiers around, the usual reasons to return one. */
    public record Beside(
            Known known,
            @Nullable String previous,
            @Nullable String next,
            Map<String, String> reasons) {}

    /** Figures of the period of assessment; {@code commune} where the unit is one itself. */
    public record Known(LocalDate from, LocalDate to, boolean commune, List<Figure> figures, String url) {}

    /** One figure of the unit, and of the whole commune. */
    public record Figure(String key, long unit, long whole) {}

    /** A file of evidence. */
    public record File(String name, String url) {}

    /** What the reader may do now. */
    public record Verbs(
            boolean fill,
            boolean submit,
            boolean copy,
            boolean withdraw,
            boolean appeal,
            boolean review,
            boolean approve,
            boolean reopen) {}

    /** A line of the history. */
    public record Event(String key, String who, Instant at, String detail) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
