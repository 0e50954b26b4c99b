package vn.binhyen.enrolment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One criterion of one enrolment: what is asked, what was answered, the evidence. A reviewer answers with a reason. */
public record AnswerPage(
        String url,
        String back,
        String unit,
        int year,
        int version,
        boolean reviewing,
        Asked asked,
        String own,
        String lastYear,
        List<EnrolmentPage.File> files,
        @Nullable Returned returned,
        String next,
        Map<String, String> typed,
        FormErrors errors) {

    /** The criterion. {@code kind} decides which fields the form has. */
    public record Asked(
            String code,
            String label,
            String article,
            String source,
            String kind,
            boolean evidence,
            String rule,
            @Nullable String claim,
            Map<String, String> items) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
