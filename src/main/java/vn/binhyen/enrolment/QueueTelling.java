package vn.binhyen.enrolment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.recognition.RecognisedKind;

/** Tells the reviewer's queue: one page of what is most urgent. */
@Component
@Transactional(readOnly = true)
class QueueTelling {

    static final int PAGE = 50;

    private final EnrolmentRepository repository;
    private final Assessing assessing;
    private final EnrolmentsTelling lists;
    private final EnrolmentBook book;
    private final EnrolmentWords words;

    QueueTelling(
            EnrolmentRepository repository,
            Assessing assessing,
            EnrolmentsTelling lists,
            EnrolmentBook book,
            EnrolmentWords words) {
        this.repository = repository;
        this.assessing = assessing;
        this.lists = lists;
        this.book = book;
        this.words = words;
    }

    QueuePage page(int year, String kind, Officer officer, FormErrors errors) {
        var filter = EnrolmentFilter.of(year, Stage.AT_REVIEWER)
                .before(officer.area())
                .only(kind(kind));
        var total = repository.counts(filter, officer.scope()).stream()
                .mapToLong(EnrolmentRepository.StageCount::units)
                .sum();
        var waiting = repository.list(filter, officer.scope(), PAGE, 0);
        var before = repository.ofUnits(
                waiting.stream().map(enrolment -> enrolment.entrant().area()).toList(), year - 1, officer.scope());
        var lines = assessing.judge(waiting, officer).stream()
                .map(assessment -> line(assessment, before))
                .toList();
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(RecognisedKind.values()).forEach(known -> kinds.put(known.name(), words.text(known.key())));
        return new QueuePage(year, lists.years(year), kind, kinds, lines, total, errors);
    }

    int thisYear() {
        return lists.thisYear();
    }

    private QueuePage.Line line(Assessing.Assessment assessment, Map<AreaId, Enrolment> before) {
        var enrolment = assessment.enrolment();
        var due = enrolment.course().due();
        var violation = assessment.passed() ? null : Reviews.obstacle(assessment);
        var detail = violation == null
                ? words.text(assessment.evaluation().outcome().key())
                : words.text("problem." + violation.code(), violation.arguments());
        return new QueuePage.Line(
                enrolment.id().toString(),
                EnrolmentTelling.url(enrolment),
                enrolment.entrant().name(),
                enrolment.entrant().kind().key(),
                enrolment.stage().key(),
                enrolment.stage().tone(),
                due,
                due != null && due.isBefore(book.today()),
                assessment.passed(),
                detail,
                changed(enrolment, before.get(enrolment.entrant().area())));
    }

    /** How many answers are not those of last year. */
    private static long changed(Enrolment now, @Nullable Enrolment before) {
        if (before == null) {
            return 0;
        }
        var was = before.dossier().counting();
        return now.dossier().counting().entrySet().stream()
                .filter(entry -> was.containsKey(entry.getKey()))
                .filter(entry -> entry.getValue().day() == null)
                .filter(entry -> !Objects.equals(entry.getValue(), was.get(entry.getKey())))
                .count();
    }

    private static @Nullable RecognisedKind kind(String typed) {
        return Arrays.stream(RecognisedKind.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
