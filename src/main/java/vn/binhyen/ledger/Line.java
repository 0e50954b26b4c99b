package vn.binhyen.ledger;

import java.time.LocalDate;

/** Dòng: where an amount belongs — measure and slice by number, leaf area, day. Amounts of the same line add up. */
record Line(int measure, int slice, long area, int day) {

    static Line of(int measure, int slice, long area, LocalDate day) {
        return new Line(measure, slice, area, (int) day.toEpochDay());
    }
}
