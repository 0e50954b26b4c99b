package vn.binhyen.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.enrolment.Returned;
import vn.binhyen.platform.FormErrors;

/** One sheet of points: every item with the unit's score, the reviewer's and last year's, and what may be done. */
public record GradingPage(
        Head head,
        List<Line> lines,
        Map<String, String> items,
        List<Returned> returns,
        Verbs verbs,
        List<Event> history,
        Map<String, String> typed,
        FormErrors errors) {

    /** Where it stands; {@code gradeKey} is empty while something is missing for the class. */
    public record Head(
            String url,
            String unit,
            String kindKey,
            String authority,
            int year,
            GradingStage stage,
            LocalDate due,
            boolean overdue,
            String points,
            String total,
            @Nullable String gradeKey,
            String missing,
            String pack,
            int version) {}

    /** One item; {@code most} are the points that it gives, {@code value} what its field shows. */
    public record Line(
            String code,
            String label,
            String article,
            String field,
            String most,
            String cap,
            boolean yesOrNo,
            boolean computed,
            String own,
            String reviewed,
            String reason,
            String lastYear,
            String value) {}

    /** What the reader may do. */
    public record Verbs(boolean fill, boolean review, boolean grade, boolean reopen) {

        public boolean types() {
            return fill || review;
        }
    }

    /** One line of the history. */
    public record Event(String key, String detail, String who, Instant at) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
