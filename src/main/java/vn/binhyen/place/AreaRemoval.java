package vn.binhyen.place;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Accounts;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Takes places out of the tree that came by mistake, unless anything has come to stand on them. */
@Component
class AreaRemoval {

    private final AreaRepository repository;
    private final ReorganisationRepository reorganisations;
    private final AreaWriting writing;
    private final Accounts accounts;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    AreaRemoval(
            AreaRepository repository,
            ReorganisationRepository reorganisations,
            AreaWriting writing,
            Accounts accounts,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.reorganisations = reorganisations;
        this.writing = writing;
        this.accounts = accounts;
        this.ledger = ledger;
        this.events = events;
    }

    void remove(List<Area> created, Scope scope) {
        if (created.isEmpty()) {
            return;
        }
        var ids = created.stream().map(Area::id).toList();
        var removed = new AreasRemoved(created.stream().collect(Collectors.toMap(Area::id, Area::name)));
        refuseUsed(removed, ids, scope);
        events.publishEvent(removed);
        ledger.restateAll(ids.stream()
                .map(id -> new Restatement(AreaStock.source(id), List.of()))
                .toList());
        writing.delete(ids);
    }

    private void refuseUsed(AreasRemoved removed, List<AreaId> ids, Scope scope) {
        reorganisations.touching(ids, scope).ifPresent(later -> {
            throw RuleViolation.conflict("area-reorganised-since", VietnameseFormat.date(later.day()), later.summary());
        });
        repository.otherWithin(ids, scope).ifPresent(below -> {
            throw RuleViolation.conflict("area-has-places", removed.around(below.id()), below.name());
        });
        accounts.anyWithin(ids).ifPresent(officer -> {
            throw RuleViolation.conflict("area-has-accounts", removed.around(officer.area()), officer.username());
        });
    }
}
