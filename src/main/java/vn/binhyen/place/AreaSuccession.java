package vn.binhyen.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Share;
import vn.binhyen.ledger.Succession;
import vn.binhyen.platform.AreaId;

/**
 * Kế thừa: on this day an old place went wholly, with a recorded share, or with an unknown part ({@code share} is missing)
 * into a new one. Names and places are those of the day; {@code origin} tells how an import knew.
 */
public record AreaSuccession(
        AreaId from, AreaId to, LocalDate day, @Nullable AreaShare share, Names names, Origin origin) {

    /** How both were called, and where they lay. */
    public record Names(String old, String oldPlace, String fresh, String freshPlace) {}

    /** The words of the act, and how they were understood. */
    public record Origin(Certainty certainty, String method, String fragment, String note) {

        static final Origin OFFICE = new Origin(Certainty.CERTAIN, "", "", "");
    }

    public boolean isWhole() {
        return share != null && share.isWhole();
    }

    Succession forLedger() {
        var part = share;
        return new Succession(from, to, day, part == null ? null : new Share(part.numerator(), part.denominator()));
    }
}
