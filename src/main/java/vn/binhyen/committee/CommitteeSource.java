package vn.binhyen.committee;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Scope;

/** Shows a committee under a figure. */
@Component
@Transactional(readOnly = true)
class CommitteeSource implements SourceKind {

    private final CommitteeRepository repository;

    CommitteeSource(CommitteeRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return CommitteeMeasures.SOURCE;
    }

    @Override
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository
                .find(id, scope)
                .map(committee ->
                        new SourceView(committee.name(), CommitteeTelling.url(committee.id()), committee.setUpOn()));
    }
}
