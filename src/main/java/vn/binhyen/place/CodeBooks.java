package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All code books in their order. */
record CodeBooks(List<CodeBook> list) {

    /** The one in force on this day; days before the first one are read by the first one. */
    CodeBook on(LocalDate day) {
        return list.stream().filter(book -> !book.endsBefore(day)).findFirst().orElseGet(list::getLast);
    }

    Optional<CodeBook> of(int generation) {
        return list.stream().filter(book -> book.generation() == generation).findFirst();
    }

    /** The last day to be read in a code book: today, or the one on which it ended. */
    LocalDate last(int generation, LocalDate today) {
        return of(generation)
                .map(CodeBook::validTo)
                .filter(end -> end.isBefore(today))
                .orElse(today);
    }

    /** The day on which the newest code book took the place of the one before. */
    LocalDate turn() {
        return list.getLast().validFrom();
    }
}
