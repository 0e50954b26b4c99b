package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a question that are flows, or those that are stocks: they are read apart. */
record AskedTerms(Measure.Kind kind, Map<Integer, List<Term>> byMeasure) {

    static AskedTerms of(Question question, Measure.Kind kind, MeasureCatalog catalog) {
        var terms = new HashMap<Integer, List<Term>>();
        for (var term : question.terms()) {
            var measure = catalog.get(term.measure());
            if (measure.measure().kind() == kind) {
                terms.computeIfAbsent(measure.id(), id -> new ArrayList<>()).add(term);
            }
        }
        return new AskedTerms(kind, terms);
    }

    List<Integer> measures() {
        return List.copyOf(byMeasure.keySet());
    }

    /** The measures of which some term wants only a part; the others come as one sum. */
    List<Integer> sliced() {
        return byMeasure.entrySet().stream()
                .filter(measure -> !measure.getValue().stream().allMatch(Term::isWhole))
                .map(Map.Entry::getKey)
                .toList();
    }
}
