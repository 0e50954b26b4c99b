package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Điều kiện: which units a decision may recognise for its year, and why not the others. */
@Component
class Eligibility {

    private final Candidates candidates;
    private final LineRepository lines;
    private final RecognitionRules rules;

    Eligibility(Candidates candidates, LineRepository lines, RecognitionRules rules) {
        this.candidates = candidates;
        this.lines = lines;
        this.rules = rules;
    }

    /** A unit that may not stand in the decision, and the rule that forbids it. */
    record Refusal(AreaId unit, RuleViolation rule) {}

    /** The lines that may be made, and the refusals: each unit asked for is in exactly one of the two lists. */
    record Verdict(List<DecisionLine> lines, List<Refusal> refusals) {}

    /** Judges units that are to be put into a decision. */
    Verdict judge(Decision decision, Collection<AreaId> units, Officer officer) {
        var taken = lines.taken(units, decision.year(), officer.scope()).stream()
                .collect(Collectors.toMap(LineRepository.Taken::area, other -> other));
        var known = candidates.find(units, officer);
        var accepted = new ArrayList<DecisionLine>();
        var refused = new ArrayList<Refusal>();
        for (var unit : new LinkedHashSet<>(units)) {
            var other = taken.get(unit);
            var candidate = known.get(unit);
            if (candidate == null || !decision.area().contains(unit)) {
                refused.add(new Refusal(unit, RuleViolation.invalid("decision-unit-unknown", unit.toString())));
            } else if (other != null) {
                refused.add(new Refusal(unit, already(candidate, decision, other)));
            } else {
                refusal(decision, candidate)
                        .ifPresentOrElse(
                                rule -> refused.add(new Refusal(unit, rule)),
                                () -> accepted.add(line(decision, candidate)));
            }
        }
        return new Verdict(accepted, refused);
    }

    /** Judges once more, when the decision is signed, the units it already holds: they may have closed meanwhile. */
    Optional<RuleViolation> obstacle(Decision decision, List<DecisionLine> standing, Officer officer) {
        var units = standing.stream().map(DecisionLine::area).collect(Collectors.toCollection(HashSet::new));
        var known = candidates.find(units, officer);
        for (var line : standing) {
            var candidate = known.get(line.area());
            if (candidate == null) {
                return Optional.of(RuleViolation.conflict("decision-unit-gone", line.name()));
            }
            var refusal = refusal(decision, candidate);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<RuleViolation> refusal(Decision decision, Candidate unit) {
        var year = Integer.toString(decision.year());
        var period = rules.period(unit.kind(), decision.year());
        if (period.isEmpty()) {
            return Optional.of(RuleViolation.invalid("decision-period-unknown", unit.name(), year));
        }
        var end = period.get().end(decision.year());
        if (!unit.isOpenOn(end)) {
            return Optional.of(RuleViolation.invalid("decision-unit-not-open", unit.name(), text(end)));
        }
        if (!unit.inStandard()) {
            return Optional.of(RuleViolation.invalid("decision-unit-out-of-standard", unit.name()));
        }
        if (!rules.mayRecognise(
                decision.area().level(),
                unit.kind(),
                unit.managing(),
                decision.content().day())) {
            return Optional.of(RuleViolation.invalid(
                    "decision-not-authorised", unit.name(), decision.content().issuer()));
        }
        if (period.get().verified() && decision.content().day().isBefore(end)) {
            return Optional.of(RuleViolation.invalid(
                    "decision-too-early", unit.name(), text(end), period.get().law()));
        }
        return Optional.empty();
    }

    private static RuleViolation already(Candidate unit, Decision decision, LineRepository.Taken other) {
        return other.decision().equals(decision.id())
                ? RuleViolation.invalid("decision-unit-listed", unit.name())
                : RuleViolation.invalid(
                        "decision-unit-already",
                        unit.name(),
                        Integer.toString(decision.year()),
                        other.number(),
                        text(other.day()));
    }

    private DecisionLine line(Decision decision, Candidate unit) {
        var year = decision.year();
        var countedOn = rules.period(unit.kind(), year).orElseThrow().countedOn(year);
        UUID id = Ids.next();
        return new DecisionLine(
                id,
                decision.id(),
                unit.area(),
                year,
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.managing(),
                countedOn,
                true,
                null);
    }

    private static String text(LocalDate day) {
        return VietnameseFormat.date(day);
    }
}
