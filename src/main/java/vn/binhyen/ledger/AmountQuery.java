package vn.binhyen.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** What one statement reads: measures of one kind, in places that have balances, in units that have none, and unit by unit in ranges. */
record AmountQuery(
        List<AreaId> places,
        List<AreaId> units,
        Ranges ranges,
        List<Integer> measures,
        List<Integer> sliced,
        Timeline timeline,
        Known known) {

    /** Takes one row: amounts of a measure, of one slice where the query cuts that measure, from this segment on. */
    @FunctionalInterface
    interface Sink {
        void accept(long area, int measure, int slice, int segment, long[] amounts);
    }

    static AmountQuery of(
            Collection<AreaId> areas, List<Integer> measures, List<Integer> sliced, Timeline timeline, Known known) {
        var byUnit = areas.stream().distinct().collect(Collectors.partitioningBy(area -> area.level() == Level.UNIT));
        return new AmountQuery(
                byUnit.getOrDefault(false, List.of()),
                byUnit.getOrDefault(true, List.of()),
                Ranges.NONE,
                measures,
                sliced,
                timeline,
                known);
    }

    /** Unit by unit, all that lie in these ranges. */
    static AmountQuery ofUnits(
            Ranges ranges, List<Integer> measures, List<Integer> sliced, Timeline timeline, Known known) {
        return new AmountQuery(List.of(), List.of(), ranges, measures, sliced, timeline, known);
    }
}
