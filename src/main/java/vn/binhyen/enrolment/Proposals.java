package vn.binhyen.enrolment;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.recognition.DecisionContent;
import vn.binhyen.recognition.Decisions;

/** Đề nghị công nhận: makes the draft of a decision out of proposals. The decision itself, its signing and its figures are recognition's. */
@Service
@Transactional
public class Proposals {

    private final EnrolmentBook book;
    private final Decisions decisions;
    private final Clock clock;

    Proposals(EnrolmentBook book, Decisions decisions, Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** As it was typed. */
    UUID draft(int year, Collection<UUID> ids, Map<String, String> typed, Officer officer) {
        return draft(content(year, typed, officer), ids, officer);
    }

    /** Dự thảo quyết định of what is proposed: all of these, or none where one may not stand in it. */
    public UUID draft(DecisionContent content, Collection<UUID> ids, Officer officer) {
        var proposed = book.all(ids, officer);
        for (var enrolment : proposed) {
            if (!enrolment.authority().equals(officer.area())) {
                throw RuleViolation.conflict(
                        "enrolment-not-authorised", enrolment.entrant().name());
            }
            if (enrolment.stage() != Stage.PROPOSED
                    || enrolment.course().opinion() != Enrolment.Opinion.RECOGNISE
                    || enrolment.year() != content.year()) {
                throw RuleViolation.conflict(
                        "enrolment-not-proposed", enrolment.entrant().name());
            }
        }
        var decision = decisions.draft(content, officer);
        decisions.add(
                decision,
                proposed.stream().map(enrolment -> enrolment.entrant().area()).toList(),
                officer);
        return decision;
    }

    private DecisionContent content(int year, Map<String, String> typed, Officer officer) {
        var fields = new FormReader(clock);
        var number = fields.required("number", text(typed, "number"));
        fields.required("day", text(typed, "day"));
        var day = fields.day("day", text(typed, "day"));
        var issuer = fields.required("issuer", text(typed, "issuer"));
        var signer = fields.required("signer", text(typed, "signer"));
        var title = fields.required("signerTitle", text(typed, "signerTitle"));
        if (day == null || !fields.isClean()) {
            throw fields.first();
        }
        return new DecisionContent(officer.area(), number, day, year, issuer, signer, title, text(typed, "grounds"));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "");
    }
}
