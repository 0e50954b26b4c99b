package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Thay đổi: what a version does to one criterion of the pack it stands on, and by which paper. */
public record Change(
        Verb verb,
        String code,
        @Nullable Criterion criterion,
        @Nullable BigDecimal points,
        String reason) {

    private static final int REASON = 300;

    /** What is done. */
    public enum Verb {
        /** Thay. */
        REPLACE,
        /** Thêm. */
        ADD,
        /** Bỏ. */
        DROP,
        /** Đổi điểm. */
        WEIGH;

        public String key() {
            return "criteria.change." + name();
        }
    }

    public Change {
        reason = VietnameseText.clean(Objects.requireNonNullElse(reason, ""));
        if (reason.isEmpty() || reason.length() > REASON) {
            throw RuleViolation.invalid("criterion-reason", REASON).at("reason");
        }
    }

    public static Change replace(Criterion criterion, String reason) {
        return new Change(Verb.REPLACE, criterion.code(), criterion, null, reason);
    }

    public static Change add(Criterion criterion, String reason) {
        return new Change(Verb.ADD, criterion.code(), criterion, null, reason);
    }

    public static Change drop(String code, String reason) {
        return new Change(Verb.DROP, code, null, null, reason);
    }

    public static Change weigh(String code, BigDecimal points, String reason) {
        return new Change(Verb.WEIGH, code, null, points, reason);
    }

    /** What becomes of this criterion; nothing where it is dropped. */
    Optional<Criterion> applied(Criterion before) {
        return switch (verb) {
            case REPLACE, ADD -> Optional.of(Objects.requireNonNull(criterion));
            case DROP -> Optional.empty();
            case WEIGH -> Optional.of(before.weighing(Objects.requireNonNull(points)));
        };
    }

    /** This change after an earlier one of the same criterion: together they are one; nothing where they cancel out. */
    Optional<Change> after(Change earlier) {
        if (verb == Verb.ADD || earlier.verb == Verb.DROP || earlier.verb == Verb.WEIGH) {
            return Optional.of(this);
        }
        var known = Objects.requireNonNull(earlier.criterion);
        return switch (verb) {
            case DROP -> earlier.verb == Verb.ADD ? Optional.empty() : Optional.of(this);
            case WEIGH ->
                Optional.of(
                        new Change(earlier.verb, code, known.weighing(Objects.requireNonNull(points)), null, reason));
            case REPLACE, ADD -> Optional.of(new Change(earlier.verb, code, criterion, null, reason));
        };
    }
}
