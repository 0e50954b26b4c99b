package vn.binhyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.Scope;

/** Keeps what households and people count true to the life of their residential areas. */
@Component
class PopulationKeeping {

    private final PopulationRepository repository;
    private final Ledger ledger;
    private final Clock clock;

    PopulationKeeping(PopulationRepository repository, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Says again what these units count, after their numbers or their days have changed. */
    void restate(List<Unit> changed) {
        var areas = changed.stream()
                .filter(unit -> unit.kind() == UnitKind.RESIDENTIAL_AREA)
                .toList();
        if (areas.isEmpty()) {
            return;
        }
        var years = repository.of(areas.stream().map(Unit::id).toList(), Scope.NATION).stream()
                .collect(Collectors.groupingBy(Population::area));
        ledger.restateAll(areas.stream()
                .filter(unit -> years.containsKey(unit.id()))
                .map(unit -> PopulationStock.restatement(unit, years.getOrDefault(unit.id(), List.of())))
                .toList());
    }

    /** These units leave the register, and what their people counted leaves the ledger. */
    void forget(List<Unit> removed) {
        var counted = repository.of(removed.stream().map(Unit::id).toList(), Scope.NATION).stream()
                .map(Population::area)
                .distinct()
                .toList();
        repository.delete(counted);
        ledger.restateAll(counted.stream()
                .map(area -> new Restatement(PopulationStock.source(area), List.of()))
                .toList());
    }

    /** The new leaf of a unit begins with the last numbers of the old one. */
    void carry(List<Unit> old, List<Unit> fresh, LocalDate day, Officer officer) {
        var last = repository.of(old.stream().map(Unit::id).toList(), Scope.NATION).stream()
                .collect(Collectors.toMap(Population::area, one -> one, (latest, earlier) -> latest));
        var carried = new ArrayList<Population>();
        for (var i = 0; i < old.size(); i++) {
            var known = last.get(old.get(i).id());
            if (known != null) {
                var year = Math.max(known.year(), day.getYear());
                carried.add(new Population(fresh.get(i).id(), year, known.households(), known.people()));
            }
        }
        if (!carried.isEmpty()) {
            repository.save(carried, clock.instant(), officer.name());
            restate(fresh);
        }
    }
}
