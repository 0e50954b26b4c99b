package vn.binhyen.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** Choosing units for a draft, by ticking, by filter or by pasted codes. */
@Component
@Transactional
class DecisionDrafting {

    private final Decisions decisions;
    private final LineRepository lines;
    private final Eligibility eligibility;
    private final Candidates candidates;
    private final MessageSource messages;

    DecisionDrafting(
            Decisions decisions,
            LineRepository lines,
            Eligibility eligibility,
            Candidates candidates,
            MessageSource messages) {
        this.decisions = decisions;
        this.lines = lines;
        this.eligibility = eligibility;
        this.candidates = candidates;
        this.messages = messages;
    }

    /** What was chosen: units that may stand in the draft, and a sentence for each that may not. */
    record Chosen(List<AreaId> units, List<String> problems) {}

    UUID draft(DecisionContent content, List<String> codes, Officer officer) {
        var id = decisions.draft(content, officer);
        if (!codes.isEmpty()) {
            var known = candidates.byCodes(codes, content.area(), content.year(), officer);
            codes.stream().filter(code -> !known.containsKey(code)).findFirst().ifPresent(code -> {
                throw RuleViolation.invalid("decision-unit-unknown", code).at("codes");
            });
            try {
                decisions.add(id, known.values().stream().map(Candidate::area).toList(), officer);
            } catch (RuleViolation violation) {
                throw violation.at("codes");
            }
        }
        return id;
    }

    /** A draft that this officer may change. */
    @Transactional(readOnly = true)
    Decision draftOf(UUID id, Officer officer) {
        var decision = decisions.get(id, officer);
        if (!officer.scope().contains(decision.area())) {
            throw new NotFound();
        }
        decision.requireDraft();
        return decision;
    }

    /** Judges what was ticked, pasted or found; a filter leaves out what may not stand, the others name it. */
    @Transactional(readOnly = true)
    Chosen chosen(Decision decision, UnitChoice choice, Officer officer) {
        if (choice.wantsAll()) {
            var units = areasOf(candidates.all(choice, decision, officer));
            return new Chosen(areas(eligibility.judge(decision, units, officer)), List.of());
        }
        var known = candidates.byCodes(choice.chosen(), decision.area(), decision.year(), officer);
        var problems = new ArrayList<String>();
        choice.chosen().stream()
                .filter(code -> !known.containsKey(code))
                .map(code -> RuleViolation.invalid("decision-unit-unknown", code))
                .forEach(violation -> problems.add(text(violation)));
        var verdict = eligibility.judge(decision, areasOf(known.values()), officer);
        verdict.refusals().forEach(refusal -> problems.add(text(refusal.rule())));
        return new Chosen(areas(verdict), problems);
    }

    @Transactional(readOnly = true)
    DecisionUnitsPage page(Decision decision, UnitChoice choice, List<String> problems, Officer officer) {
        var offset = (choice.number() - 1L) * Candidates.PAGE;
        var found = candidates.search(choice, decision, officer);
        var taken = lines.taken(areasOf(found.units()), decision.year(), officer.scope()).stream()
                .collect(Collectors.toMap(LineRepository.Taken::area, LineRepository.Taken::number));
        var communes = new LinkedHashMap<String, String>();
        candidates.communes(decision, officer).forEach(place -> communes.put(place.code(), place.name()));
        var url = DecisionTelling.url(decision) + "/units";
        var units = found.units().stream()
                .map(unit -> new DecisionUnitsPage.Unit(
                        unit.code(),
                        unit.name(),
                        unit.place(),
                        unit.kind().key(),
                        unit.inStandard(),
                        taken.get(unit.area())))
                .toList();
        return new DecisionUnitsPage(
                url,
                decision.content().number(),
                decision.year(),
                choice,
                communes,
                units,
                found.total(),
                offset + 1,
                choice.number() > 1 ? choice.url(url, choice.number() - 1) : null,
                offset + units.size() < found.total() ? choice.url(url, choice.number() + 1) : null,
                problems);
    }

    private String text(RuleViolation violation) {
        return messages.getMessage(
                "problem." + violation.code(), violation.arguments(), LocaleContextHolder.getLocale());
    }

    private static List<AreaId> areas(Eligibility.Verdict verdict) {
        return verdict.lines().stream().map(DecisionLine::area).toList();
    }

    private static List<AreaId> areasOf(Collection<Candidate> units) {
        return units.stream().map(Candidate::area).toList();
    }
}
