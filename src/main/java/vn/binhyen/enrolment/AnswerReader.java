package vn.binhyen.enrolment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseNumbers;

/** Reads what was typed as an answer to one criterion; each kind has its own fields. */
record AnswerReader(Criterion criterion, Map<String, String> typed, FormReader fields) {

    static final String ITEM = "item-";

    Optional<Answer> read() {
        if (claim()) {
            return Optional.of(Answer.doesNotApply());
        }
        return switch (criterion.kind()) {
            case YES_NO, ZERO -> criterion.items().isEmpty() ? yesOrNo() : items();
            case DATE_UNTIL -> day();
            case NUMBER, POINTS -> Optional.ofNullable(number("number")).flatMap(this::amount);
            case SHARE -> share();
            case COMPUTED -> Optional.empty();
        };
    }

    private boolean claim() {
        var exempt = criterion.notApplicable();
        return exempt != null && exempt.claim() != null && text("claim").equals("true");
    }

    private Optional<Answer> yesOrNo() {
        return Optional.ofNullable(choice("yes")).map(Answer::yes);
    }

    private Optional<Answer> items() {
        var answers = new LinkedHashMap<String, Boolean>();
        for (var item : criterion.items()) {
            var answer = choice(ITEM + item.code());
            if (answer != null) {
                answers.put(item.code(), answer);
            }
        }
        return fields.isClean() ? Optional.of(Answer.items(answers)) : Optional.empty();
    }

    private Optional<Answer> day() {
        if (text("none").equals("true")) {
            return Optional.of(Answer.yes(false));
        }
        fields.required("day", text("day"));
        return Optional.ofNullable(fields.day("day", text("day"))).map(Answer::day);
    }

    private Optional<Answer> share() {
        var part = whole("part");
        var whole = whole("whole");
        if (part == null || whole == null) {
            return Optional.empty();
        }
        if (part > whole || whole == 0) {
            fields.reject(RuleViolation.invalid("enrolment-share").at("part"));
            return Optional.empty();
        }
        return Optional.of(Answer.share(part, whole));
    }

    private Optional<Answer> amount(BigDecimal number) {
        var most = criterion.points();
        if (number.signum() < 0 || (most != null && number.compareTo(most) > 0)) {
            fields.reject(
                    RuleViolation.invalid("field-not-whole", text("number")).at("number"));
            return Optional.empty();
        }
        return Optional.of(Answer.number(number));
    }

    private @Nullable Boolean choice(String field) {
        return switch (text(field)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> {
                fields.reject(RuleViolation.invalid("field-missing").at(field));
                yield null;
            }
        };
    }

    private @Nullable BigDecimal number(String field) {
        fields.required(field, text(field));
        var number = VietnameseNumbers.decimal(text(field));
        if (number.isEmpty()) {
            fields.reject(RuleViolation.invalid("field-not-whole", text(field)).at(field));
        }
        return number.orElse(null);
    }

    private @Nullable Long whole(String field) {
        fields.required(field, text(field));
        var number = VietnameseNumbers.whole(text(field)).filter(value -> value >= 0);
        if (number.isEmpty()) {
            fields.reject(RuleViolation.invalid("field-not-whole", text(field)).at(field));
        }
        return number.orElse(null);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The fields of a form that would give this answer. */
    static Map<String, String> typed(@Nullable Answer answer) {
        var typed = new LinkedHashMap<String, String>();
        if (answer == null) {
            return typed;
        }
        put(typed, "claim", Boolean.TRUE.equals(answer.notApplicable()) ? "true" : null);
        put(typed, "yes", yesNo(answer.yes()));
        put(typed, "none", Boolean.FALSE.equals(answer.yes()) ? "true" : null);
        put(typed, "day", answer.day() == null ? null : VietnameseFormat.date(answer.day()));
        put(
                typed,
                "number",
                answer.number() == null ? null : answer.number().toPlainString().replace('.', ','));
        put(typed, "part", answer.part() == null ? null : answer.part().toString());
        put(typed, "whole", answer.whole() == null ? null : answer.whole().toString());
        var items = answer.items();
        if (items != null) {
            items.forEach((code, yes) -> put(typed, ITEM + code, yesNo(yes)));
        }
        return typed;
    }

    private static @Nullable String yesNo(@Nullable Boolean yes) {
        return yes == null ? null : yes ? "yes" : "no";
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        if (value != null) {
            typed.put(field, value);
        }
    }
}
