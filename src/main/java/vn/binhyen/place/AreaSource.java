package vn.binhyen.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Shows a place as the source of a figure. */
@Component
class AreaSource implements SourceKind {

    private final AreaRepository repository;

    AreaSource(AreaRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return AreaStock.SOURCE;
    }

    @Override
    public boolean followsLaw() {
        return true;
    }

    @Override
    public boolean isGroundwork() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository.list(List.of(new AreaId(id.getLeastSignificantBits())), scope).stream()
                .findFirst()
                .map(area -> new SourceView(area.name(), area.url(), area.validFrom()));
    }
}
