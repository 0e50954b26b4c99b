package vn.binhyen.grading;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Scope;

/** Shows a grading under a figure: the unit and the year, with a link to its sheet. */
@Component
@Transactional(readOnly = true)
class GradingSource implements SourceKind {

    private final GradingRepository repository;

    GradingSource(GradingRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return GradingMeasures.SOURCE;
    }

    @Override
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository
                .find(id, scope)
                .map(grading -> new SourceView(
                        grading.entrant().name() + " – " + grading.year(),
                        GradingTelling.url(grading),
                        grading.openedOn()));
    }
}
