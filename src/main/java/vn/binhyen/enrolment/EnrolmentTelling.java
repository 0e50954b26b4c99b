package vn.binhyen.enrolment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Finding;
import vn.binhyen.criteria.Status;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;

/** Tells one enrolment to people. */
@Component
@Transactional(readOnly = true)
class EnrolmentTelling {

    private final Enrolments enrolments;
    private final EvidenceFiles evidence;
    private final Assessing assessing;
    private final EnrolmentBook book;
    private final Beside beside;
    private final EnrolmentWords words;
    private final Places places;
    private final Audit audit;
    private final ObjectMapper json;

    EnrolmentTelling(
            Enrolments enrolments,
            EvidenceFiles evidence,
            Assessing assessing,
            EnrolmentBook book,
            Beside beside,
            EnrolmentWords words,
            Places places,
            Audit audit,
            ObjectMapper json) {
        this.enrolments = enrolments;
        this.evidence = evidence;
        this.assessing = assessing;
        this.book = book;
        this.beside = beside;
        this.words = words;
        this.places = places;
        this.audit = audit;
        this.json = json;
    }

    EnrolmentPage page(Enrolment enrolment, Officer officer, Map<String, String> typed, FormErrors errors) {
        if (!assessing.hasCriteria(enrolment, officer)) {
            return withoutCriteria(enrolment, officer, typed, errors);
        }
        var assessment = assessing.judge(enrolment, officer);
        var before = enrolments.lastYear(enrolment, officer).orElse(null);
        var files = evidence.list(enrolment.id(), officer);
        var tasks = assessment.evaluation().findings().stream()
                .map(finding -> task(enrolment, finding, before, files))
                .toList();
        var criteria = new LinkedHashMap<String, String>();
        tasks.forEach(task -> criteria.put(task.code(), task.code() + " · " + task.label()));
        return new EnrolmentPage(
                head(assessment, officer),
                tasks,
                assessment.counts(),
                Reviews.reviews(enrolment, officer) ? beside.of(enrolment, officer) : null,
                enrolment.dossier().returns().reversed(),
                verbs(assessment, before, officer),
                history(enrolment, officer),
                criteria,
                typed,
                errors);
    }

    static String url(Enrolment enrolment) {
        return "/enrolments/" + enrolment.id();
    }

    /** A unit may enrol before the criteria of its year are published; then there is nothing to answer yet. */
    private EnrolmentPage withoutCriteria(
            Enrolment enrolment, Officer officer, Map<String, String> typed, FormErrors errors) {
        var fills = Enrolments.fills(enrolment, officer);
        var verbs = new EnrolmentPage.Verbs(
                false, false, false, fills && enrolment.stage().canBecome(Stage.WITHDRAWN), false, false, false, false);
        var head = head(enrolment, "enrolment.no-criteria", 0, 0, "–", officer);
        var returns = enrolment.dossier().returns().reversed();
        return new EnrolmentPage(
                head, List.of(), List.of(), null, returns, verbs, history(enrolment, officer), Map.of(), typed, errors);
    }

    private EnrolmentPage.Head head(Assessing.Assessment assessment, Officer officer) {
        var open = assessment.evaluation().findings().stream()
                .filter(finding -> finding.status() == Status.MISSING)
                .count();
        var pack = assessment.pack().pack();
        return head(
                assessment.enrolment(),
                assessment.evaluation().outcome().key(),
                open,
                assessment.undecided(),
                words.label(pack.title()) + " · " + pack.law(),
                officer);
    }

    private EnrolmentPage.Head head(
            Enrolment enrolment, String outcomeKey, long open, long undecided, String pack, Officer officer) {
        var course = enrolment.course();
        var due = course.due();
        return new EnrolmentPage.Head(
                url(enrolment),
                enrolment.entrant().name(),
                enrolment.entrant().code(),
                enrolment.entrant().kind().key(),
                places.names(List.of(enrolment.authority()), officer).getOrDefault(enrolment.authority(), ""),
                enrolment.year(),
                enrolment.stage(),
                enrolment.receipt(),
                due,
                course.late(),
                due != null && due.isBefore(book.today()),
                outcomeKey,
                course.reason(),
                enrolment.dossier().visit(),
                course.decision() == null ? null : "/decisions/" + course.decision(),
                open,
                undecided,
                pack,
                enrolment.version());
    }

    private EnrolmentPage.Task task(
            Enrolment enrolment, Finding finding, @Nullable Enrolment before, List<EvidenceRepository.Named> files) {
        var criterion = finding.criterion();
        var code = criterion.code();
        var given = enrolment.dossier().answers().getOrDefault(code, Given.own(null, ""));
        var was = before == null ? null : before.dossier().answers().get(code);
        var last = was == null ? "" : words.answer(criterion, was.counting());
        var now = words.answer(criterion, given.counting());
        return new EnrolmentPage.Task(
                code,
                words.label(criterion.label()),
                criterion.article(),
                url(enrolment) + "/answer?criterion=" + code,
                finding.status().key(),
                tone(finding.status()),
                isOpen(finding) ? "" : words.reason(finding),
                words.answer(criterion, given.own()),
                words.answer(criterion, given.reviewed()),
                given.reason().isEmpty() ? "" : given.reason() + " (" + given.by() + ")",
                last,
                !last.isEmpty() && !now.isEmpty() && !last.equals(now),
                criterion.kind() == Criterion.Kind.COMPUTED,
                given.note(),
                files(enrolment, code, files));
    }

    /** Where nothing is said yet there is no reason to give. */
    private static boolean isOpen(Finding finding) {
        return finding.status() == Status.MISSING && finding.criterion().kind() != Criterion.Kind.COMPUTED;
    }

    static List<EnrolmentPage.File> files(Enrolment enrolment, String code, List<EvidenceRepository.Named> files) {
        return files.stream()
                .filter(file -> file.criterion().equals(code))
                .map(file -> new EnrolmentPage.File(file.name(), url(enrolment) + "/evidence?file=" + file.id()))
                .toList();
    }

    static String tone(Status status) {
        return switch (status) {
            case MET -> "good";
            case NOT_MET -> "bad";
            case NOT_APPLICABLE -> "";
            case MISSING -> "warm";
        };
    }

    private EnrolmentPage.Verbs verbs(Assessing.Assessment assessment, @Nullable Enrolment before, Officer officer) {
        var enrolment = assessment.enrolment();
        var stage = enrolment.stage();
        var fills = Enrolments.fills(enrolment, officer);
        var reviews = Reviews.reviews(enrolment, officer);
        var atUnit = fills && Stage.AT_UNIT.contains(stage);
        var atReviewer = reviews && Stage.AT_REVIEWER.contains(stage);
        return new EnrolmentPage.Verbs(
                atUnit,
                atUnit
                        && stage.canBecome(Stage.SUBMITTED)
                        && assessment.unanswered().isEmpty(),
                atUnit && before != null,
                fills && stage.canBecome(Stage.WITHDRAWN),
                fills && stage.canBecome(Stage.APPEALED),
                atReviewer,
                atReviewer && assessment.passed(),
                reviews && (stage == Stage.VERIFIED || stage == Stage.PROPOSED));
    }

    private List<EnrolmentPage.Event> history(Enrolment enrolment, Officer officer) {
        return audit.history(EnrolmentBook.SUBJECT, enrolment.id().toString(), officer.scope()).stream()
                .map(line -> new EnrolmentPage.Event(
                        "enrolment.history." + line.action().substring("enrolment.".length()),
                        line.actorName(),
                        line.at(),
                        detail(line)))
                .toList();
    }

    private String detail(AuditLine line) {
        Map<String, Object> detail = json.readValue(line.detail(), new TypeReference<>() {});
        detail.remove("decision");
        return detail.values().stream().map(Objects::toString).sorted().collect(Collectors.joining(" · "));
    }
}
