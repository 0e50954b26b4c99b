package vn.binhyen.grading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.enrolment.Entrants;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Keeps gradings: what is saved is posted to the ledger and stands in the history, in one transaction. */
@Component
@Transactional
class GradingBook {

    static final String SUBJECT = "grading";

    private final GradingRepository repository;
    private final Entrants entrants;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    GradingBook(GradingRepository repository, Entrants entrants, Ledger ledger, Audit audit, Clock clock) {
        this.repository = repository;
        this.entrants = entrants;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    Grading get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    /** The grading as the officer saw it; who was slower is told who was faster. */
    Grading seen(UUID id, int version, Officer officer) {
        var grading = get(id, officer);
        if (grading.version() != version) {
            throw RuleViolation.conflict(
                    "grading-changed",
                    grading.entrant().name(),
                    grading.changedBy(),
                    VietnameseFormat.time(grading.changedAt()));
        }
        return grading;
    }

    /** All of these, or nothing is found. */
    List<Grading> all(Collection<UUID> ids, Officer officer) {
        var found = repository.list(ids, officer.scope());
        if (found.isEmpty() || found.size() != ids.size()) {
            throw new NotFound();
        }
        return found;
    }

    void open(List<Grading> fresh) {
        var stamped = stamped(fresh);
        repository.insert(stamped);
        post("open", stamped, Map.of());
    }

    void save(String verb, Grading changed, Map<String, ?> detail) {
        save(verb, List.of(changed), detail);
    }

    void save(String verb, List<Grading> changed, Map<String, ?> detail) {
        var stamped = stamped(changed);
        if (!repository.update(stamped)) {
            throw RuleViolation.conflict("grading-changed-meanwhile");
        }
        post(verb, stamped, detail);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }

    private List<Grading> stamped(List<Grading> changed) {
        var now = clock.instant();
        var by = Actor.current().name();
        return changed.stream().map(grading -> grading.stamped(now, by)).toList();
    }

    private void post(String verb, List<Grading> saved, Map<String, ?> detail) {
        ledger.restateAll(saved.stream()
                .map(grading -> GradingMeasures.restatement(
                        grading,
                        entrants.term(grading.entrant(), grading.year()).countedOn()))
                .toList());
        saved.forEach(grading -> audit.record(
                "grading." + verb,
                SUBJECT,
                grading.id().toString(),
                grading.entrant().area(),
                detail));
    }
}
