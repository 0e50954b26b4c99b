package vn.binhyen.outreach;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormErrors;

/** Tells sessions to people: names instead of numbers, and the history in words. */
@Component
class SessionTelling {

    private final Venues venues;
    private final Audit audit;
    private final ObjectMapper json;

    SessionTelling(Venues venues, Audit audit, ObjectMapper json) {
        this.venues = venues;
        this.audit = audit;
        this.json = json;
    }

    List<OutreachPage.Line> lines(List<OutreachSession> sessions, Officer officer) {
        var places = venues.named(sessions.stream().map(OutreachSession::area).collect(Collectors.toSet()), officer);
        return sessions.stream()
                .map(session -> new OutreachPage.Line(
                        url(session),
                        session.day(),
                        session.facts().title(),
                        session.facts().host(),
                        Venues.of(places, session.area()).name(),
                        session.facts().form().key(),
                        session.facts().audience().key(),
                        session.facts().participants(),
                        session.facts().documents(),
                        session.hasPhoto()))
                .toList();
    }

    OutreachSessionPage page(OutreachSession session, Officer officer, String reason, FormErrors errors) {
        var facts = session.facts();
        var venue = venues.named(session.area(), officer);
        return new OutreachSessionPage(
                url(session),
                facts.day(),
                facts.title(),
                venue.name(),
                venue.code(),
                facts.form().key(),
                facts.audience().key(),
                facts.participants(),
                facts.documents(),
                facts.host(),
                facts.note(),
                session.hasPhoto(),
                session.withdrawnReason(),
                OutreachController.mayWrite(officer) && !session.isWithdrawn(),
                session.isWithdrawn()
                        ? List.of()
                        : session.contributions().stream()
                                .map(contribution -> new OutreachSessionPage.Contribution(
                                        contribution.measure().value(), contribution.amount()))
                                .toList(),
                history(session, officer),
                reason,
                errors);
    }

    static String url(OutreachSession session) {
        return "/outreach/" + session.id();
    }

    private List<OutreachSessionPage.Event> history(OutreachSession session, Officer officer) {
        return audit.history(OutreachSessions.SUBJECT, session.id().toString(), officer.scope()).stream()
                .map(line -> new OutreachSessionPage.Event(
                        "outreach.history." + line.action().substring("outreach.".length()),
                        line.actorName(),
                        line.at(),
                        changes(line)))
                .toList();
    }

    private List<OutreachSessionPage.Change> changes(AuditLine line) {
        if (!line.action().equals("outreach.correct")) {
            return List.of();
        }
        Map<String, List<String>> changed = json.readValue(line.detail(), new TypeReference<>() {});
        return changed.entrySet().stream()
                .map(change -> new OutreachSessionPage.Change(
                        "outreach." + change.getKey(),
                        change.getValue().getFirst(),
                        change.getValue().getLast()))
                .toList();
    }
}
