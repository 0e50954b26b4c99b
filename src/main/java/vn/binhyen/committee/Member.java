package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;

/** Thành viên, by which decision; {@code leftOn} is the first day on which the official is a member no more. */
record Member(UUID id, UUID decision, Seat seat, @Nullable LocalDate leftOn, String leftReason) {

    static Member fresh(UUID id, UUID decision, Seat seat) {
        return new Member(id, decision, seat, null, "");
    }

    boolean servesOn(LocalDate day) {
        var end = end();
        return !day.isBefore(seat.since()) && (end == null || day.isBefore(end));
    }

    /** The first day that counts no more: after the term, or earlier where the official left. */
    @Nullable
    LocalDate end() {
        var term = seat.termEnd();
        var after = term == null ? null : term.plusDays(1);
        if (leftOn == null || after == null) {
            return leftOn == null ? after : leftOn;
        }
        return leftOn.isBefore(after) ? leftOn : after;
    }

    boolean overlaps(Member other) {
        return endsAfter(other.seat.since()) && other.endsAfter(seat.since());
    }

    private boolean endsAfter(LocalDate day) {
        var end = end();
        return end == null || (end.isAfter(day) && end.isAfter(seat.since()));
    }

    Member corrected(Seat better) {
        return new Member(id, decision, better, leftOn, leftReason);
    }

    Member left(LocalDate day, String reason) {
        if (leftOn != null) {
            throw RuleViolation.conflict("committee-member-left");
        }
        if (day.isBefore(seat.since())) {
            throw RuleViolation.invalid("committee-left-before").at("day");
        }
        return new Member(id, decision, seat, day, reason);
    }
}
