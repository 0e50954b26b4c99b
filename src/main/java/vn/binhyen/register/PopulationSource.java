package vn.binhyen.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Shows the numbers of a residential area as the source of a figure. */
@Component
class PopulationSource implements SourceKind {

    private final UnitRepository repository;

    PopulationSource(UnitRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return PopulationStock.SOURCE;
    }

    @Override
    public boolean isGroundwork() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository
                .find(new AreaId(id.getLeastSignificantBits()), scope)
                .map(unit -> new SourceView(
                        unit.name(), unit.url() + "/population", unit.details().openedOn()));
    }
}
