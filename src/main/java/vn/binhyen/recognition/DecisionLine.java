package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Contribution;
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
        @Nullable String revokedReason) {

    Source source() {
        return new Source(RecognitionMeasures.SOURCE, id);
    }

    /** What a signed line adds to the figures. */
    List<Contribution> contributions() {
        var slice = Slice.of("kind", kind.name(), "managing", managing);
        return List.of(new Contribution(RecognitionMeasures.RECOGNISED, slice, area, countedOn, 1));
    }
}
