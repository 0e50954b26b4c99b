package vn.binhyen.enrolment;

import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;

/** What a reviewer has beside the answers: the figures of the books, the dossiers around this one, the usual reasons. */
@Component
class Beside {

    /** As far as one looks from the most urgent on. */
    private static final int NEAR = 500;

    private final EnrolmentRepository repository;
    private final ReviewFigures figures;
    private final ReturnReasons reasons;

    Beside(EnrolmentRepository repository, ReviewFigures figures, ReturnReasons reasons) {
        this.repository = repository;
        this.figures = figures;
        this.reasons = reasons;
    }

    /** A dossier that has left the queue goes on with its first. */
    EnrolmentPage.Beside of(Enrolment enrolment, Officer officer) {
        var filter = EnrolmentFilter.of(enrolment.year(), Stage.AT_REVIEWER).before(enrolment.authority());
        var queue = repository.near(filter, officer.scope(), NEAR);
        var here = IntStream.range(0, queue.size())
                .filter(index -> queue.get(index).equals(enrolment.id()))
                .findFirst()
                .orElse(-1);
        return new EnrolmentPage.Beside(
                figures.of(enrolment, officer),
                here > 0 ? "/enrolments/" + queue.get(here - 1) : null,
                here + 1 < queue.size() ? "/enrolments/" + queue.get(here + 1) : null,
                reasons.labels());
    }
}
