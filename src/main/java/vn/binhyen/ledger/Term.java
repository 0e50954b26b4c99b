package vn.binhyen.ledger;

import java.util.Map;
import java.util.Set;

/**
 * A measure, or the part of it whose slices have one of the given members in each dimension named: {@code kind} in
 * (COMMUNE, WARD, TOWNSHIP) counts the three as one.
 */
public record Term(MeasureCode measure, Map<String, Set<String>> members) {

    public Term {
        members = Map.copyOf(members);
    }

    public static Term of(MeasureCode measure) {
        return new Term(measure, Map.of());
    }

    boolean isWhole() {
        return members.isEmpty();
    }

    boolean takes(Slice slice) {
        var of = slice.members();
        return members.entrySet().stream()
                .allMatch(wanted ->
                        of.containsKey(wanted.getKey()) && wanted.getValue().contains(of.get(wanted.getKey())));
    }
}
