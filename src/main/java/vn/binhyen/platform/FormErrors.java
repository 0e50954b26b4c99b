package vn.binhyen.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** What is wrong with a form, by field, in the reader's language; the field {@code ""} is the form as a whole. */
public record FormErrors(Map<String, String> byField) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public static FormErrors of(BindingResult binding, MessageSource messages) {
        var errors = new LinkedHashMap<String, String>();
        var locale = LocaleContextHolder.getLocale();
        binding.getGlobalErrors().forEach(error -> errors.putIfAbsent("", messages.getMessage(error, locale)));
        binding.getFieldErrors()
                .forEach(error -> errors.putIfAbsent(error.getField(), messages.getMessage(error, locale)));
        return new FormErrors(errors);
    }

    public static FormErrors of(RuleViolation violation, MessageSource messages) {
        var field = violation.field();
        return new FormErrors(Map.of(field == null ? "" : field, ProblemAdvice.detail(violation, messages)));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** The error of this field, or nothing. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }
}
