package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;

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

    /** {@code past} are the place's earlier versions, the oldest first: a change of kind moves the one from kind to kind. */
    static Restatement restatement(Area area, List<AreaVersion> past) {
        var contributions = new ArrayList<Contribution>();
        var kind = past.isEmpty() ? area.kind() : past.getFirst().kind();
        contributions.add(one(area, kind, area.validFrom(), 1));
        for (var i = 0; i < past.size(); i++) {
            var next = i + 1 < past.size() ? past.get(i + 1).kind() : area.kind();
            var day = past.get(i).validTo().plusDays(1);
            if (next != kind) {
                contributions.add(one(area, kind, day, -1));
                contributions.add(one(area, next, day, 1));
                kind = next;
            }
        }
        if (area.validTo() != null) {
            contributions.add(one(area, kind, area.validTo().plusDays(1), -1));
        }
        return new Restatement(source(area.id()), contributions);
    }

    static Source source(AreaId area) {
        return new Source(SOURCE, new UUID(0, area.value()));
    }

    private static Contribution one(Area area, AreaKind kind, LocalDate day, long amount) {
        return new Contribution(AREAS, Slice.of("kind", kind.code()), area.id(), day, amount);
    }
}
