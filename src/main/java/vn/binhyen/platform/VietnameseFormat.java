package vn.binhyen.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as people here write them: 1.046, 86,80 %, 21/11/2026. English pages get 1,046 and 86.80%. */
public final class VietnameseFormat {

    /** Days are Vietnam days, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    private VietnameseFormat() {}

    public static String number(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** An exact amount that is kept as an integer of the given scale: 125 with scale 1 reads 12,5. */
    public static String scaled(long value, int scale, Locale locale) {
        return decimal(BigDecimal.valueOf(value, scale), scale, locale);
    }

    public static String decimal(BigDecimal value, int digits, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A percentage that was computed once from exact sums; the sign stands off by a no-break space in Vietnamese. */
    public static String percent(BigDecimal percent, Locale locale) {
        return decimal(percent, 2, locale) + (locale.getLanguage().equals("vi") ? "\u00a0%" : "%");
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }
}
