package vn.binhyen.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.binhyen.platform.AreaId;

/**
 * Số đơn vị có: how many units, and which, have more than nothing of a term in a period. On today's map they are the units of
 * today, each with all that it continues, so one that was merged, moved or renamed counts once.
 */
public final class UnitCounts {

    private final Amounts counts;
    private final int periods;
    private final int terms;
    private final Map<AreaId, long[]> amounts = new HashMap<>();
    private final Map<Integer, Set<AreaId>> units = new HashMap<>();

    UnitCounts(Question question) {
        counts = new Amounts(question);
        terms = question.terms().size();
        periods = question.periods().size();
    }

    public long of(AreaId area, Term term, Period period) {
        return counts.of(area, term, period);
    }

    /** The units that are counted, in the order of their numbers. */
    public List<AreaId> units(AreaId area, Term term, Period period) {
        var cell = cell(counts.term(term), counts.period(period));
        return units.getOrDefault(counts.area(area), Set.of()).stream()
                .filter(unit -> amounts.getOrDefault(unit, new long[terms * periods])[cell] > 0)
                .toList();
    }

    int term(Term term) {
        return counts.term(term);
    }

    int period(Period period) {
        return counts.period(period);
    }

    int area(AreaId area) {
        return counts.area(area);
    }

    void add(AreaId unit, int term, int period, long amount) {
        var its = amounts.computeIfAbsent(unit, id -> new long[terms * periods]);
        its[cell(term, period)] = Math.addExact(its[cell(term, period)], amount);
    }

    Set<AreaId> found() {
        return amounts.keySet();
    }

    /** This unit lies in this row of the answer. */
    void place(AreaId unit, int area) {
        units.computeIfAbsent(area, row -> new TreeSet<>()).add(unit);
        var its = amounts.getOrDefault(unit, new long[0]);
        for (var cell = 0; cell < its.length; cell++) {
            if (its[cell] > 0) {
                counts.add(area, cell / periods, cell % periods, 1);
            }
        }
    }

    private int cell(int term, int period) {
        return term * periods + period;
    }
}
