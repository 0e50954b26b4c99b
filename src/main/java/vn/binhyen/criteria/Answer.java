package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Câu trả lời cho một tiêu chí. Each kind of criterion reads its own part: {@code yes} (of a must-be-zero line: it did not
 * happen), {@code items} for the lines of a list, {@code day}, {@code number} (an amount or points), {@code part} of {@code whole}.
 */
public record Answer(
        @Nullable Boolean yes,
        @Nullable Map<String, Boolean> items,
        @Nullable LocalDate day,
        @Nullable BigDecimal number,
        @Nullable Long part,
        @Nullable Long whole,
        @Nullable Boolean notApplicable) {

    public static Answer yes(boolean yes) {
        return new Answer(yes, null, null, null, null, null, null);
    }

    public static Answer items(Map<String, Boolean> items) {
        return new Answer(null, items, null, null, null, null, null);
    }

    public static Answer day(LocalDate day) {
        return new Answer(null, null, day, null, null, null, null);
    }

    public static Answer number(BigDecimal number) {
        return new Answer(null, null, null, number, null, null, null);
    }

    public static Answer share(long part, long whole) {
        return new Answer(null, null, null, null, part, whole, null);
    }

    public static Answer doesNotApply() {
        return new Answer(null, null, null, null, null, null, true);
    }

    /** An answer that meets this criterion in this year: for examples and measurements. */
    public static Answer meeting(Criterion criterion, int year) {
        var items = new LinkedHashMap<String, Boolean>();
        criterion.items().forEach(item -> items.put(item.code(), true));
        var threshold = criterion.threshold();
        return switch (criterion.kind()) {
            case YES_NO, ZERO, COMPUTED -> items.isEmpty() ? yes(true) : items(items);
            case DATE_UNTIL -> day(LocalDate.of(year, 1, 15));
            case NUMBER -> number(Objects.requireNonNull(threshold).met());
            case POINTS -> number(Objects.requireNonNullElse(criterion.points(), BigDecimal.ZERO));
            case SHARE -> share(Objects.requireNonNull(threshold).met().signum() == 0 ? 0 : 100, 100);
        };
    }

    boolean claimsNotApplicable() {
        return Boolean.TRUE.equals(notApplicable);
    }
}
