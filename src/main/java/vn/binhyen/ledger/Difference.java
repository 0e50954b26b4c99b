package vn.binhyen.ledger;

import java.time.LocalDate;
import vn.binhyen.platform.AreaId;

/** Sai lệch: a balance, by the first day of its half-month, that is not the sum of its entries. */
public record Difference(
        AreaId area, MeasureCode measure, Slice slice, LocalDate halfMonth, long balance, long entries) {}
