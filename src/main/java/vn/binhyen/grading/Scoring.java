package vn.binhyen.grading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Evaluation;
import vn.binhyen.criteria.PackInForce;
import vn.binhyen.criteria.Purpose;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.criteria.Status;
import vn.binhyen.enrolment.Entrant;
import vn.binhyen.enrolment.Entrants;
import vn.binhyen.enrolment.Outcomes;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;

/** What the points of sheets come to by the pack in force; whether the unit itself is recognised is one of its facts. */
@Component
class Scoring {

    private final RulePacks packs;
    private final Entrants entrants;
    private final Outcomes outcomes;

    Scoring(RulePacks packs, Entrants entrants, Outcomes outcomes) {
        this.packs = packs;
        this.entrants = entrants;
        this.outcomes = outcomes;
    }

    /** One sheet judged. */
    record Judged(Grading grading, PackInForce pack, Evaluation evaluation) {

        /** The first item that somebody has yet to score. */
        Optional<String> unscored() {
            return evaluation.findings().stream()
                    .filter(finding -> finding.status() == Status.MISSING)
                    .map(finding -> finding.criterion())
                    .filter(criterion -> criterion.kind() != Criterion.Kind.COMPUTED)
                    .map(Criterion::code)
                    .findFirst();
        }

        /** The items that are missing for the class. */
        String missing() {
            return evaluation.findings().stream()
                    .filter(finding -> finding.status() == Status.MISSING)
                    .map(finding -> finding.criterion().code())
                    .collect(Collectors.joining(", "));
        }
    }

    Judged judge(Grading grading, Officer officer) {
        return judge(List.of(grading), officer).getFirst();
    }

    /** Many at once, in their order; each kind's pack and the recognitions of each year are read once. */
    List<Judged> judge(Collection<Grading> gradings, Officer officer) {
        var known = new HashMap<List<Object>, PackInForce>();
        var facts = new HashMap<Integer, Map<AreaId, Long>>();
        return gradings.stream()
                .map(grading -> {
                    var entrant = grading.entrant();
                    var place = entrant.area().ancestor(Level.PROVINCE);
                    var pack = known.computeIfAbsent(
                            List.of(entrant.subject(), place, grading.year()),
                            key -> require(entrant, grading.year(), officer));
                    var recognised = facts.computeIfAbsent(
                                    grading.year(), year -> outcomes.recognised(areas(gradings), year, officer))
                            .get(entrant.area());
                    var given = recognised == null ? Map.<String, Long>of() : Map.of("recognised", recognised);
                    return new Judged(
                            grading,
                            pack,
                            packs.evaluate(
                                    pack.pack(), grading.year(), grading.sheet().counting(), given));
                })
                .toList();
    }

    boolean has(Entrant entrant, int year, Officer officer) {
        return find(entrant, year, officer).isPresent();
    }

    PackInForce require(Entrant entrant, int year, Officer officer) {
        return find(entrant, year, officer)
                .orElseThrow(() -> RuleViolation.conflict("grading-no-pack", entrant.name(), Integer.toString(year)));
    }

    /** What people score. */
    List<Criterion> criteria(Grading grading, Officer officer) {
        return require(grading.entrant(), grading.year(), officer).pack().criteria().stream()
                .filter(criterion -> criterion.asks() && criterion.kind() != Criterion.Kind.COMPUTED)
                .toList();
    }

    /** The answers, each to an item of the sheet and no more than it gives. */
    Map<String, Answer> checked(Grading grading, Map<String, Answer> answers, Officer officer) {
        var items = criteria(grading, officer).stream().collect(Collectors.toMap(Criterion::code, item -> item));
        var checked = new LinkedHashMap<String, Answer>();
        answers.forEach((code, answer) -> {
            var item = items.get(code);
            if (item == null) {
                throw RuleViolation.invalid("grading-item", code);
            }
            SheetReader.check(item, answer);
            checked.put(code, answer);
        });
        return checked;
    }

    private Optional<PackInForce> find(Entrant entrant, int year, Officer officer) {
        var day = entrants.term(entrant, year).end();
        return packs.inForce(Purpose.GRADING, entrant.subject(), entrant.area(), day, officer);
    }

    private static List<AreaId> areas(Collection<Grading> gradings) {
        return gradings.stream().map(grading -> grading.entrant().area()).toList();
    }
}
