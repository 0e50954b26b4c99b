package vn.binhyen.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.recognition.DecisionSigned;
import vn.binhyen.recognition.RecognitionCorrected;
import vn.binhyen.recognition.RecognitionRevoked;
import vn.binhyen.register.UnitsRemoved;

/**
 * Within the signing of a decision: the enrolments of its units become recognised, or the signing is refused because one of
 * them was not proposed or a commune does not reach its share any more. Units without an enrolment (years before there were
 * any) are left alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowingDecisions {

    private final EnrolmentRepository repository;
    private final EnrolmentBook book;
    private final Assessing assessing;
    private final Deadlines deadlines;

    FollowingDecisions(EnrolmentRepository repository, EnrolmentBook book, Assessing assessing, Deadlines deadlines) {
        this.repository = repository;
        this.book = book;
        this.assessing = assessing;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(DecisionSigned signed) {
        var known = repository.ofUnits(
                signed.units(), signed.year(), Actor.current().scope());
        if (known.isEmpty()) {
            return;
        }
        var officer = actor();
        var recognised = new ArrayList<Enrolment>();
        for (var enrolment : known.values()) {
            if (enrolment.stage() != Stage.PROPOSED) {
                throw RuleViolation.conflict(
                        "enrolment-not-proposed", enrolment.entrant().name());
            }
            if (enrolment.entrant().isCommune()) {
                var assessment = assessing.judge(enrolment, officer);
                if (!assessment.passed()) {
                    throw Reviews.obstacle(assessment);
                }
            }
            recognised.add(enrolment.recognise(signed.day(), signed.id()));
        }
        book.save("recognise", recognised, Map.of("decision", signed.id().toString()));
    }

    @EventListener
    void on(RecognitionRevoked revoked) {
        var unit = revoked.unit();
        var known = repository
                .ofUnits(List.of(unit), revoked.year(), Actor.current().scope())
                .get(unit);
        if (known != null && known.stage() == Stage.RECOGNISED) {
            book.save("revoke", known.revoke(revoked.reason()), Map.of("reason", revoked.reason()));
        }
    }

    @EventListener
    void on(RecognitionCorrected corrected) {
        var unit = corrected.unit();
        var known = repository
                .ofUnits(List.of(unit), corrected.year(), Actor.current().scope())
                .get(unit);
        if (known != null && known.stage() == Stage.RECOGNISED) {
            var round = deadlines.of(known.entrant(), known.year());
            var open = known.undecide(corrected.reason(), round.deadline(Deadline.Step.DECISION));
            book.save("correct", open, Map.of("reason", corrected.reason()));
        }
    }

    @EventListener
    void keep(UnitsRemoved removed) {
        repository.anyWithin(removed.units().keySet(), Actor.current().scope()).ifPresent(unit -> {
            throw RuleViolation.conflict("unit-has-enrolments", removed.units().getOrDefault(unit, ""));
        });
    }

    @EventListener
    void keep(AreasRemoved removed) {
        repository.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(place -> {
            throw RuleViolation.conflict("unit-has-enrolments", removed.around(place));
        });
    }

    /** Whoever signs reads what is to be judged with the same eyes. */
    private static Officer actor() {
        var actor = Actor.current();
        return new Officer(
                actor.id(),
                actor.name(),
                actor.name(),
                "",
                Role.OPERATOR,
                actor.scope().area());
    }
}
