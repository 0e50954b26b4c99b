package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;

/** Decisions as programs read them. */
@Component
@Transactional(readOnly = true)
class DecisionFacts {

    private static final int PAGE = 100;

    /** More than any decision has. */
    private static final int UNITS = 100_000;

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final Corrections corrections;

    DecisionFacts(DecisionRepository decisions, LineRepository lines, Corrections corrections) {
        this.decisions = decisions;
        this.lines = lines;
        this.corrections = corrections;
    }

    /** The head of a decision. */
    record Head(
            UUID id,
            String number,
            LocalDate day,
            int year,
            String issuer,
            String signer,
            String signerTitle,
            Decision.Status status,
            int version) {

        static Head of(Decision decision) {
            var content = decision.content();
            return new Head(
                    decision.id(),
                    content.number(),
                    content.day(),
                    content.year(),
                    content.issuer(),
                    content.signer(),
                    content.signerTitle(),
                    decision.status(),
                    decision.version());
        }
    }

    /** A unit of a decision; {@code standing} is false where it was revoked. */
    record Unit(
            UUID id,
            String code,
            String name,
            RecognisedKind kind,
            String managing,
            boolean standing,
            @Nullable String revokedReason) {}

    /** A decision with the units that the reader may see, what it corrects, and the decisions that correct it. */
    record Told(
            Head decision,
            String grounds,
            List<Unit> units,
            @Nullable Correction corrects,
            List<UUID> correctedBy) {}

    /** A page of decisions, newest first. */
    record Found(long total, int page, int pageSize, List<Head> items) {}

    Found list(@Nullable Integer year, int page, Officer officer) {
        var items = decisions.list(officer.scope(), year, PAGE, (page - 1L) * PAGE).stream()
                .map(Head::of)
                .toList();
        return new Found(decisions.count(officer.scope(), year), page, PAGE, items);
    }

    Told told(Decision decision, Officer officer) {
        var units = lines.list(decision.id(), officer.scope(), UNITS, 0).stream()
                .map(line -> new Unit(
                        line.id(),
                        line.code(),
                        line.name(),
                        line.kind(),
                        line.managing(),
                        line.standing(),
                        line.revokedReason()))
                .toList();
        return new Told(
                Head.of(decision),
                decision.content().grounds(),
                units,
                corrections.find(decision.id()).orElse(null),
                corrections.of(decision.id(), officer).stream()
                        .map(Decision::id)
                        .toList());
    }
}
