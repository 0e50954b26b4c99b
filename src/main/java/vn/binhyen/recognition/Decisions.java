package vn.binhyen.recognition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/**
 * Quyết định công nhận: drafts, signs and revokes. Only what is signed posts to the ledger, each line as its own source, so
 * that a figure opens down to the unit and to the decision that recognised it.
 */
@Service
@Transactional
public class Decisions {

    static final String SUBJECT = "recognition-decision";
    private static final int BATCH = 1000;
    private static final int REASON_LENGTH = 500;

    private final DecisionRepository repository;
    private final LineRepository lines;
    private final LineChanges changes;
    private final Eligibility eligibility;
    private final Imports imports;
    private final Ledger ledger;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionRepository repository,
            LineRepository lines,
            LineChanges changes,
            Eligibility eligibility,
            Imports imports,
            Ledger ledger,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.changes = changes;
        this.eligibility = eligibility;
        this.imports = imports;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Dự thảo: a decision without units yet. */
    public UUID draft(DecisionContent content, Officer officer) {
        check(content, officer);
        var decision = Decision.draft(Ids.next(), content, clock.instant(), officer.name());
        repository.insert(decision);
        record("recognition.draft", decision, Map.of("number", content.number()));
        return decision.id();
    }

    /** Sửa phần đầu của dự thảo; {@code version} is the one the officer saw. */
    public void correct(UUID id, DecisionContent content, int version, Officer officer) {
        check(content, officer);
        var before = mine(id, officer);
        if (before.version() != version) {
            throw RuleViolation.conflict(
                    "decision-changed", before.changedBy(), VietnameseFormat.time(before.changedAt()));
        }
        if (before.year() != content.year() && lines.count(id, officer.scope()) > 0) {
            throw RuleViolation.invalid("decision-year-fixed").at("year");
        }
        var decision = before.correct(content, version, clock.instant(), officer.name());
        repository.update(decision);
        record("recognition.correct", decision, Map.of("number", content.number()));
    }

    /** Thêm đơn vị vào dự thảo: all of them, or none where one may not be recognised. */
    public void add(UUID id, Collection<AreaId> units, Officer officer) {
        var decision = mine(id, officer);
        decision.requireDraft();
        var verdict = eligibility.judge(decision, units, officer);
        if (!verdict.refusals().isEmpty()) {
            throw verdict.refusals().getFirst().rule().at("units");
        }
        insert(verdict.lines());
        record("recognition.add", decision, Map.of("units", verdict.lines().size()));
    }

    /** Bỏ đơn vị khỏi dự thảo. */
    public void remove(UUID id, Collection<UUID> unwanted, Officer officer) {
        var decision = mine(id, officer);
        decision.requireDraft();
        var removed = lines.delete(id, unwanted);
        record("recognition.remove", decision, Map.of("units", removed));
    }

    /** Ký: from now on the units count as recognised. */
    public void sign(UUID id, Officer officer) {
        var decision = mine(id, officer).sign(clock.instant(), officer.name());
        var standing = lines.standing(id, officer.scope());
        if (standing.isEmpty()) {
            throw RuleViolation.conflict("decision-empty");
        }
        eligibility.obstacle(decision, standing, officer).ifPresent(rule -> {
            throw rule;
        });
        repository.update(decision);
        post(decision, standing);
    }

    /** Rút dự thảo; its number and its units are free again. */
    public void withdraw(UUID id, String reason, Officer officer) {
        var decision = mine(id, officer).withdraw(reason(reason), clock.instant(), officer.name());
        repository.update(decision);
        lines.release(id);
        record("recognition.withdraw", decision, Map.of("reason", reason));
    }

    /** Hủy công nhận một đơn vị của quyết định đã ký, by a decision of its own. Answers the first decision. */
    UUID revoke(UUID line, RevocationForm typed, Officer officer) {
        var unit = line(line, officer);
        var decision = mine(unit.decision(), officer);
        if (!decision.isSigned() || !unit.standing()) {
            throw RuleViolation.conflict("decision-line-not-standing", unit.name());
        }
        var by = typed.read(decision.content(), today());
        changes.revoke(line, by);
        ledger.restate(unit.source(), unit.revoked(by).contributions());
        record(
                "recognition.revoke",
                decision,
                Map.of("unit", unit.code(), "name", unit.name(), "number", by.number(), "reason", by.reason()));
        events.publishEvent(new RecognitionRevoked(
                line, decision.id(), unit.area(), unit.year(), Objects.requireNonNull(by.day()), by.reason()));
        return decision.id();
    }

    /** Nhiều quyết định đã ký cùng lúc, for imports and example data; one unit that may not be recognised refuses all. */
    public List<UUID> importAll(List<NewDecision> decisions, Officer officer) {
        var ids = new ArrayList<UUID>();
        for (var fresh : decisions) {
            check(fresh.content(), officer);
            var now = clock.instant();
            var draft = Decision.draft(Ids.next(), fresh.content(), now, officer.name());
            var verdict = eligibility.judge(draft, fresh.units(), officer);
            if (!verdict.refusals().isEmpty()) {
                throw verdict.refusals().getFirst().rule().at("units");
            }
            if (verdict.lines().isEmpty()) {
                throw RuleViolation.conflict("decision-empty");
            }
            var signed = draft.sign(now, officer.name());
            repository.insert(signed);
            insert(verdict.lines());
            post(signed, verdict.lines());
            ids.add(signed.id());
        }
        return ids;
    }

    /** Nhập tệp CSV hoặc XLSX of signed decisions: all of it, or nothing where any row is wrong. */
    public ImportResult importFile(Path file, Officer officer) {
        return imports.importFile(DecisionImports.NAME, file, officer);
    }

    @Transactional(readOnly = true)
    Decision get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    DecisionLine line(UUID id, Officer officer) {
        return lines.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    Decision mine(UUID id, Officer officer) {
        var decision = get(id, officer);
        if (!officer.scope().contains(decision.area())) {
            throw new NotFound();
        }
        return decision;
    }

    void check(DecisionContent content, Officer officer) {
        if (!officer.scope().contains(content.area())) {
            throw new NotFound();
        }
        if (content.day().isAfter(today())) {
            throw RuleViolation.invalid("decision-day-in-future").at("day");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }

    static String reason(String typed) {
        var reason = VietnameseText.clean(typed);
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw RuleViolation.invalid("decision-reason", REASON_LENGTH).at("reason");
        }
        return reason;
    }

    private void insert(List<DecisionLine> fresh) {
        for (var from = 0; from < fresh.size(); from += BATCH) {
            lines.insert(fresh.subList(from, Math.min(fresh.size(), from + BATCH)));
        }
    }

    void post(Decision decision, List<DecisionLine> standing) {
        ledger.restateAll(standing.stream()
                .map(line -> new Restatement(line.source(), line.contributions()))
                .toList());
        record("recognition.sign", decision, Map.of("number", decision.content().number(), "units", standing.size()));
        var units = standing.stream().map(DecisionLine::area).toList();
        events.publishEvent(new DecisionSigned(
                decision.id(), decision.area(), decision.content().day(), decision.year(), units));
    }

    private void record(String action, Decision decision, Map<String, ?> detail) {
        audit.record(action, SUBJECT, decision.id().toString(), decision.area(), detail);
    }
}
