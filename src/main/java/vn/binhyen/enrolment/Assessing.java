package vn.binhyen.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Evaluation;
import vn.binhyen.criteria.Evaluation.Outcome;
import vn.binhyen.criteria.Finding;
import vn.binhyen.criteria.PackInForce;
import vn.binhyen.criteria.Purpose;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.criteria.Status;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;

/** What the answers of enrolments mean by the criteria in force, with the numbers a commune is judged by. */
@Component
class Assessing {

    private final RulePacks packs;
    private final CommuneFacts facts;
    private final Rounds rounds;

    Assessing(RulePacks packs, CommuneFacts facts, Rounds rounds) {
        this.packs = packs;
        this.facts = facts;
        this.rounds = rounds;
    }

    /** One enrolment judged; {@code counts} are the units below a commune. */
    record Assessment(Enrolment enrolment, PackInForce pack, Evaluation evaluation, List<CommuneFacts.Count> counts) {

        boolean passed() {
            return evaluation.outcome() == Outcome.PASSED;
        }

        /** The first criterion that somebody has yet to answer; what is computed answers itself. */
        Optional<Finding> unanswered() {
            return evaluation.findings().stream()
                    .filter(finding -> finding.status() == Status.MISSING)
                    .filter(finding -> finding.criterion().kind() != Criterion.Kind.COMPUTED)
                    .findFirst();
        }

        List<Finding> notMet() {
            return evaluation.findings().stream()
                    .filter(finding -> finding.status() == Status.NOT_MET)
                    .toList();
        }

        /** How many units below a commune nobody has decided yet. */
        long undecided() {
            return counts.stream().mapToLong(CommuneFacts.Count::undecided).sum();
        }
    }

    Assessment judge(Enrolment enrolment, Officer officer) {
        return judge(List.of(enrolment), officer).getFirst();
    }

    /** Whether there are criteria for it yet. */
    boolean hasCriteria(Enrolment enrolment, Officer officer) {
        var entrant = enrolment.entrant();
        var day = rounds.of(entrant.kind(), enrolment.year()).end();
        return packs.inForce(Purpose.STANDARD, entrant.subject(), entrant.area(), day, officer)
                .isPresent();
    }

    /** Many at once; the criteria of each kind are read once. */
    List<Assessment> judge(Collection<Enrolment> enrolments, Officer officer) {
        var known = new HashMap<List<Object>, PackInForce>();
        var judged = new ArrayList<Assessment>();
        for (var enrolment : enrolments) {
            var subject = enrolment.entrant().subject();
            var place = enrolment.entrant().area().ancestor(Level.PROVINCE);
            var pack = known.computeIfAbsent(
                    List.of(subject, place, enrolment.year()), key -> pack(enrolment, subject, place, officer));
            var counts = enrolment.entrant().isCommune()
                    ? facts.counts(enrolment.entrant().area(), enrolment.year(), officer)
                    : List.<CommuneFacts.Count>of();
            var numbers = counts.isEmpty() ? Map.<String, Long>of() : CommuneFacts.facts(counts);
            var evaluation = packs.evaluate(
                    pack.pack(), enrolment.year(), enrolment.dossier().counting(), numbers);
            judged.add(new Assessment(enrolment, pack, evaluation, counts));
        }
        return judged;
    }

    private PackInForce pack(Enrolment enrolment, Subject subject, AreaId place, Officer officer) {
        var day = rounds.of(enrolment.entrant().kind(), enrolment.year()).end();
        return packs.inForce(Purpose.STANDARD, subject, place, day, officer)
                .orElseThrow(() -> RuleViolation.conflict(
                        "enrolment-no-criteria", enrolment.entrant().name(), Integer.toString(enrolment.year())));
    }
}
