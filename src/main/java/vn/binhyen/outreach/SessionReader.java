package vn.binhyen.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Turns a typed form into a session, or into a message at each field that is wrong. */
@Component
class SessionReader {

    private final Venues venues;
    private final MessageSource messages;
    private final Clock clock;

    SessionReader(Venues venues, MessageSource messages, Clock clock) {
        this.venues = venues;
        this.messages = messages;
        this.clock = clock;
    }

    /** A form that was read: the session, or what is wrong. */
    record Reading(Optional<NewSession> session, FormReader fields) {}

    Reading read(SessionForm typed, Officer officer) {
        var fields = new FormReader(clock);
        var place = fields.required(typed.placeField(), typed.place());
        fields.required("day", typed.day());
        var day = fields.day("day", typed.day());
        var title = fields.required("title", typed.title());
        fields.required("form", typed.form());
        var form = fields.choice("form", OutreachForm.class, typed.form());
        fields.required("audience", typed.audience());
        var audience = fields.choice("audience", Audience.class, typed.audience());
        fields.required("participants", typed.participants());
        var participants = fields.whole("participants", typed.participants(), 0);
        var documents = fields.whole("documents", typed.documents(), 0);
        if (day == null || form == null || audience == null || place.isEmpty()) {
            return new Reading(Optional.empty(), fields);
        }
        var session = area(typed, day, fields, officer)
                .flatMap(area -> fields.value(() -> new NewSession(
                        area, day, title, form, audience, participants, documents, typed.host(), typed.note())));
        return new Reading(session, fields);
    }

    private Optional<AreaId> area(SessionForm typed, LocalDate day, FormReader fields, Officer officer) {
        try {
            SessionRules.checkDay(day, LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
        } catch (RuleViolation violation) {
            fields.reject(violation);
            return Optional.empty();
        }
        var venue = venues.byCode(typed.place(), day, officer);
        if (venue.isEmpty()) {
            fields.reject(
                    RuleViolation.invalid("session-area-unknown", typed.place()).at(typed.placeField()));
        }
        return venue.map(Venue::area);
    }

    FormErrors errors(Reading reading) {
        return reading.fields().errors(messages);
    }

    FormErrors errors(RuleViolation violation) {
        return FormErrors.of(violation, messages);
    }
}
