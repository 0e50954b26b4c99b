package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The enrolments of a year that somebody may read, the most urgent first. */
public record EnrolmentsPage(
        int year,
        Map<String, String> years,
        String stage,
        Map<String, String> stages,
        List<Line> lines,
        long total,
        long first,
        @Nullable String previous,
        @Nullable String next,
        boolean mayEnrol,
        boolean self,
        String codes,
        FormErrors errors) {

    /** One enrolment. */
    public record Line(
            String url,
            String unit,
            String code,
            String kindKey,
            String stageKey,
            String tone,
            @Nullable LocalDate due,
            boolean overdue,
            boolean late) {}

    public long last() {
        return first + lines.size() - 1;
    }
}
