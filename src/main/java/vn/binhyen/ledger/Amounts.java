package vn.binhyen.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.platform.AreaId;

/** The answer to a {@link Question}: an exact amount for each area, term and period; where nothing was posted, zero. */
public final class Amounts {

    private final Map<AreaId, Integer> areas;
    private final Map<Term, Integer> terms;
    private final Map<Period, Integer> periods;
    private final long[] amounts;

    Amounts(Question question) {
        areas = positions(question.areas());
        terms = positions(question.terms());
        periods = positions(question.periods());
        amounts = new long[areas.size() * terms.size() * periods.size()];
    }

    public long of(AreaId area, Term term, Period period) {
        return amounts[cell(position(areas, area), position(terms, term), position(periods, period))];
    }

    int area(AreaId area) {
        return position(areas, area);
    }

    int term(Term term) {
        return position(terms, term);
    }

    int period(Period period) {
        return position(periods, period);
    }

    void add(int area, int term, int period, long amount) {
        var cell = cell(area, term, period);
        amounts[cell] = Math.addExact(amounts[cell], amount);
    }

    private int cell(int area, int term, int period) {
        return (area * terms.size() + term) * periods.size() + period;
    }

    private static <T> int position(Map<T, Integer> positions, T asked) {
        var position = positions.get(asked);
        if (position == null) {
            throw new IllegalArgumentException("Was not asked: " + asked);
        }
        return position;
    }

    private static <T> Map<T, Integer> positions(List<T> list) {
        var positions = new HashMap<T, Integer>();
        list.forEach(one -> positions.putIfAbsent(one, positions.size()));
        return positions;
    }
}
