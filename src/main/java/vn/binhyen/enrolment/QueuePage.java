package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** What waits for the reviewer, by deadline: what each dossier comes to, and how it differs from last year's. */
public record QueuePage(
        int year,
        Map<String, String> years,
        String kind,
        Map<String, String> kinds,
        List<Line> lines,
        long total,
        FormErrors errors) {

    /** One dossier; {@code passed} ones may be approved in a batch. */
    public record Line(
            String id,
            String url,
            String unit,
            String kindKey,
            String stageKey,
            String tone,
            @Nullable LocalDate due,
            boolean overdue,
            boolean passed,
            String detail,
            long changed) {}

    public long passing() {
        return lines.stream().filter(Line::passed).count();
    }
}
