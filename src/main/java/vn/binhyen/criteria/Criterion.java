package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Tiêu chí: one line of a rule pack, with the article it comes from and how surely its wording is known. */
public record Criterion(
        String code,
        Label label,
        Kind kind,
        Effect effect,
        boolean evidence,
        String article,
        String source,
        Mark mark,
        String until,
        @Nullable Threshold threshold,
        List<Item> items,
        @Nullable BigDecimal points,
        String expression,
        List<TestRow> tests,
        @Nullable NotApplicable notApplicable,
        @Nullable Grade grade) {

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}0-9][\\p{L}0-9]*([-.][\\p{L}0-9]+)*");
    private static final int CODE_LENGTH = 30;
    private static final int TEXT = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** How a criterion is answered. */
    public enum Kind {
        /** Có / không. */
        YES_NO,
        /** Hoàn thành trước ngày. */
        DATE_UNTIL,
        /** Số lượng. */
        NUMBER,
        /** Tỷ lệ: so many of so many. */
        SHARE,
        /** Không để xảy ra. */
        ZERO,
        /** Chấm điểm. */
        POINTS,
        /** Tính từ số liệu. */
        COMPUTED;

        public String key() {
            return "criteria.kind." + name();
        }

        boolean hasThreshold() {
            return this == NUMBER || this == SHARE;
        }
    }

    /** What a criterion decides. */
    public enum Effect {
        /** Điều kiện để đạt. */
        CONDITION,
        /** Điều kiện để được xét. */
        ADMISSION,
        /** Trần tỷ lệ của cả xã. */
        QUOTA,
        /** Ngưỡng xếp loại: nobody answers it; {@code points} are the least that its {@code grade} asks for. */
        CLASS,
        /** Khống chế xếp loại: where it is not met, {@code grade} is the best that can be reached. */
        CAP;

        public String key() {
            return "criteria.effect." + name();
        }

        boolean hasGrade() {
            return this == CLASS || this == CAP;
        }
    }

    /** One line of a list within a criterion, answered by itself. */
    public record Item(String code, Label label) {}

    /** When a criterion does not concern a unit: the unit claims it, or an expression finds it in the facts. */
    public record NotApplicable(
            @Nullable Label claim, @Nullable String when) {}

    public Criterion {
        effect = Objects.requireNonNullElse(effect, Effect.CONDITION);
        article = VietnameseText.clean(Objects.requireNonNullElse(article, ""));
        source = VietnameseText.clean(Objects.requireNonNullElse(source, ""));
        until = Objects.requireNonNullElse(until, "");
        items = items == null ? List.of() : List.copyOf(items);
        expression = Objects.requireNonNullElse(expression, "").strip();
        tests = tests == null ? List.of() : List.copyOf(tests);
        require(code.length() <= CODE_LENGTH && CODE.matcher(code).matches(), "criterion-code", "code");
        require(article.length() <= TEXT, "criterion-text", "article");
        require(source.length() <= TEXT * 2, "criterion-text", "source");
        require(kind != Kind.DATE_UNTIL || readable(until), "criterion-until", "until");
        require(!kind.hasThreshold() || threshold != null, "criterion-threshold", "threshold");
        require(points == null || points.signum() > 0, "criterion-points", "points");
        require(!effect.hasGrade() || grade != null, "criterion-grade", "grade");
        require(effect != Effect.CLASS || kind == Kind.POINTS, "criterion-class-kind", "kind");
        require(effect != Effect.CLASS || grade != Grade.WEAK, "criterion-class-weak", "grade");
        require(kind != Kind.COMPUTED || !expression.isEmpty(), "criterion-expression", "expression");
    }

    /** The last day on which it can be fulfilled for a year of assessment. */
    public LocalDate deadline(int year) {
        return MonthDay.parse(until, DAY).atYear(year);
    }

    /** Whether somebody, or an expression, answers it; a threshold of a class is only read. */
    public boolean asks() {
        return effect != Effect.CLASS;
    }

    /** The same criterion with other points. */
    Criterion weighing(BigDecimal other) {
        return new Criterion(
                code,
                label,
                kind,
                effect,
                evidence,
                article,
                source,
                mark,
                until,
                threshold,
                items,
                other,
                expression,
                tests,
                notApplicable,
                grade);
    }

    private static boolean readable(String day) {
        try {
            MonthDay.parse(day, DAY);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void require(boolean holds, String code, String field) {
        if (!holds) {
            throw RuleViolation.invalid(code).at(field);
        }
    }
}
