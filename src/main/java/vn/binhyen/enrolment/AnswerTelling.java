package vn.binhyen.enrolment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.RulePack;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Tells one criterion of an enrolment, with the form that answers it. */
@Component
@Transactional(readOnly = true)
class AnswerTelling {

    private final Enrolments enrolments;
    private final Assessing assessing;
    private final EvidenceFiles evidence;
    private final EnrolmentWords words;

    AnswerTelling(Enrolments enrolments, Assessing assessing, EvidenceFiles evidence, EnrolmentWords words) {
        this.enrolments = enrolments;
        this.assessing = assessing;
        this.evidence = evidence;
        this.words = words;
    }

    /** The criterion as it is asked of this enrolment. */
    Criterion criterion(Enrolment enrolment, String code, Officer officer) {
        return pack(enrolment, officer).criterion(code).orElseThrow(AnswerTelling::unknown);
    }

    /** Whether the officer answers as the reviewer. */
    static boolean reviewing(Enrolment enrolment, Officer officer) {
        return Reviews.reviews(enrolment, officer) && Stage.AT_REVIEWER.contains(enrolment.stage());
    }

    AnswerPage page(
            Enrolment enrolment, String code, @Nullable Map<String, String> typed, FormErrors errors, Officer officer) {
        var pack = pack(enrolment, officer);
        var criterion = pack.criterion(code).orElseThrow(AnswerTelling::unknown);
        var given = enrolment.dossier().answers().getOrDefault(code, Given.own(null, ""));
        var before = enrolments.lastYear(enrolment, officer).orElse(null);
        var was = before == null ? null : before.dossier().answers().get(code);
        var known = new LinkedHashMap<>(AnswerReader.typed(given.counting()));
        known.put("note", given.note());
        return new AnswerPage(
                EnrolmentTelling.url(enrolment),
                EnrolmentTelling.url(enrolment) + "#" + code,
                enrolment.entrant().name(),
                enrolment.year(),
                enrolment.version(),
                reviewing(enrolment, officer),
                asked(pack, criterion, enrolment.year()),
                words.answer(criterion, given.own()),
                was == null ? "" : words.answer(criterion, was.counting()),
                EnrolmentTelling.files(enrolment, code, evidence.list(enrolment.id(), officer)),
                enrolment.dossier().returns().reversed().stream()
                        .filter(returned -> returned.criterion().equals(code))
                        .findFirst()
                        .orElse(null),
                next(pack, code),
                typed == null ? known : typed,
                errors);
    }

    /** The next criterion that people answer, so that a phone goes through them one by one; empty after the last. */
    static String next(RulePack pack, String code) {
        var codes = pack.criteria().stream()
                .filter(criterion -> criterion.kind() != Criterion.Kind.COMPUTED)
                .map(Criterion::code)
                .toList();
        var index = codes.indexOf(code);
        return index < 0 || index + 1 >= codes.size() ? "" : codes.get(index + 1);
    }

    private static RuleViolation unknown() {
        return RuleViolation.invalid("enrolment-criterion").at("criterion");
    }

    private AnswerPage.Asked asked(RulePack pack, Criterion criterion, int year) {
        var items = new LinkedHashMap<String, String>();
        criterion.items().forEach(item -> items.put(item.code(), words.label(item.label())));
        var exempt = criterion.notApplicable();
        var claim = exempt == null ? null : exempt.claim();
        return new AnswerPage.Asked(
                criterion.code(),
                words.label(criterion.label()),
                criterion.article(),
                pack.sourceOf(criterion),
                criterion.kind().name(),
                criterion.evidence(),
                rule(criterion, year),
                claim == null ? null : words.label(claim),
                items);
    }

    private String rule(Criterion criterion, int year) {
        var threshold = criterion.threshold();
        if (criterion.kind() == Criterion.Kind.DATE_UNTIL) {
            return words.text("enrolment.rule.until", VietnameseFormat.date(criterion.deadline(year)));
        }
        if (threshold == null) {
            return "";
        }
        var unit = threshold.unit() == null ? "" : words.label(threshold.unit());
        var share = criterion.kind() == Criterion.Kind.SHARE;
        return words.text(
                        share ? "enrolment.rule.share" : "enrolment.rule.number",
                        words.text(threshold.bound().key()),
                        threshold.value().stripTrailingZeros().toPlainString().replace('.', ','),
                        unit)
                .strip();
    }

    private RulePack pack(Enrolment enrolment, Officer officer) {
        return assessing.judge(enrolment, officer).pack().pack();
    }
}
