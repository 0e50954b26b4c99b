package vn.binhyen.place;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhyen.platform.VietnameseText;

/** Tỷ lệ: how much of a place went into another one. A part whose size nobody recorded has no share at all. */
public record AreaShare(int numerator, int denominator) {

    public static final AreaShare WHOLE = new AreaShare(1, 1);

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,4}))?\\s*%");

    public AreaShare {
        if (numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
        }
    }

    /** A share as people type it: 3/5, 60 %, 12,5 %. */
    static Optional<AreaShare> parse(String typed) {
        var text = VietnameseText.clean(typed);
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        var percent = PERCENT.matcher(text);
        if (!percent.matches()) {
            return Optional.empty();
        }
        var decimals = percent.group(2) == null ? "" : percent.group(2);
        return of(Integer.parseInt(percent.group(1) + decimals), 100 * Math.powExact(10, decimals.length()));
    }

    private static Optional<AreaShare> of(int numerator, int denominator) {
        return numerator < 1 || numerator > denominator
                ? Optional.empty()
                : Optional.of(new AreaShare(numerator, denominator));
    }

    public boolean isWhole() {
        return numerator == denominator;
    }

    /** How the sum of these shares compares with the whole: negative, zero or positive. */
    static int compareSumToWhole(List<AreaShare> shares) {
        var sum = BigInteger.ZERO;
        var base = BigInteger.ONE;
        for (var share : shares) {
            var denominator = BigInteger.valueOf(share.denominator);
            sum = sum.multiply(denominator)
                    .add(BigInteger.valueOf(share.numerator).multiply(base));
            base = base.multiply(denominator);
        }
        return sum.compareTo(base);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
