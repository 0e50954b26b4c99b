package vn.binhyen.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/**
 * Buổi tuyên truyền as it stands now. Each verb answers with the next state; what it was before is told by the audit
 * trail and by the ledger.
 */
record OutreachSession(
        UUID id,
        NewSession facts,
        Instant changedAt,
        String changedBy,
        @Nullable String withdrawnReason,
        boolean hasPhoto,
        int version) {

    static OutreachSession logged(UUID id, NewSession facts, Instant now, String by) {
        return new OutreachSession(id, facts, now, by, null, false, 0);
    }

    OutreachSession correct(NewSession facts, int version, Instant now, String by) {
        requireStanding();
        return new OutreachSession(id, facts, now, by, null, hasPhoto, version);
    }

    OutreachSession withdraw(String reason, Instant now, String by) {
        requireStanding();
        if (reason.isEmpty()) {
            throw RuleViolation.invalid("session-reason-missing").at("reason");
        }
        return new OutreachSession(id, facts, now, by, reason, hasPhoto, version);
    }

    boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    void requireStanding() {
        if (isWithdrawn()) {
            throw RuleViolation.conflict("session-withdrawn");
        }
    }

    AreaId area() {
        return facts.area();
    }

    LocalDate day() {
        return facts.day();
    }

    Source source() {
        return new Source(OutreachMeasures.SOURCE, id);
    }

    /** What this session adds to the figures. */
    List<Contribution> contributions() {
        return contributions(facts);
    }

    /** The same before there is a session. */
    static List<Contribution> contributions(NewSession facts) {
        return Stream.of(
                        amount(facts, OutreachMeasures.SESSIONS, 1),
                        amount(facts, OutreachMeasures.PARTICIPANTS, facts.participants()),
                        amount(facts, OutreachMeasures.DOCUMENTS, facts.documents()))
                .filter(contribution -> contribution.amount() != 0)
                .toList();
    }

    private static Contribution amount(NewSession facts, MeasureCode measure, long amount) {
        var slice = Slice.of(
                "form", facts.form().name(), "audience", facts.audience().name());
        return new Contribution(measure, slice, facts.area(), facts.day(), amount);
    }
}
