package vn.binhyen.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Danh mục mã: the days on which one generation of codes is in force, and by which law. */
record CodeBook(
        int generation, LocalDate validFrom, @Nullable LocalDate validTo, String legalBasis) {

    boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
