package vn.binhyen.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 21/11/2026, 1-5-26, 1.5.2026, 2026-11-21, "ngày 5 tháng 3 năm 2026", "hôm nay". */
public final class VietnameseDates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?");
    private static final Pattern WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");

    /** Two digits of a year below this belong to this century. */
    private static final int CENTURY_SPLIT = 70;

    private VietnameseDates() {}

    /** The day meant by this text, or nothing when it is not a day. */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        var typed = VietnameseText.clean(text);
        var words = VietnameseText.fold(typed);
        return switch (words) {
            case "hom nay", "nay", "today" -> Optional.of(today);
            case "hom qua", "yesterday" -> Optional.of(today.minusDays(1));
            case "ngay mai", "mai", "tomorrow" -> Optional.of(today.plusDays(1));
            default -> day(typed, words);
        };
    }

    private static Optional<LocalDate> day(String typed, String words) {
        var dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(4)), number(dayFirst, 3), number(dayFirst, 1));
        }
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var said = WORDS.matcher(words);
        return said.matches() ? day(number(said, 3), number(said, 2), number(said, 1)) : Optional.empty();
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year < CENTURY_SPLIT ? 2000 : 1900);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
