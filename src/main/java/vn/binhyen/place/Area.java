package vn.binhyen.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** Địa bàn: a place as its code book names it. {@code validTo} is its last day, or nothing while it exists. */
public record Area(
        AreaId id,
        String code,
        AreaKind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int CODES = 100_000;

    /** The whole country, which no code book lists. */
    public static final Area NATION =
            new Area(AreaId.NATION, "VN", AreaKind.NATION, "Việt Nam", LocalDate.of(1945, 9, 2), null);

    /**
     * The code that means this place today: {@code 12}; {@code 12@1} for one of the first code book, which was closed as a
     * whole; {@code 12@2026-12-31}, with its last day, for another one that is no more.
     */
    public String address() {
        var end = validTo;
        return end == null ? code : code + "@" + (id.generation() == 1 ? "1" : end);
    }

    /** The code that a commune's id carries, with its generation, as {@link #address} writes it for places of the past. */
    public static String code(AreaId commune) {
        var number = commune.value() / Level.COMMUNE.span() % CODES;
        return "%05d@%d".formatted(number, commune.generation());
    }

    public String url() {
        return "/areas/" + address();
    }

    public boolean existsOn(LocalDate day) {
        var end = validTo;
        return !day.isBefore(validFrom) && (end == null || !day.isAfter(end));
    }

    /** The same place under another name or as another kind. */
    Area as(String otherName, AreaKind otherKind) {
        return new Area(id, code, otherKind, otherName, validFrom, validTo);
    }

    /** The same place, which is no more from this day on. */
    Area endedOn(LocalDate day) {
        return new Area(id, code, kind, name, validFrom, day.minusDays(1));
    }

    Area until(@Nullable LocalDate lastDay) {
        return new Area(id, code, kind, name, validFrom, lastDay);
    }
}
