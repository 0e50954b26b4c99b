package vn.binhyen.figure;

import java.util.List;
import java.util.Map;
import vn.binhyen.ledger.Amounts;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.UnitCounts;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;

/** Reads the parts of figures out of one answer of the ledger: amounts, or how many of these communes, or units, have some. */
record PartAmounts(Amounts amounts, List<AreaId> communes, UnitCounts counts, Map<AreaId, String> names) {

    long of(AreaId area, Figure.Part part, Period period) {
        return switch (part.counts()) {
            case AMOUNT -> amounts.of(area, part.term(), period);
            case COMMUNES -> having(area, part, period).size();
            case UNITS -> counts.of(area, part.term(), period);
        };
    }

    /** The communes or units that are counted. */
    List<AreaId> having(AreaId area, Figure.Part part, Period period) {
        return part.countsUnits()
                ? counts.units(area, part.term(), period)
                : communes.stream()
                        .filter(area::contains)
                        .filter(commune -> amounts.of(commune, part.term(), period) > 0)
                        .toList();
    }

    /** By name, as many as a cell shows. */
    List<String> names(List<AreaId> having) {
        return having.stream()
                .limit(FigureValue.MOST_NAMES)
                .map(id -> names.getOrDefault(id, Area.code(id)))
                .toList();
    }

    PartAmounts with(Map<AreaId, String> known) {
        return new PartAmounts(amounts, communes, counts, known);
    }
}
