package vn.binhyen.recognition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Đính chính quyết định đã ký: by a decision of its own. A unit that stood there by mistake counts as never recognised; one
 * that was forgotten is recognised by the correcting decision, for the same year and on the same day of the figures.
 */
@Service
@Transactional
class Corrections {

    private static final int NAME = 300;

    private final Decisions decisions;
    private final DecisionRepository repository;
    private final CorrectionRepository corrections;
    private final LineRepository lines;
    private final LineChanges changing;
    private final Candidates candidates;
    private final Eligibility eligibility;
    private final Ledger ledger;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            Decisions decisions,
            DecisionRepository repository,
            CorrectionRepository corrections,
            LineRepository lines,
            LineChanges changing,
            Candidates candidates,
            Eligibility eligibility,
            Ledger ledger,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.repository = repository;
        this.corrections = corrections;
        this.lines = lines;
        this.changing = changing;
        this.candidates = candidates;
        this.eligibility = eligibility;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Signs a decision that corrects this one: all that is asked for, or nothing. Answers the correcting decision. */
    UUID correct(UUID id, Correction.Wanted wanted, Officer officer) {
        var decision = decisions.mine(id, officer);
        var reason = Decisions.reason(wanted.reason());
        check(decision, wanted, officer);
        var correcting = Decision.draft(Ids.next(), wanted.content(), clock.instant(), officer.name())
                .sign(clock.instant(), officer.name());
        repository.insert(correcting);
        var changes = new ArrayList<Correction.Change>();
        var standing = lines.standing(id, officer.scope()).stream()
                .collect(Collectors.toMap(DecisionLine::code, Function.identity()));
        remove(wanted.remove(), standing, reason, changes);
        rename(wanted.names(), standing, changes);
        renumber(decision, wanted.number(), officer, changes);
        add(correcting, wanted.add(), officer, changes);
        corrections.insert(of(correcting, decision, reason, changes), decision.area());
        note("recognition.corrected", decision, correcting, reason);
        note("recognition.correcting", correcting, decision, reason);
        return correcting.id();
    }

    /** What this decision corrects, if it is a correcting one. */
    @Transactional(readOnly = true)
    Optional<Correction> find(UUID id) {
        return corrections.find(id);
    }

    /** The decisions that correct this one, as far as the reader may see them. */
    @Transactional(readOnly = true)
    List<Decision> of(UUID id, Officer officer) {
        return corrections.of(id).stream()
                .flatMap(correcting -> repository.find(correcting, officer.scope()).stream())
                .toList();
    }

    private static Correction of(
            Decision correcting, Decision decision, String reason, List<Correction.Change> changes) {
        var was = decision.content();
        return new Correction(correcting.id(), decision.id(), was.number(), was.day(), reason, changes);
    }

    private void check(Decision decision, Correction.Wanted wanted, Officer officer) {
        if (!decision.isSigned()) {
            throw RuleViolation.conflict("correction-not-signed");
        }
        if (wanted.isEmpty()) {
            throw RuleViolation.invalid("correction-empty").at("remove");
        }
        decisions.check(wanted.content(), officer);
        if (wanted.content().day().isBefore(decision.content().day())) {
            throw RuleViolation.invalid("correction-day").at("day");
        }
    }

    private void remove(
            List<String> codes, Map<String, DecisionLine> standing, String reason, List<Correction.Change> changes) {
        var removed = codes.stream().map(code -> line(code, standing, "remove")).toList();
        for (var line : removed) {
            changing.strike(line.id());
            events.publishEvent(new RecognitionCorrected(line.decision(), line.area(), line.year(), reason));
            changes.add(new Correction.Change(Correction.Kind.REMOVED, line.code(), line.name(), ""));
        }
        ledger.restateAll(removed.stream()
                .map(line -> new Restatement(line.source(), List.of()))
                .toList());
    }

    private void rename(
            Map<String, String> names, Map<String, DecisionLine> standing, List<Correction.Change> changes) {
        names.forEach((code, typed) -> {
            var line = line(code, standing, "names");
            var name = VietnameseText.clean(typed);
            if (name.isEmpty() || name.length() > NAME) {
                throw RuleViolation.invalid("correction-name", code).at("names");
            }
            changing.rename(line.id(), name);
            changes.add(new Correction.Change(Correction.Kind.RENAMED, code, line.name(), name));
        });
    }

    private void renumber(Decision decision, String number, Officer officer, List<Correction.Change> changes) {
        if (!number.isEmpty()) {
            try {
                var right = decision.renumber(number, clock.instant(), officer.name());
                repository.update(right);
                var was = decision.content().number();
                changes.add(new Correction.Change(
                        Correction.Kind.NUMBER, "", was, right.content().number()));
            } catch (RuleViolation wrong) {
                throw wrong.at("rightNumber");
            }
        }
    }

    private void add(Decision correcting, List<String> codes, Officer officer, List<Correction.Change> changes) {
        if (codes.isEmpty()) {
            return;
        }
        var known = candidates.byCodes(codes, correcting.area(), correcting.year(), officer);
        codes.stream().filter(code -> !known.containsKey(code)).findFirst().ifPresent(code -> {
            throw RuleViolation.invalid("decision-unit-unknown", code).at("add");
        });
        var areas = known.values().stream().map(Candidate::area).toList();
        var verdict = eligibility.judge(correcting, areas, officer);
        if (!verdict.refusals().isEmpty()) {
            throw verdict.refusals().getFirst().rule().at("add");
        }
        lines.insert(verdict.lines());
        decisions.post(correcting, verdict.lines());
        verdict.lines()
                .forEach(line ->
                        changes.add(new Correction.Change(Correction.Kind.ADDED, line.code(), "", line.name())));
    }

    private static DecisionLine line(String code, Map<String, DecisionLine> standing, String field) {
        var line = standing.get(code);
        if (line == null) {
            throw RuleViolation.invalid("correction-unit-unknown", code).at(field);
        }
        return line;
    }

    private void note(String action, Decision decision, Decision other, String reason) {
        audit.record(
                action,
                Decisions.SUBJECT,
                decision.id().toString(),
                decision.area(),
                Map.of("number", other.content().number(), "reason", reason));
    }
}
