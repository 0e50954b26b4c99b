package vn.binhyen.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseDates;

/**
 * A code as people name a place: {@code VN}, {@code 12}, {@code 03388}, with a day or a generation where it matters:
 * {@code 12@2018-01-01}, {@code 12@1}.
 */
record AreaCode(String code, int generation, LocalDate day) {

    private static final Pattern FORMAT = Pattern.compile("(VN|\\d{2}|\\d{3}|\\d{5})(?:@(.{1,20}))?");

    /** The place is read as it was on the day named; without one as it is today, or was last. */
    static Optional<AreaCode> parse(String text, CodeBooks books, LocalDate today) {
        var match = FORMAT.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var code = match.group(1);
        var when = match.group(2);
        if (when == null) {
            return Optional.of(new AreaCode(code, books.on(today).generation(), today));
        }
        if (when.matches("\\d")) {
            var generation = Integer.parseInt(when);
            return Optional.of(new AreaCode(code, generation, books.last(generation, today)));
        }
        return VietnameseDates.parse(when, today)
                .map(day -> new AreaCode(code, books.on(day).generation(), day));
    }

    /** The official code of a place: the last part of its id. */
    static String of(AreaId id) {
        return switch (id.level()) {
            case NATION -> Area.NATION.code();
            case PROVINCE -> digits(2, id.provinceId() % 100);
            case DISTRICT -> digits(3, id.value() % Level.PROVINCE.span() / Level.DISTRICT.span());
            case COMMUNE, UNIT -> digits(5, id.value() % Level.DISTRICT.span() / Level.COMMUNE.span());
        };
    }

    private static String digits(int count, long number) {
        var text = Long.toString(number);
        return "0".repeat(count - text.length()) + text;
    }
}
