package vn.binhyen.place;

import java.util.List;

/**
 * Xem trước: what an operation would do.
 *
 * @param summary the places before and after
 * @param unitsMoved units that go along with their commune
 * @param unitsStaying units of a divided place that nobody assigned yet
 * @param measures how many series are continued
 */
public record ReorganisationPreview(
        String summary,
        List<Area> created,
        List<Area> ended,
        List<AreaChange> changed,
        List<AreaSuccession> successions,
        int unitsMoved,
        int unitsStaying,
        int measures,
        List<Unallocated> unallocated) {

    /** An amount known only at a place as a whole that is divided without shares: it will be "chưa phân bổ". */
    public record Unallocated(String place, String measure, long amount, int scale, String unit) {}
}
