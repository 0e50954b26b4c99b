package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;

/** Breaks a question into what one statement can read — flows apart from stocks — and puts the rows together again. */
@Component
class Answering {

    private final MeasureCatalog catalog;
    private final AmountRepository repository;

    Answering(MeasureCatalog catalog, AmountRepository repository) {
        this.catalog = catalog;
        this.repository = repository;
    }

    Amounts answer(Question question) {
        var scope = Actor.current().scope();
        if (!question.areas().stream().allMatch(scope::contains)) {
            throw new NotFound();
        }
        var amounts = new Amounts(question);
        if (!question.areas().isEmpty() && !question.periods().isEmpty()) {
            for (var kind : Measure.Kind.values()) {
                read(question, kind, amounts);
            }
        }
        return amounts;
    }

    private void read(Question question, Measure.Kind kind, Amounts amounts) {
        var terms = new HashMap<Integer, List<Term>>();
        for (var term : question.terms()) {
            var measure = catalog.get(term.measure());
            if (measure.measure().kind() == kind) {
                terms.computeIfAbsent(measure.id(), id -> new ArrayList<>()).add(term);
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        var timeline = Timeline.of(kind, question.periods());
        var periods = timeline.periodsBySegment().stream()
                .map(list -> list.stream().mapToInt(amounts::period).toArray())
                .toList();
        var bySlice = new TermsOfSlices(catalog, terms, amounts::term);
        repository.read(
                AmountQuery.of(question, List.copyOf(terms.keySet()), sliced(terms), timeline),
                (area, measure, slice, segment, parts) -> {
                    var place = amounts.area(new AreaId(area));
                    for (var term : bySlice.of(measure, slice)) {
                        add(amounts, place, term, periods.subList(segment, periods.size()), parts);
                    }
                });
    }

    private static void add(Amounts amounts, int area, int term, List<int[]> periods, long[] parts) {
        for (var i = 0; i < periods.size(); i++) {
            if (parts[i] != 0) {
                for (var period : periods.get(i)) {
                    amounts.add(area, term, period, parts[i]);
                }
            }
        }
    }

    /** The measures of which some term wants only a part; the others come as one sum. */
    private static List<Integer> sliced(Map<Integer, List<Term>> terms) {
        return terms.entrySet().stream()
                .filter(measure -> !measure.getValue().stream().allMatch(Term::isWhole))
                .map(Map.Entry::getKey)
                .toList();
    }
}
