package vn.binhyen.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.place.Area;

/**
 * How units count: one from the day of opening, none from the day of closing, and only while their commune exists, so that
 * a unit carried over a reorganisation is never counted in two communes at once.
 */
final class UnitStock {

    static final String SOURCE = "unit";

    private static final MeasureCode UNITS = new MeasureCode("register.units");

    private UnitStock() {}

    static Measure measure() {
        return new Measure(
                UNITS,
                Measure.Kind.STOCK,
                "đơn vị",
                0,
                List.of(
                        new Dimension("kind", names(UnitKind.values())),
                        new Dimension("managing", names(ManagingLevel.values())),
                        new Dimension("standard", List.of("IN", "OUT"))));
    }

    static Restatement restatement(Unit unit, Area commune) {
        return new Restatement(new Source(SOURCE, unit.sourceId()), contributions(unit, commune));
    }

    static List<Contribution> contributions(Unit unit, Area commune) {
        var opened = unit.details().openedOn();
        var first = opened.isBefore(commune.validFrom()) ? commune.validFrom() : opened;
        var end = end(unit.details().closedOn(), commune.validTo());
        if (end == null) {
            return List.of(one(unit, first, 1));
        }
        return end.isAfter(first) ? List.of(one(unit, first, 1), one(unit, end, -1)) : List.of();
    }

    private static @Nullable LocalDate end(@Nullable LocalDate closed, @Nullable LocalDate communeTo) {
        if (communeTo == null) {
            return closed;
        }
        var gone = communeTo.plusDays(1);
        return closed == null || closed.isAfter(gone) ? gone : closed;
    }

    private static Contribution one(Unit unit, LocalDate day, long amount) {
        var slice = Slice.of(
                "kind", unit.kind().name(),
                "managing", unit.managing().name(),
                "standard", unit.standard().code());
        return new Contribution(UNITS, slice, unit.id(), day, amount);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
