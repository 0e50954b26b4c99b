package vn.binhyen.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Remembers, while rows come in, which of the asked terms each slice belongs to. */
final class TermsOfSlices {

    private record Cut(int measure, int slice) {}

    private final MeasureCatalog catalog;
    private final Map<Integer, List<Term>> asked;
    private final ToIntFunction<Term> position;
    private final Map<Cut, int[]> known = new HashMap<>();

    TermsOfSlices(MeasureCatalog catalog, Map<Integer, List<Term>> asked, ToIntFunction<Term> position) {
        this.catalog = catalog;
        this.asked = asked;
        this.position = position;
    }

    /** The positions of these terms in the answer. */
    int[] of(int measure, int slice) {
        return known.computeIfAbsent(new Cut(measure, slice), this::find);
    }

    /** Slice 0 stands for a measure that is read as one sum. */
    private int[] find(Cut cut) {
        var terms = asked.getOrDefault(cut.measure(), List.of());
        if (cut.slice() == 0) {
            return terms.stream().mapToInt(position).toArray();
        }
        var slice = catalog.slice(catalog.get(cut.measure()), cut.slice());
        return terms.stream()
                .filter(term -> term.takes(slice))
                .mapToInt(position)
                .toArray();
    }
}
