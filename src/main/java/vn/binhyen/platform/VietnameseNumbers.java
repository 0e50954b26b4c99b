package vn.binhyen.platform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them here: the point groups thousands, the comma starts the decimals (1.046; 12,5). What could
 * be read two ways is no number: nobody is helped by a guess.
 */
public final class VietnameseNumbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(?:,\\d{1,9})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}(?:([. \u00a0\u202f])\\d{3})(?:\\1\\d{3}){0,4}(?:,\\d{1,9})?");

    private VietnameseNumbers() {}

    public static Optional<BigDecimal> decimal(String text) {
        var typed = text.strip().replace('−', '-');
        if (!PLAIN.matcher(typed).matches() && !GROUPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(typed.replaceAll("[. \u00a0\u202f]", "").replace(',', '.')));
    }

    /** A whole number; 12,0 is one, 12,5 is not. */
    public static Optional<Long> whole(String text) {
        return decimal(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }
}
