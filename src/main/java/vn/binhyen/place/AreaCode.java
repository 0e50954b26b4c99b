package vn.binhyen.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhyen.platform.VietnameseDates;

/**
 * A code as people name a place: {@code VN}, {@code 12}, {@code 03388}, with a day or a generation where it matters:
 * {@code 12@2018-01-01}, {@code 12@1}.
 */
record AreaCode(String code, int generation) {

    private static final Pattern FORMAT = Pattern.compile("(VN|\\d{2}|\\d{3}|\\d{5})(?:@(.{1,20}))?");

    static Optional<AreaCode> parse(String text, CodeBooks books, LocalDate today) {
        var match = FORMAT.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var code = match.group(1);
        var when = match.group(2);
        if (when == null) {
            return Optional.of(new AreaCode(code, books.on(today).generation()));
        }
        if (when.matches("\\d")) {
            return Optional.of(new AreaCode(code, Integer.parseInt(when)));
        }
        return VietnameseDates.parse(when, today)
                .map(day -> new AreaCode(code, books.on(day).generation()));
    }
}
