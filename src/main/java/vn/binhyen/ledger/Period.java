package vn.binhyen.ledger;

import java.time.LocalDate;

/** Kỳ: a range of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    /** Before any day that a record can have. */
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period that ends before it starts: " + from + ".." + to);
        }
    }

    /** Everything up to this day. */
    public static Period until(LocalDate day) {
        return new Period(BEGINNING, day);
    }

    /** The comparable period (cùng kỳ năm trước). It is cut like this one, also around the 29th of February. */
    public Period yearBefore() {
        return new Period(from.minusYears(1), end().minusYears(1).minusDays(1));
    }

    /** The first day after it. */
    LocalDate end() {
        return to.plusDays(1);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
