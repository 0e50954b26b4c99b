package vn.binhyen.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;

/** Asks the ledger for all parts of some figures at once. */
@Component
class PartReading {

    private final Ledger ledger;
    private final TableAreas areas;

    PartReading(Ledger ledger, TableAreas areas) {
        this.ledger = ledger;
        this.areas = areas;
    }

    /** Of the place that is asked for, which the first one is, and of those below it. */
    PartAmounts read(FigureQuery query, List<AreaId> shown, Officer officer) {
        var communes = areas.counted(query.figures(), query.area(), query.boundaries(), officer);
        var asked = Stream.concat(shown.stream(), communes.stream()).toList();
        var amounts = new PartAmounts(
                ledger.amounts(question(query, asked, terms(query, false))),
                communes,
                ledger.counts(question(query, shown, terms(query, true))),
                Map.of());
        var named = named(query, shown, amounts);
        return named.isEmpty() ? amounts : amounts.with(areas.names(named, officer));
    }

    /** Who is called by name somewhere in the table. */
    private static Set<AreaId> named(FigureQuery query, List<AreaId> shown, PartAmounts amounts) {
        var named = new HashSet<AreaId>();
        query.figures().stream()
                .filter(figure -> figure.kind() == Figure.Kind.NAMES)
                .forEach(figure -> query.periods()
                        .forEach(period -> shown.forEach(
                                area -> named.addAll(amounts.having(area, figure.term(), period.period()).stream()
                                        .limit(FigureValue.MOST_NAMES)
                                        .toList()))));
        return named;
    }

    private static List<Term> terms(FigureQuery query, boolean ofUnits) {
        return query.figures().stream()
                .flatMap(figure -> figure.sources().stream())
                .flatMap(figure -> Stream.of(figure.term(), figure.base()))
                .filter(part -> part.countsUnits() == ofUnits)
                .map(Figure.Part::term)
                .toList();
    }

    private static Question question(FigureQuery query, List<AreaId> areas, List<Term> terms) {
        var periods = query.periods().stream()
                .flatMap(period -> query.figures().stream().flatMap(figure -> figure.periods(period)))
                .toList();
        return new Question(areas, terms, periods, query.knownAt(), query.boundaries(), query.asClosed());
    }
}
