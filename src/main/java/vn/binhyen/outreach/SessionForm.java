package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.Objects;
import vn.binhyen.platform.VietnameseFormat;

/** What the quick log asks, as it was typed; the body of the API has the same fields. */
public record SessionForm(
        String area,
        String unit,
        String day,
        String form,
        String audience,
        String participants,
        String documents,
        String title,
        String host,
        String note,
        String version) {

    /** A field that was not sent is an empty one. */
    public SessionForm {
        area = Objects.requireNonNullElse(area, "");
        unit = Objects.requireNonNullElse(unit, "");
        day = Objects.requireNonNullElse(day, "");
        form = Objects.requireNonNullElse(form, "");
        audience = Objects.requireNonNullElse(audience, "");
        participants = Objects.requireNonNullElse(participants, "");
        documents = Objects.requireNonNullElse(documents, "");
        title = Objects.requireNonNullElse(title, "");
        host = Objects.requireNonNullElse(host, "");
        note = Objects.requireNonNullElse(note, "");
        version = Objects.requireNonNullElse(version, "");
    }

    /** The form as it opens: today, the commonest kind, here. */
    static SessionForm fresh(String area, LocalDate today) {
        return new SessionForm(
                area,
                "",
                VietnameseFormat.date(today),
                OutreachForm.MEETING.name(),
                Audience.RESIDENTS.name(),
                "",
                "0",
                "",
                "",
                "",
                "");
    }

    static SessionForm of(OutreachSession session, Venue venue, boolean unitApart) {
        var facts = session.facts();
        return new SessionForm(
                unitApart ? "" : venue.code(),
                unitApart ? venue.code() : "",
                VietnameseFormat.date(facts.day()),
                facts.form().name(),
                facts.audience().name(),
                Integer.toString(facts.participants()),
                Integer.toString(facts.documents()),
                facts.title(),
                facts.host(),
                facts.note(),
                Integer.toString(session.version()));
    }

    /** The code of the place: the unit where one is named, else the commune. */
    String place() {
        return unit.isBlank() ? area : unit;
    }

    String placeField() {
        return unit.isBlank() ? "area" : "unit";
    }
}
