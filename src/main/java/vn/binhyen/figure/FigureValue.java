package vn.binhyen.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Giá trị: the exact amount of a figure and of its base. Percentages are computed once, here, from exact sums; a threshold
 * is compared by multiplying crosswise, never on a rounded number. {@code year} is the one that was chosen of several.
 */
public record FigureValue(
        Figure figure, long amount, long base, @Nullable ReportingPeriod year) {

    private static final int DIGITS = 2;

    /** Two different shares of amounts that fit a long differ before this many digits. */
    private static final int EXACT_DIGITS = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The figure's own number: the amount, the difference; for shares and growth the amount, beside its percentage. */
    public BigDecimal number() {
        return scaled(figure.kind() == Figure.Kind.DIFFERENCE ? Math.subtractExact(amount, base) : amount);
    }

    /** The denominator, or the amount one year before. */
    public BigDecimal of() {
        return scaled(base);
    }

    /** Per cent with two decimals, or nothing where there is none to speak of. */
    public @Nullable BigDecimal percent() {
        return percent(DIGITS, RoundingMode.HALF_UP);
    }

    /** Per cent as it is compared with a bound: never rounded up to it. */
    public @Nullable BigDecimal exactPercent() {
        return percent(EXACT_DIGITS, RoundingMode.DOWN);
    }

    private @Nullable BigDecimal percent(int digits, RoundingMode rounding) {
        return switch (figure.kind()) {
            case SHARE -> percent(amount, digits, rounding);
            case GROWTH -> percent(Math.subtractExact(amount, base), digits, rounding);
            case SUM, STOCK, DIFFERENCE, CUMULATED, HIGHEST, LOWEST -> null;
        };
    }

    /** Whether the share is at least this many per cent: 14 of 20 reach 70, 17 of 25 do not. */
    public boolean reaches(int percent) {
        return BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(100))
                        .compareTo(BigInteger.valueOf(base).multiply(BigInteger.valueOf(percent)))
                >= 0;
    }

    /** As it stands in a table: 1.046/1.205, 15.751, +12,40 %. */
    public String text(Locale locale) {
        return switch (figure.kind()) {
            case SHARE -> format(number(), locale) + "/" + format(of(), locale);
            case GROWTH -> percentText(locale);
            case DIFFERENCE -> (number().signum() > 0 ? "+" : "") + format(number(), locale);
            case SUM, STOCK, CUMULATED -> format(number(), locale);
            case HIGHEST, LOWEST -> format(number(), locale) + (year == null ? "" : " (" + year.code() + ")");
        };
    }

    /** The percentage as text, signed for growth; a dash where there is nothing to compare with. */
    public String percentText(Locale locale) {
        var percent = percent();
        if (percent == null) {
            return "–";
        }
        var sign = figure.kind() == Figure.Kind.GROWTH && percent.signum() > 0 ? "+" : "";
        return sign + VietnameseFormat.percent(percent, locale);
    }

    private @Nullable BigDecimal percent(long part, int digits, RoundingMode rounding) {
        return base == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(base), digits, rounding);
    }

    private BigDecimal scaled(long value) {
        return BigDecimal.valueOf(value, figure.scale());
    }

    private String format(BigDecimal value, Locale locale) {
        return VietnameseFormat.decimal(value, figure.scale(), locale);
    }
}
