package vn.binhyen.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.criteria.Label;

/** Mẫu lý do trả lại: the lines of {@code enrolment/return-reasons.yaml}. */
@Component
class ReturnReasons {

    /** One usual reason, and how to mend it. */
    record Reason(String code, Label label, String reason, String remedy) {}

    /** The file. */
    private record Reasons(List<Reason> reasons) {}

    private final List<Reason> reasons;

    ReturnReasons() {
        try (var file =
                Objects.requireNonNull(ReturnReasons.class.getResourceAsStream("/enrolment/return-reasons.yaml"))) {
            this.reasons = new YAMLMapper().readValue(file, Reasons.class).reasons();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reviewer chooses from, by code. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        reasons.forEach(reason -> labels.put(reason.code(), reason.label().in(LocaleContextHolder.getLocale())));
        return labels;
    }

    /** What was typed, or what the template says where nothing was. */
    String reason(String code, String typed) {
        return text(code, typed, Reason::reason);
    }

    String remedy(String code, String typed) {
        return text(code, typed, Reason::remedy);
    }

    private String text(String code, String typed, Function<Reason, String> part) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(code) && typed.isBlank())
                .map(part)
                .findFirst()
                .orElse(typed);
    }
}
