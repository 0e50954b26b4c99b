package vn.binhyen.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** Takes units back to the leaves that they had before a reorganisation of places, as if it had never been. */
@Component
class UnitReturning {

    private final UnitRepository repository;
    private final UnitStore store;
    private final UnitEventRepository events;
    private final PopulationKeeping populations;
    private final Places places;
    private final Ledger ledger;
    private final ApplicationEventPublisher publisher;

    UnitReturning(
            UnitRepository repository,
            UnitStore store,
            UnitEventRepository events,
            PopulationKeeping populations,
            Places places,
            Ledger ledger,
            ApplicationEventPublisher publisher) {
        this.repository = repository;
        this.store = store;
        this.events = events;
        this.populations = populations;
        this.places = places;
        this.ledger = ledger;
        this.publisher = publisher;
    }

    /** Answers how many went back; one that changed or is used at its new place is a conflict. */
    int takeBack(UUID reorganisation, Officer officer) {
        var moves = events.moves(reorganisation, officer.scope());
        if (moves.isEmpty()) {
            return 0;
        }
        var fresh = repository.list(moves.keySet(), officer.scope());
        requireUnchanged(fresh, reorganisation, officer.scope());
        events.forget(reorganisation, officer.scope());
        populations.forget(fresh);
        publisher.publishEvent(new UnitsRemoved(fresh.stream().collect(Collectors.toMap(Unit::id, Unit::name))));
        store.remove(fresh);
        ledger.forgetSuccessions(moves.values());
        var returned = repository.list(moves.values(), officer.scope()).stream()
                .map(UnitMoving::returned)
                .toList();
        store.update(returned, communes(returned, officer));
        return returned.size();
    }

    private void requireUnchanged(Collection<Unit> fresh, UUID reorganisation, Scope scope) {
        var names = fresh.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        fresh.stream().filter(unit -> unit.version() > 0).findFirst().ifPresent(unit -> refuse(unit.name()));
        events.of(names.keySet(), scope).stream()
                .filter(event -> !reorganisation.equals(event.reorganisation()))
                .findFirst()
                .ifPresent(event -> refuse(names.getOrDefault(event.unit(), "")));
    }

    private static void refuse(String name) {
        throw RuleViolation.conflict("unit-changed-after-move", name);
    }

    private Map<AreaId, Area> communes(List<Unit> units, Officer officer) {
        return places.list(units.stream().map(Unit::commune).distinct().toList(), officer).stream()
                .collect(Collectors.toMap(Area::id, area -> area));
    }
}
