package vn.binhyen.outreach;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.EvidencePhoto;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/**
 * Sổ tuyên truyền: the log of outreach sessions. Each command saves the session, says to the ledger what it contributes
 * now, and leaves its audit line, all in one transaction.
 */
@Service
@Transactional
public class OutreachSessions {

    static final String SUBJECT = "outreach-session";
    private static final int BATCH = 1000;
    private static final int REASON_LENGTH = 500;

    private final OutreachRepository repository;
    private final PhotoRepository photos;
    private final Venues venues;
    private final Imports imports;
    private final Ledger ledger;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutreachSessions(
            OutreachRepository repository,
            PhotoRepository photos,
            Venues venues,
            Imports imports,
            Ledger ledger,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.photos = photos;
        this.venues = venues;
        this.imports = imports;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Ghi một buổi. */
    public UUID log(NewSession facts, Officer officer) {
        check(List.of(facts), officer);
        var session = OutreachSession.logged(Ids.next(), facts, clock.instant(), officer.name());
        repository.insert(List.of(session));
        ledger.restate(session.source(), session.contributions());
        audit.record("outreach.log", SUBJECT, session.id().toString(), facts.area(), told(facts));
        events.publishEvent(new OutreachLogged(session.id(), facts.area(), facts.day()));
        return session.id();
    }

    /** Ghi nhiều buổi cùng lúc, for imports and example data: one command, one audit line, no event for each. */
    public List<UUID> logAll(List<NewSession> facts, Officer officer) {
        check(facts, officer);
        var now = clock.instant();
        var sessions = facts.stream()
                .map(fact -> OutreachSession.logged(Ids.next(), fact, now, officer.name()))
                .toList();
        for (var from = 0; from < sessions.size(); from += BATCH) {
            repository.insert(sessions.subList(from, Math.min(sessions.size(), from + BATCH)));
        }
        ledger.restateAll(sessions.stream()
                .map(session -> new Restatement(session.source(), session.contributions()))
                .toList());
        audit.record(
                "outreach.log-many",
                "outreach-batch",
                Ids.next().toString(),
                officer.area(),
                Map.of("sessions", sessions.size()));
        return sessions.stream().map(OutreachSession::id).toList();
    }

    /** Nhập tệp CSV hoặc XLSX: all of it, or nothing where any row is wrong. */
    public ImportResult importFile(Path file, Officer officer) {
        return imports.importFile(OutreachImports.NAME, file, officer);
    }

    /** Sửa: the whole content anew; {@code version} is the one the officer saw. */
    public void correct(UUID id, NewSession facts, int version, Officer officer) {
        check(List.of(facts), officer);
        var before = get(id, officer);
        requireUnchanged(before, version);
        var session = before.correct(facts, version, clock.instant(), officer.name());
        repository.update(session);
        photos.move(id, facts.area());
        ledger.restate(session.source(), session.contributions());
        audit.record("outreach.correct", SUBJECT, id.toString(), facts.area(), Changes.between(before.facts(), facts));
        events.publishEvent(new OutreachCorrected(id, facts.area(), facts.day()));
    }

    /** Rút: the session was logged by mistake and counts no more; it stays readable with the reason. */
    public void withdraw(UUID id, String typedReason, Officer officer) {
        var reason = VietnameseText.clean(typedReason);
        if (reason.length() > REASON_LENGTH) {
            throw RuleViolation.invalid("session-text-too-long", REASON_LENGTH).at("reason");
        }
        var session = get(id, officer).withdraw(reason, clock.instant(), officer.name());
        repository.update(session);
        ledger.withdraw(session.source(), reason);
        audit.record("outreach.withdraw", SUBJECT, id.toString(), session.area(), Map.of("reason", reason));
        events.publishEvent(new OutreachWithdrawn(id, session.area(), reason));
    }

    void attach(UUID id, EvidencePhoto photo, Officer officer) {
        var session = get(id, officer);
        session.requireStanding();
        photos.put(id, session.area(), photo, clock.instant());
        audit.record(
                "outreach.attach-photo", SUBJECT, id.toString(), session.area(), Map.of("bytes", photo.jpeg().length));
    }

    void detach(UUID id, Officer officer) {
        var session = get(id, officer);
        session.requireStanding();
        if (!photos.delete(id)) {
            throw new NotFound();
        }
        audit.record("outreach.remove-photo", SUBJECT, id.toString(), session.area(), Map.of());
    }

    /** The newest sessions, for the first page. */
    @Transactional(readOnly = true)
    public List<LoggedSession> latest(int limit, Officer officer) {
        var filter = new SessionFilter(officer.scope(), null, null, null, SearchTerms.of(""), false);
        var newest = repository.list(filter, limit, 0);
        var places = venues.named(newest.stream().map(OutreachSession::area).toList(), officer);
        return newest.stream()
                .map(session -> new LoggedSession(
                        session.id(),
                        session.day(),
                        session.facts().title(),
                        Venues.of(places, session.area()).name()))
                .toList();
    }

    @Transactional(readOnly = true)
    OutreachSession get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<OutreachSession> list(SessionFilter filter, int limit, long offset) {
        return repository.list(filter, limit, offset);
    }

    @Transactional(readOnly = true)
    SessionTotals totals(SessionFilter filter) {
        return repository.totals(filter);
    }

    @Transactional(readOnly = true)
    Optional<EvidencePhoto> photo(UUID id, Officer officer) {
        return photos.find(id, officer.scope());
    }

    private void check(List<NewSession> facts, Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        for (var fact : facts) {
            SessionRules.check(fact, today);
            if (!officer.scope().contains(fact.area())) {
                throw new NotFound();
            }
        }
        venues.requireOpen(facts, officer);
    }

    private static void requireUnchanged(OutreachSession session, int version) {
        if (session.version() != version) {
            throw RuleViolation.conflict("session-changed", session.changedBy(), time(session.changedAt()));
        }
    }

    private static String time(Instant instant) {
        return VietnameseFormat.time(instant);
    }

    private static Map<String, Object> told(NewSession facts) {
        return Map.of(
                "day", facts.day().toString(),
                "title", facts.title(),
                "form", facts.form(),
                "audience", facts.audience(),
                "participants", facts.participants(),
                "documents", facts.documents());
    }
}
