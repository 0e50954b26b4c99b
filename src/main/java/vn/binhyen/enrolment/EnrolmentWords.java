package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Finding;
import vn.binhyen.criteria.Label;
import vn.binhyen.platform.VietnameseFormat;

/** Tells answers and findings in words. */
@Component
class EnrolmentWords {

    private final MessageSource messages;

    EnrolmentWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The answer as one reads it; nothing where there is none. */
    String answer(Criterion criterion, @Nullable Answer answer) {
        if (answer == null) {
            return "";
        }
        if (Boolean.TRUE.equals(answer.notApplicable())) {
            return text("enrolment.answer.claim");
        }
        var unit = criterion.threshold() == null || criterion.threshold().unit() == null
                ? ""
                : " " + label(criterion.threshold().unit());
        if (answer.day() != null) {
            return VietnameseFormat.date(answer.day());
        }
        if (answer.number() != null) {
            return VietnameseFormat.decimal(
                            answer.number(), Math.max(0, answer.number().scale()), locale())
                    + unit;
        }
        if (answer.part() != null && answer.whole() != null) {
            return "%s / %s%s"
                    .formatted(
                            VietnameseFormat.number(answer.part(), locale()),
                            VietnameseFormat.number(answer.whole(), locale()),
                            unit);
        }
        return yesOrNo(criterion, answer);
    }

    private String yesOrNo(Criterion criterion, Answer answer) {
        var prefix = criterion.kind() == Criterion.Kind.ZERO ? "enrolment.answer.zero-" : "enrolment.answer.";
        var items = answer.items();
        if (items != null) {
            var failed = items.values().stream().filter(yes -> !yes).count();
            return text("enrolment.answer.items", items.size() - failed, items.size());
        }
        return answer.yes() == null ? "" : text(prefix + (answer.yes() ? "yes" : "no"));
    }

    /** Why a criterion is met or not. */
    String reason(Finding finding) {
        var arguments = finding.arguments().stream().map(this::argument).toArray();
        return text(finding.reasonKey(), arguments);
    }

    String label(Label label) {
        return label.in(locale());
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Label label -> label(label);
            case LocalDate day -> VietnameseFormat.date(day);
            default -> argument;
        };
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
