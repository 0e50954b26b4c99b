package vn.binhyen.enrolment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Scope;

/** Shows an enrolment under a figure: the unit and the year, with a link to its page. */
@Component
@Transactional(readOnly = true)
class EnrolmentSource implements SourceKind {

    private final EnrolmentRepository repository;

    EnrolmentSource(EnrolmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return EnrolmentMeasures.SOURCE;
    }

    @Override
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository
                .find(id, scope)
                .map(enrolment -> new SourceView(
                        enrolment.entrant().name() + " – " + enrolment.year(),
                        "/enrolments/" + enrolment.id(),
                        enrolment.course().enrolledOn()));
    }
}
