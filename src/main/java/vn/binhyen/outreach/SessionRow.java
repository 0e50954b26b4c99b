package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;

/** A row of a file of sessions, before its place is known. */
record SessionRow(
        SheetRow cells,
        String place,
        LocalDate day,
        OutreachForm form,
        Audience audience,
        int participants,
        int documents) {

    /** How rows are read. */
    record Reading(SheetWords<OutreachForm> forms, SheetWords<Audience> audiences, LocalDate today) {

        @Nullable
        SessionRow row(SheetRow row) {
            row.required(OutreachSheet.DAY);
            row.required(OutreachSheet.TITLE);
            row.required(OutreachSheet.FORM);
            row.required(OutreachSheet.AUDIENCE);
            row.required(OutreachSheet.PARTICIPANTS);
            var place = row.required(OutreachSheet.AREA);
            var day = row.day(OutreachSheet.DAY);
            var form = row.choice(OutreachSheet.FORM, forms);
            var audience = row.choice(OutreachSheet.AUDIENCE, audiences);
            var participants = count(row, OutreachSheet.PARTICIPANTS);
            var documents = count(row, OutreachSheet.DOCUMENTS);
            return day == null || form == null || audience == null
                    ? null
                    : new SessionRow(row, place, day, form, audience, participants, documents);
        }
    }

    private static int count(SheetRow row, String column) {
        long count = Objects.requireNonNullElse(row.whole(column), 0L);
        if (count < 0 || count > NewSession.MOST) {
            row.reject(column, "session-number-implausible", NewSession.MOST);
            return 0;
        }
        return (int) count;
    }

    /** The session this row means; nothing, and a word in the row, where it cannot be. */
    @Nullable
    NewSession session(List<Venue> venues, LocalDate today) {
        var venue = venues.stream().filter(candidate -> candidate.isOpenOn(day)).findFirst();
        if (venue.isEmpty()) {
            cells.reject(OutreachSheet.AREA, "session-area-unknown", place);
            return null;
        }
        try {
            var facts = new NewSession(
                    venue.get().area(),
                    day,
                    cells.text(OutreachSheet.TITLE),
                    form,
                    audience,
                    participants,
                    documents,
                    cells.text(OutreachSheet.HOST),
                    cells.text(OutreachSheet.NOTE));
            SessionRules.check(facts, today);
            return facts;
        } catch (RuleViolation violation) {
            cells.reject(OutreachSheet.TITLE, violation);
            return null;
        }
    }
}
