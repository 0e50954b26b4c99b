package vn.binhyen.committee;

import java.util.Objects;
import java.util.Optional;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.VietnameseFormat;

/** A member as it was typed. */
public record MemberForm(
        String position,
        String name,
        String office,
        String assignment,
        String since,
        String termEnd,
        String version,
        String next) {

    /** A field that was not sent is an empty one. */
    public MemberForm {
        position = Objects.requireNonNullElse(position, "");
        name = Objects.requireNonNullElse(name, "");
        office = Objects.requireNonNullElse(office, "");
        assignment = Objects.requireNonNullElse(assignment, "");
        since = Objects.requireNonNullElse(since, "");
        termEnd = Objects.requireNonNullElse(termEnd, "");
        version = Objects.requireNonNullElse(version, "");
        next = Objects.requireNonNullElse(next, "");
    }

    static MemberForm of(Seat seat, int version) {
        var end = seat.termEnd();
        return new MemberForm(
                seat.position().name(),
                seat.name(),
                seat.office(),
                seat.assignment(),
                VietnameseFormat.date(seat.since()),
                end == null ? "" : VietnameseFormat.date(end),
                Integer.toString(version),
                "");
    }

    /** The seat, or messages at the fields that are wrong. */
    Optional<Seat> read(FormReader fields) {
        fields.required("position", position);
        var chosen = fields.choice("position", Position.class, position);
        fields.required("name", name);
        fields.required("office", office);
        fields.required("since", since);
        var first = fields.day("since", since);
        var last = fields.day("termEnd", termEnd);
        return chosen == null || first == null
                ? Optional.empty()
                : fields.value(() -> new Seat(chosen, name, office, assignment, first, last));
    }

    /** Whether another member is to be put down after this one. */
    boolean goesOn() {
        return !next.isBlank();
    }
}
