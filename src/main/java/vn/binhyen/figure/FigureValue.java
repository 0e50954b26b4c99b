package vn.binhyen.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Giá trị: the exact amount of a figure and of its base. Percentages are computed once, here, from exact sums; a threshold
 * is compared by multiplying crosswise, never on a rounded number. {@code year} is the one that was chosen of several, {@code names} are who is counted.
 */
public record FigureValue(
        Figure figure, long amount, long base, @Nullable ReportingPeriod year, List<String> names) {

    /** As many as anybody reads in one cell. */
    static final int MOST_NAMES = 100;

    public FigureValue {
        names = List.copyOf(names);
    }

    FigureValue(Figure figure, long amount, long base, @Nullable ReportingPeriod year) {
        this(figure, amount, base, year, List.of());
    }

    private static final int DIGITS = 2;
    private static final int NAMES_IN_A_LINE = 10;
    private static final String NOTHING = "–";

    /** Two different shares of amounts that fit a long differ before this many digits. */
    private static final int EXACT_DIGITS = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The figure's own number: the amount, the difference; for shares and growth the amount, beside its percentage. */
    public BigDecimal number() {
        if (figure.kind() == Figure.Kind.DERIVED) {
            return isNothing()
                    ? scaled(0)
                    : BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(base), figure.scale(), RoundingMode.HALF_UP);
        }
        return scaled(whole());
    }

    /** Whether there is no number to speak of: a derived figure whose formula has no answer. */
    public boolean isNothing() {
        return figure.kind() == Figure.Kind.DERIVED && base == 0;
    }

    /** The number as formulas over figures read it. */
    long whole() {
        return figure.kind() == Figure.Kind.DIFFERENCE ? Math.subtractExact(amount, base) : amount;
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
            case SUM, STOCK, DIFFERENCE, CUMULATED, HIGHEST, LOWEST, NAMES, DERIVED -> null;
        };
    }

    /** How high it stands in a drawing: a percentage where the figure is one; nothing to speak of stands at zero. */
    public double height() {
        var isPercentage = figure.kind() == Figure.Kind.SHARE || figure.kind() == Figure.Kind.GROWTH;
        var height = isPercentage ? percent() : number();
        return height == null ? 0 : height.doubleValue();
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
            case DERIVED -> isNothing() ? NOTHING : format(number(), locale);
            case NAMES -> numberText(locale) + (amount == 0 ? "" : ": " + listed(NAMES_IN_A_LINE));
            case HIGHEST, LOWEST -> format(number(), locale) + (year == null ? "" : " (" + year.code() + ")");
        };
    }

    /** The number alone, where names would be too much. */
    String numberText(Locale locale) {
        return format(number(), locale);
    }

    /** The names, at most so many; the number before them tells how many there are. */
    String listed(int most) {
        var shown = names.subList(0, Math.min(most, names.size()));
        return String.join("; ", shown) + (shown.size() < amount ? "; …" : "");
    }

    /** The percentage as text, signed for growth; a dash where there is nothing to compare with. */
    public String percentText(Locale locale) {
        var percent = percent();
        if (percent == null) {
            return NOTHING;
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
