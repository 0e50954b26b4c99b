package vn.binhyen.grading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseNumbers;

/** Reads a sheet of points as it was typed: a number of points an item, yes or no where it is a condition. */
final class SheetReader {

    static final String FIELD = "item-";

    private SheetReader() {}

    /** What is typed, by the codes of items; what is empty is left out, and what is wrong is told at its field. */
    static Map<String, Answer> read(List<Criterion> items, Map<String, String> typed, FormReader fields) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var item : items) {
            var text = typed.getOrDefault(FIELD + item.code(), "").strip();
            var answer = text.isEmpty() ? null : answer(item, text, fields);
            if (answer != null) {
                answers.put(item.code(), answer);
            }
        }
        return answers;
    }

    /** No more points than the item gives, and none below zero. */
    static void check(Criterion item, Answer answer) {
        var field = FIELD + item.code();
        if (isYesOrNo(item)) {
            if (answer.yes() == null) {
                throw RuleViolation.invalid("field-missing").at(field);
            }
            return;
        }
        var number = answer.number();
        var most = item.points();
        if (number == null || number.signum() < 0 || (most != null && number.compareTo(most) > 0)) {
            throw RuleViolation.invalid("grading-points", item.code(), most == null ? "" : written(most))
                    .at(field);
        }
    }

    static boolean isYesOrNo(Criterion item) {
        return item.kind() == Criterion.Kind.YES_NO || item.kind() == Criterion.Kind.ZERO;
    }

    /** As the field shows it. */
    static String typed(@Nullable Answer answer) {
        if (answer == null) {
            return "";
        }
        var yes = answer.yes();
        var number = answer.number();
        return yes != null ? (yes ? "yes" : "no") : number == null ? "" : written(number);
    }

    static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static @Nullable Answer answer(Criterion item, String text, FormReader fields) {
        try {
            var answer = isYesOrNo(item) ? yesOrNo(text) : number(text);
            check(item, answer);
            return answer;
        } catch (RuleViolation wrong) {
            fields.reject(wrong.at(FIELD + item.code()));
            return null;
        }
    }

    private static Answer yesOrNo(String text) {
        return switch (text) {
            case "yes" -> Answer.yes(true);
            case "no" -> Answer.yes(false);
            default -> throw RuleViolation.invalid("field-not-a-choice", text);
        };
    }

    private static Answer number(String text) {
        return VietnameseNumbers.decimal(text)
                .map(Answer::number)
                .orElseThrow(() -> RuleViolation.invalid("criterion-number", text));
    }
}
