package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;

/** How places count: one from the first day, none any more from the day after the last. */
final class AreaStock {

    static final String SOURCE = "area";

    private static final MeasureCode AREAS = new MeasureCode("place.areas");

    private AreaStock() {}

    static Measure measure() {
        var kinds = Arrays.stream(AreaKind.values())
                .filter(kind -> kind != AreaKind.NATION)
                .map(AreaKind::code)
                .toList();
        return new Measure(AREAS, Measure.Kind.STOCK, "địa bàn", 0, List.of(new Dimension("kind", kinds)));
    }

    static Restatement restatement(Area area) {
        var slice = Slice.of("kind", area.kind().code());
        var contributions = new ArrayList<Contribution>();
        contributions.add(one(area, slice, area.validFrom(), 1));
        if (area.validTo() != null) {
            contributions.add(one(area, slice, area.validTo().plusDays(1), -1));
        }
        return new Restatement(new Source(SOURCE, area.sourceId()), contributions);
    }

    private static Contribution one(Area area, Slice slice, LocalDate day, long amount) {
        return new Contribution(AREAS, slice, area.id(), day, amount);
    }
}
