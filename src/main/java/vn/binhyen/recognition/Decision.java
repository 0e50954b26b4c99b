package vn.binhyen.recognition;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** Quyết định công nhận as it stands now. Each verb answers with the next state, or with the rule that forbids it. */
record Decision(
        UUID id,
        DecisionContent content,
        Status status,
        @Nullable String withdrawnReason,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Trạng thái: the whole workflow; a test draws it into docs/workflows.md. */
    enum Status {
        DRAFT,
        SIGNED,
        WITHDRAWN;

        static final Map<Status, Set<Status>> NEXT =
                new EnumMap<>(Map.of(DRAFT, Set.of(SIGNED, WITHDRAWN), SIGNED, Set.of(), WITHDRAWN, Set.of()));

        boolean canBecome(Status next) {
            return NEXT.getOrDefault(this, Set.of()).contains(next);
        }

        String key() {
            return "recognition.status." + name();
        }
    }

    static Decision draft(UUID id, DecisionContent content, Instant now, String by) {
        return new Decision(id, content, Status.DRAFT, null, now, by, 0);
    }

    Decision correct(DecisionContent corrected, int seen, Instant now, String by) {
        requireDraft();
        return new Decision(id, corrected, status, null, now, by, seen);
    }

    Decision sign(Instant now, String by) {
        return become(Status.SIGNED, null, now, by);
    }

    Decision withdraw(String reason, Instant now, String by) {
        return become(Status.WITHDRAWN, reason, now, by);
    }

    /** A signed decision whose number was written wrongly. */
    Decision renumber(String number, Instant now, String by) {
        var right = new DecisionContent(
                content.area(),
                number,
                content.day(),
                content.year(),
                content.issuer(),
                content.signer(),
                content.signerTitle(),
                content.grounds());
        return new Decision(id, right, status, null, now, by, version);
    }

    boolean isDraft() {
        return status == Status.DRAFT;
    }

    boolean isSigned() {
        return status == Status.SIGNED;
    }

    void requireDraft() {
        if (!isDraft()) {
            throw RuleViolation.conflict("decision-not-draft");
        }
    }

    AreaId area() {
        return content.area();
    }

    int year() {
        return content.year();
    }

    private Decision become(Status next, @Nullable String reason, Instant now, String by) {
        if (!status.canBecome(next)) {
            throw RuleViolation.conflict("decision-transition", status, next);
        }
        return new Decision(id, content, next, reason, now, by, version);
    }
}
