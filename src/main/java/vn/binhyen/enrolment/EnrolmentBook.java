package vn.binhyen.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Keeps enrolments: what is saved is posted to the ledger and stands in the history, in one transaction. */
@Component
@Transactional
class EnrolmentBook {

    static final String SUBJECT = "enrolment";

    private final EnrolmentRepository repository;
    private final EnrolmentStore store;
    private final Rounds rounds;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    EnrolmentBook(
            EnrolmentRepository repository,
            EnrolmentStore store,
            Rounds rounds,
            Ledger ledger,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.rounds = rounds;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    Enrolment get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    /** The enrolment as the officer saw it; who was slower is told who was faster. */
    Enrolment seen(UUID id, int version, Officer officer) {
        var enrolment = get(id, officer);
        if (enrolment.version() != version) {
            throw changed(enrolment);
        }
        return enrolment;
    }

    /** All of these, or nothing is found. */
    List<Enrolment> all(Collection<UUID> ids, Officer officer) {
        var found = repository.list(ids, officer.scope());
        if (found.isEmpty() || found.size() != ids.size()) {
            throw new NotFound();
        }
        return found;
    }

    void open(List<Enrolment> fresh) {
        var stamped = stamped(fresh);
        store.insert(stamped);
        post("enrol", stamped, Map.of());
    }

    void save(String verb, Enrolment changed, Map<String, ?> detail) {
        save(verb, List.of(changed), detail);
    }

    void save(String verb, List<Enrolment> changed, Map<String, ?> detail) {
        var stamped = stamped(changed);
        if (!store.update(stamped)) {
            throw changed.size() == 1
                    ? changed(get(changed.getFirst()))
                    : RuleViolation.conflict("enrolment-changed-meanwhile");
        }
        post(verb, stamped, detail);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }

    private Enrolment get(Enrolment stale) {
        return repository.find(stale.id(), Actor.current().scope()).orElseThrow(NotFound::new);
    }

    private static RuleViolation changed(Enrolment enrolment) {
        return RuleViolation.conflict(
                "enrolment-changed",
                enrolment.entrant().name(),
                enrolment.changedBy(),
                VietnameseFormat.time(enrolment.changedAt()));
    }

    private List<Enrolment> stamped(List<Enrolment> changed) {
        var now = clock.instant();
        var by = Actor.current().name();
        return changed.stream().map(enrolment -> enrolment.stamped(now, by)).toList();
    }

    private void post(String verb, List<Enrolment> saved, Map<String, ?> detail) {
        ledger.restateAll(saved.stream()
                .map(enrolment -> EnrolmentMeasures.restatement(
                        enrolment, rounds.of(enrolment.entrant().kind(), enrolment.year())))
                .toList());
        var subjects = new LinkedHashMap<String, AreaId>();
        saved.forEach(enrolment ->
                subjects.put(enrolment.id().toString(), enrolment.entrant().area()));
        audit.recordAll("enrolment." + verb, SUBJECT, subjects, detail);
    }

    /** One line of the history. */
    void note(String verb, Enrolment enrolment, Map<String, ?> detail) {
        audit.record(
                "enrolment." + verb,
                SUBJECT,
                enrolment.id().toString(),
                enrolment.entrant().area(),
                detail);
    }
}
