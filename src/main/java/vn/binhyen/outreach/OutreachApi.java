package vn.binhyen.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;

/** Outreach sessions for programs. Places are named by their codes. */
@RestController
@RequestMapping("/api/v1/outreach-sessions")
class OutreachApi {

    private static final int PAGE = 200;

    private final OutreachSessions sessions;
    private final SessionQueries queries;
    private final SessionReader reader;
    private final Venues venues;
    private final Commands commands;
    private final ObjectMapper json;

    OutreachApi(
            OutreachSessions sessions,
            SessionQueries queries,
            SessionReader reader,
            Venues venues,
            Commands commands,
            ObjectMapper json) {
        this.sessions = sessions;
        this.queries = queries;
        this.reader = reader;
        this.venues = venues;
        this.commands = commands;
        this.json = json;
    }

    /** One session. {@code area} is the code of the commune or unit where it was held. */
    record Session(
            UUID id,
            String area,
            String areaName,
            LocalDate day,
            String title,
            OutreachForm form,
            Audience audience,
            int participants,
            int documents,
            String host,
            String note,
            @Nullable String withdrawnReason,
            int version) {

        static Session of(OutreachSession session, Venue venue) {
            var facts = session.facts();
            return new Session(
                    session.id(),
                    venue.code(),
                    venue.name(),
                    facts.day(),
                    facts.title(),
                    facts.form(),
                    facts.audience(),
                    facts.participants(),
                    facts.documents(),
                    facts.host(),
                    facts.note(),
                    session.withdrawnReason(),
                    session.version());
        }
    }

    /** A page of sessions, newest first, with the totals of all pages. */
    record Sessions(long sessions, long participants, long documents, int page, int pageSize, List<Session> items) {}

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Sessions list(@ModelAttribute SessionQuery query, @AuthenticationPrincipal Officer officer) {
        var filter = queries.filterOrRefuse(query, officer);
        var totals = sessions.totals(filter);
        var found = sessions.list(filter, PAGE, (query.number() - 1L) * PAGE);
        var places = venues.named(found.stream().map(OutreachSession::area).collect(Collectors.toSet()), officer);
        return new Sessions(
                totals.sessions(),
                totals.participants(),
                totals.documents(),
                query.number(),
                PAGE,
                found.stream()
                        .map(session -> Session.of(session, Venues.of(places, session.area())))
                        .toList());
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Session show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return told(sessions.get(id, officer), officer);
    }

    /** Logs a session; the fields are those of the page's form. */
    @PostMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ResponseEntity<Session> log(
            @RequestBody SessionForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var reading = reader.read(form, officer);
        var facts = reading.session().orElseThrow(() -> reading.fields().first());
        var answer = commands.once(
                key, () -> json.writeValueAsString(told(sessions.get(sessions.log(facts, officer), officer), officer)));
        return ResponseEntity.status(HttpStatus.CREATED).body(json.readValue(answer, Session.class));
    }

    private Session told(OutreachSession session, Officer officer) {
        return Session.of(session, venues.named(session.area(), officer));
    }
}
