package vn.binhyen.programme;

import java.math.BigDecimal;
import vn.binhyen.platform.RuleViolation;

/**
 * Mức phấn đấu: what a figure shall be. A range names what is aimed at: its lower end has to be reached, and more than the upper
 * end is more than was asked.
 */
public record Bound(Kind kind, BigDecimal low, BigDecimal high) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /** How the figure is compared. */
    public enum Kind {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        RANGE,
        ZERO;

        String key() {
            return "programme.kind." + name();
        }
    }

    public Bound {
        if (low.signum() < 0 || high.compareTo(low) < 0 || high.compareTo(MOST) > 0) {
            throw RuleViolation.invalid("target-bounds").at("low");
        }
        low = low.stripTrailingZeros();
        high = high.stripTrailingZeros();
    }

    public static Bound of(Kind kind, BigDecimal low, BigDecimal high) {
        return switch (kind) {
            case ZERO -> new Bound(kind, BigDecimal.ZERO, BigDecimal.ZERO);
            case AT_LEAST, AT_MOST, EXACTLY -> new Bound(kind, low, low);
            case RANGE -> new Bound(kind, low, high);
        };
    }

    boolean isMet(BigDecimal value) {
        return switch (kind) {
            case AT_LEAST, RANGE -> value.compareTo(low) >= 0;
            case AT_MOST, ZERO -> value.compareTo(high) <= 0;
            case EXACTLY -> value.compareTo(low) == 0;
        };
    }

    /** Whether the figure has to grow to meet it; otherwise it has to stay low. */
    boolean grows() {
        return kind == Kind.AT_LEAST || kind == Kind.RANGE || kind == Kind.EXACTLY;
    }

    /** Whether little is missing: a tenth of what was asked at most. */
    boolean isNear(BigDecimal value) {
        var margin = low.divide(BigDecimal.TEN);
        return grows() ? value.compareTo(low.subtract(margin)) >= 0 : value.compareTo(high.add(margin)) <= 0;
    }
}
