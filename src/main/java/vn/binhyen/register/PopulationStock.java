package vn.binhyen.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;

/** How households and people count: what a year says stands from its first day, as long as the residential area does. */
final class PopulationStock {

    static final String SOURCE = "population";

    private static final MeasureCode HOUSEHOLDS = new MeasureCode("register.households");
    private static final MeasureCode PEOPLE = new MeasureCode("register.people");

    private PopulationStock() {}

    static List<Measure> measures() {
        return List.of(
                new Measure(HOUSEHOLDS, Measure.Kind.STOCK, "hộ", 0, List.of()),
                new Measure(PEOPLE, Measure.Kind.STOCK, "người", 0, List.of()));
    }

    /** All years of one residential area: each adds what it differs from the year before. */
    static Restatement restatement(Unit unit, List<Population> years) {
        var contributions = new ArrayList<Contribution>();
        var households = 0L;
        var people = 0L;
        for (var one :
                years.stream().sorted(Comparator.comparingInt(Population::year)).toList()) {
            var day = day(unit, one.year());
            if (isThere(unit, day)) {
                contributions.add(
                        new Contribution(HOUSEHOLDS, Slice.NONE, unit.id(), day, one.households() - households));
                contributions.add(new Contribution(PEOPLE, Slice.NONE, unit.id(), day, one.people() - people));
                households = one.households();
                people = one.people();
            }
        }
        var closed = unit.details().closedOn();
        if (closed != null && !contributions.isEmpty()) {
            contributions.add(new Contribution(HOUSEHOLDS, Slice.NONE, unit.id(), closed, -households));
            contributions.add(new Contribution(PEOPLE, Slice.NONE, unit.id(), closed, -people));
        }
        contributions.removeIf(contribution -> contribution.amount() == 0);
        return new Restatement(source(unit.id()), contributions);
    }

    static Source source(AreaId area) {
        return new Source(SOURCE, new UUID(0, area.value()));
    }

    /** A residential area that was opened in the year counts from that day. */
    private static LocalDate day(Unit unit, int year) {
        var first = LocalDate.of(year, Month.JANUARY, 1);
        var opened = unit.details().openedOn();
        return opened.getYear() == year && opened.isAfter(first) ? opened : first;
    }

    private static boolean isThere(Unit unit, LocalDate day) {
        var closed = unit.details().closedOn();
        return !day.isBefore(unit.details().openedOn()) && (closed == null || day.isBefore(closed));
    }
}
