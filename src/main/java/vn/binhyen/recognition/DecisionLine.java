package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;

/** Dòng của quyết định: one recognised unit, named as it was called then. Each line is a source of the ledger. */
record DecisionLine(
        UUID id,
        UUID decision,
        AreaId area,
        int year,
        String code,
        String name,
        RecognisedKind kind,
        String managing,
        LocalDate countedOn,
        boolean standing,
        @Nullable Revocation revocation) {

    /** A recognition speaks for one year, until the next one is due. */
    private static final int YEARS = 1;

    Source source() {
        return new Source(RecognitionMeasures.SOURCE, id);
    }

    DecisionLine revoked(Revocation by) {
        return new DecisionLine(id, decision, area, year, code, name, kind, managing, countedOn, false, by);
    }

    @Nullable
    String revokedReason() {
        return revocation == null ? null : revocation.reason();
    }

    /** The number of the decision that revoked it; old revocations have none. */
    @Nullable
    String revokedBy() {
        return revocation == null || revocation.day() == null ? null : revocation.number();
    }

    /**
     * What a signed line adds to the figures: recognised for its year, and holding the recognition from the day that counts until
     * the next year's. One that was revoked counts for its year no more, and held the recognition until that day.
     */
    List<Contribution> contributions() {
        var posted = new ArrayList<Contribution>();
        if (standing) {
            posted.add(one(RecognitionMeasures.RECOGNISED, countedOn, 1));
        }
        var end = countedOn.plusYears(YEARS);
        var revokedOn = revocation == null ? null : revocation.day();
        if (revokedOn != null) {
            posted.add(one(RecognitionMeasures.REVOKED, revokedOn, 1));
            end = revokedOn.isBefore(end) ? revokedOn : end;
        }
        if ((standing || revokedOn != null) && countedOn.isBefore(end)) {
            posted.add(one(RecognitionMeasures.HOLDING, countedOn, 1));
            posted.add(one(RecognitionMeasures.HOLDING, end, -1));
        }
        return posted;
    }

    private Contribution one(MeasureCode measure, LocalDate day, long amount) {
        var slice = Slice.of("kind", kind.name(), "managing", managing);
        return new Contribution(measure, slice, area, day, amount);
    }
}
