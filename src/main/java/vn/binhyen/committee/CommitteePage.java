package vn.binhyen.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One committee as it was on a day, with its decisions, those who left, and what may be done. */
public record CommitteePage(
        String url,
        String name,
        String place,
        String placeUrl,
        LocalDate day,
        boolean today,
        @Nullable Decision decision,
        List<Person> members,
        List<Person> former,
        List<Decision> decisions,
        List<Event> history,
        @Nullable LocalDate dissolvedOn,
        @Nullable LocalDate placeGoneOn,
        boolean writes) {

    /** A numbered decision; {@code on} shows the committee as that decision made it. */
    public record Decision(
            String kindKey,
            String number,
            LocalDate day,
            String issuer,
            String signer,
            String signerTitle,
            String on) {}

    /** A member, now or once; {@code url} is where a member is corrected, replaced or relieved. */
    public record Person(
            String url,
            String positionKey,
            String name,
            String office,
            String assignment,
            LocalDate since,
            @Nullable LocalDate termEnd,
            @Nullable LocalDate end,
            String reason) {}

    /** One line of the history. */
    public record Event(String key, String who, Instant at) {}
}
