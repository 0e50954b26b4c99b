package vn.binhyen.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ngưỡng: a number must be on this side of the value. A share of a whole is compared by cross-multiplication, never rounded. */
public record Threshold(
        Bound bound, BigDecimal value, @Nullable Label unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** On which side of the value. */
    public enum Bound {
        AT_LEAST,
        MORE_THAN,
        AT_MOST;

        public String key() {
            return "criteria.bound." + name();
        }

        private boolean holds(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case MORE_THAN -> comparison > 0;
                case AT_MOST -> comparison <= 0;
            };
        }
    }

    /** A number that holds: the least of at least, nothing of at most. */
    BigDecimal met() {
        return switch (bound) {
            case AT_LEAST -> value;
            case MORE_THAN -> value.add(BigDecimal.ONE);
            case AT_MOST -> BigDecimal.ZERO;
        };
    }

    boolean holds(BigDecimal number) {
        return bound.holds(number.compareTo(value));
    }

    /** Whether so many of so many are the percentage asked for. */
    boolean holds(long part, long whole) {
        return bound.holds(
                BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(value.multiply(BigDecimal.valueOf(whole))));
    }
}
