package vn.binhyen.figure;

import java.util.List;
import vn.binhyen.ledger.Amounts;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Reads the parts of figures out of one answer of the ledger: amounts, or how many of these communes have some. */
record PartAmounts(Amounts amounts, List<AreaId> communes) {

    long of(AreaId area, Figure.Part part, Period period) {
        return part.countsCommunes()
                ? communes.stream()
                        .filter(area::contains)
                        .filter(commune -> amounts.of(commune, part.term(), period) > 0)
                        .count()
                : amounts.of(area, part.term(), period);
    }
}
