package vn.binhyen.report;

import java.math.BigDecimal;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Cách viết số trong câu: how a figure reads inside a Vietnamese sentence. Rounds with the right word and never rounds a
 * small exact number; the exact number stays one click away.
 */
final class Wording {

    /** Below this a number is written as it is: «gần 128 vụ» is wrong. */
    private static final long SMALLEST_ROUNDED = 1_000;

    /** How near below a round number one says «gần»: a hundredth of it. */
    private static final int NEAR = 100;

    private Wording() {}

    /** Exact; numbers under ten get a leading zero: 04, 128, 15.751. */
    static String count(long value) {
        return value >= 0 && value < 10 ? "0" + value : number(value);
    }

    static String number(long value) {
        return VietnameseFormat.number(value, VietnameseFormat.VIETNAMESE);
    }

    /** «gần 7.000», «trên 741 nghìn», «7.000» when it is that; exact below one thousand. */
    static String about(long value) {
        if (value < SMALLEST_ROUNDED) {
            return count(value);
        }
        var unit = unit(value);
        var floor = value - value % unit;
        var ceiling = floor + unit;
        if (floor == value) {
            return round(value);
        }
        return isRounder(ceiling, unit) && (ceiling - value) * NEAR <= ceiling
                ? "gần " + round(ceiling)
                : "trên " + round(floor);
    }

    /** Three leading digits are kept of large numbers, two of those below ten thousand. */
    private static long unit(long value) {
        var digits = Long.toString(value).length();
        return Math.powExact(10L, digits <= 4 ? 2 : digits - 3);
    }

    /** «gần» leads to a really round number, not to 7.100. */
    private static boolean isRounder(long ceiling, long unit) {
        return ceiling % (unit * 10) == 0;
    }

    private static String round(long value) {
        if (value >= 1_000_000_000 && value % 10_000_000 == 0) {
            return thousands(value, 1_000_000_000) + " tỷ";
        }
        if (value >= 1_000_000 && value % 10_000 == 0) {
            return thousands(value, 1_000_000) + " triệu";
        }
        return value >= 100_000 && value % 1_000 == 0 ? number(value / 1_000) + " nghìn" : number(value);
    }

    private static String thousands(long value, long unit) {
        var quotient =
                BigDecimal.valueOf(value).divide(BigDecimal.valueOf(unit)).stripTrailingZeros();
        return VietnameseFormat.decimal(quotient, Math.max(0, quotient.scale()), VietnameseFormat.VIETNAMESE);
    }

    /** Both parts of a share, exact: 1.046/1.205. */
    static String pair(long numerator, long denominator) {
        return (numerator == 0 ? "0" : count(numerator)) + "/" + count(denominator);
    }

    static String percent(BigDecimal value) {
        return VietnameseFormat.percent(value, VietnameseFormat.VIETNAMESE);
    }

    /** A change in words: «tăng 12,50 %», «giảm 3,10 %», «không thay đổi». */
    static String change(BigDecimal percent) {
        return switch (percent.signum()) {
            case 1 -> "tăng " + percent(percent);
            case -1 -> "giảm " + percent(percent.negate());
            default -> "không thay đổi";
        };
    }
}
