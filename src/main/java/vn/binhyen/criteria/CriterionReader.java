package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseNumbers;

/** Reads a criterion as people type it; every field that is wrong is told, and nothing typed is changed. */
@Component
class CriterionReader {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");
    private static final Pattern ITEM = Pattern.compile("(?:([\\p{L}0-9-]{1,20})\\s*:\\s*)?(.+)");

    private final Expressions expressions;

    CriterionReader(Expressions expressions) {
        this.expressions = expressions;
    }

    /** The change that a form means: a criterion dropped, replaced or added. */
    Optional<Change> change(CriterionForm form, FormReader fields) {
        if (form.verb().equals(CriterionForm.DROP)) {
            return fields.value(() -> Change.drop(form.was().strip(), form.reason()));
        }
        var criterion = read(form, fields);
        return criterion.flatMap(known -> fields.value(
                () -> form.edits() ? Change.replace(known, form.reason()) : Change.add(known, form.reason())));
    }

    Optional<Criterion> read(CriterionForm form, FormReader fields) {
        var code = form.edits() ? form.was().strip() : fields.required("code", form.code());
        var label = fields.required("label", form.label());
        fields.required("kind", form.kind());
        var kind = fields.choice("kind", Criterion.Kind.class, form.kind());
        var effect = fields.choice("effect", Criterion.Effect.class, form.effect());
        fields.required("article", form.article());
        var grade = fields.choice("grade", Grade.class, form.grade());
        var threshold = threshold(form, kind, fields);
        var points = decimal("points", form.points(), fields);
        var items = items(form.items());
        var tests = tests(form.tests(), fields);
        var exempt = exempt(form, fields);
        checkExpression(form, kind, fields);
        return fields.value(() -> new Criterion(
                code,
                new Label(label, form.labelEn()),
                Objects.requireNonNull(kind),
                Objects.requireNonNullElse(effect, Criterion.Effect.CONDITION),
                !form.evidence().isBlank(),
                form.article(),
                form.source(),
                Mark.TYPED,
                kind == Criterion.Kind.DATE_UNTIL ? until(form.until()) : "",
                threshold,
                kind == Criterion.Kind.YES_NO || kind == Criterion.Kind.ZERO ? items : List.of(),
                kind == Criterion.Kind.POINTS || kind == Criterion.Kind.COMPUTED ? points : null,
                kind == Criterion.Kind.COMPUTED ? form.expression() : "",
                kind == Criterion.Kind.COMPUTED ? tests : List.of(),
                exempt,
                effect != null && effect.hasGrade() ? grade : null));
    }

    private void checkExpression(CriterionForm form, Criterion.@Nullable Kind kind, FormReader fields) {
        if (kind == Criterion.Kind.COMPUTED && !form.expression().isBlank()) {
            compile("expression", form.expression(), fields);
        }
    }

    /** "Vietnamese | English" of a short text. */
    static String written(Label label) {
        return label.vi().equals(label.en()) ? label.vi() : label.vi() + " | " + label.en();
    }

    static @Nullable BigDecimal decimal(String field, String typed, FormReader fields) {
        if (typed.isBlank()) {
            return null;
        }
        var number = VietnameseNumbers.decimal(typed);
        if (number.isEmpty()) {
            fields.reject(
                    RuleViolation.invalid("criterion-number", typed.strip()).at(field));
        }
        return number.orElse(null);
    }

    private static Label label(String typed) {
        var bar = typed.indexOf('|');
        return bar < 0 ? new Label(typed, typed) : new Label(typed.substring(0, bar), typed.substring(bar + 1));
    }

    private static @Nullable Threshold threshold(CriterionForm form, Criterion.@Nullable Kind kind, FormReader fields) {
        if (kind == null || !kind.hasThreshold()) {
            return null;
        }
        var bound = fields.choice("bound", Threshold.Bound.class, form.bound());
        var value = decimal("value", form.value(), fields);
        if (value == null && form.value().isBlank()) {
            fields.reject(RuleViolation.invalid("criterion-threshold").at("value"));
        }
        return value == null
                ? null
                : new Threshold(
                        Objects.requireNonNullElse(bound, Threshold.Bound.AT_LEAST),
                        value,
                        form.unit().isBlank() ? null : label(form.unit()));
    }

    private static List<Criterion.Item> items(String typed) {
        var items = new ArrayList<Criterion.Item>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                var code = Objects.requireNonNullElse(item.group(1), Integer.toString(items.size() + 1));
                items.add(new Criterion.Item(code, label(item.group(2))));
            }
        });
        return items;
    }

    private static List<TestRow> tests(String typed, FormReader fields) {
        var rows = new ArrayList<TestRow>();
        for (var line : typed.lines().filter(line -> !line.isBlank()).toList()) {
            try {
                rows.add(TestRow.of(line));
            } catch (RuleViolation unreadable) {
                fields.reject(unreadable);
            }
        }
        return rows;
    }

    private Criterion.@Nullable NotApplicable exempt(CriterionForm form, FormReader fields) {
        if (!form.when().isBlank()) {
            compile("when", form.when(), fields);
        }
        return form.claim().isBlank() && form.when().isBlank()
                ? null
                : new Criterion.NotApplicable(
                        form.claim().isBlank() ? null : label(form.claim()),
                        form.when().isBlank() ? null : form.when().strip());
    }

    private void compile(String field, String expression, FormReader fields) {
        try {
            expressions.compile(expression.strip());
        } catch (RuleViolation wrong) {
            fields.reject(wrong.at(field));
        }
    }

    /** 31/3 as it is kept; what is no such day is refused by the criterion itself. */
    private static String until(String typed) {
        var day = DAY.matcher(typed.strip());
        return day.matches()
                ? "%02d-%02d".formatted(Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
                : typed;
    }
}
