package vn.binhyen.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place as a list names it. {@code asOf} is the day of the list, which tells the code book; without {@code validFrom}
 * the place stands as long as its code book.
 */
public record NewArea(
        String code,
        String name,
        AreaKind kind,
        String parentCode,
        String provinceCode,
        LocalDate asOf,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public NewArea(String code, String name, AreaKind kind, String parentCode, String provinceCode, LocalDate asOf) {
        this(code, name, kind, parentCode, provinceCode, asOf, null, null);
    }
}
