package vn.binhyen.outreach;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Scope;

/** Shows a session under a figure, with a link to its page. */
@Component
@Transactional(readOnly = true)
class OutreachSource implements SourceKind {

    private final OutreachRepository repository;

    OutreachSource(OutreachRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return OutreachMeasures.SOURCE;
    }

    @Override
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository
                .find(id, scope)
                .map(session -> new SourceView(session.facts().title(), SessionTelling.url(session), session.day()));
    }
}
