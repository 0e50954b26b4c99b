package vn.binhyen.ledger;

import java.util.HashMap;
import java.util.Map;

/** What a source has contributed so far: the number of its last revision and the amounts that its postings add up to. */
record PriorPostings(int revision, Map<Line, Long> amounts) {

    static final PriorPostings NONE = new PriorPostings(0, Map.of());

    /** What must be posted so that the source contributes exactly this. */
    Map<Line, Long> differenceTo(Map<Line, Long> wanted) {
        var difference = new HashMap<>(wanted);
        amounts.forEach((line, amount) -> difference.merge(line, -amount, Math::addExact));
        difference.values().removeIf(amount -> amount == 0);
        return difference;
    }
}
