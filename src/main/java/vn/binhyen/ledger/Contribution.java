package vn.binhyen.ledger;

import java.time.LocalDate;
import vn.binhyen.platform.AreaId;

/**
 * Phần đóng góp: what a record adds to one measure. The area is the smallest one known, the day the effective day in
 * Vietnam, the amount an integer in the measure's unit and scale.
 */
public record Contribution(MeasureCode measure, Slice slice, AreaId area, LocalDate day, long amount) {}
