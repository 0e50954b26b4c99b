package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;

/**
 * Lets postings into the books, or not: one question for each call, however many entries it has. Until the transaction ends
 * no closing of these provinces can begin, so nothing comes in between the answer and the entries.
 */
@Component
class ClosingGuard {

    private final ClosedRepository repository;
    private final ObjectProvider<SourceKind> kinds;

    ClosingGuard(ClosedRepository repository, ObjectProvider<SourceKind> kinds) {
        this.repository = repository;
        this.kinds = kinds;
    }

    /** What of these postings is an adjustment of a closed period; refuses what nobody may adjust, or not without a reason. */
    List<PostedAdjustment> admit(List<Posting> postings) {
        var closed = repository.admit(Hull.of(postings));
        var adjustments = new ArrayList<PostedAdjustment>();
        if (!closed.isEmpty()) {
            var lawful = lawful();
            for (var posting : postings) {
                for (var days : closed) {
                    adjust(posting, days, lawful, adjustments);
                }
            }
        }
        return adjustments;
    }

    private static void adjust(
            Posting posting, ClosedDays days, Set<String> lawful, List<PostedAdjustment> adjustments) {
        var touched = posting.lines().keySet().stream().filter(days::takes).findFirst();
        if (touched.isPresent()) {
            adjustments.add(new PostedAdjustment(
                    days.closing(),
                    posting,
                    lawful.contains(posting.source().kind())
                            ? null
                            : reason(days, touched.get().day())));
        }
    }

    private static String reason(ClosedDays days, long day) {
        if (!days.mayBeAdjustedBy(Actor.current().scope())) {
            throw days.refusal(day);
        }
        var adjustment = Adjustment.current();
        if (adjustment.isEmpty()) {
            throw days.reasonNeeded(day);
        }
        if (!adjustment.get().isGiven()) {
            throw new AdjustmentNeeded(days.reasonNeeded(day));
        }
        return adjustment.get().reason();
    }

    private Set<String> lawful() {
        return kinds.stream()
                .filter(SourceKind::followsLaw)
                .map(SourceKind::kind)
                .collect(Collectors.toSet());
    }
}
