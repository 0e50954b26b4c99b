package vn.binhyen.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Source;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;

/** Stores units together with what they count in the ledger. */
@Component
class UnitStore {

    private static final long NUMBERS = 100_000;

    private final UnitRepository repository;
    private final UnitWriting writing;
    private final PopulationKeeping populations;
    private final Ledger ledger;

    UnitStore(UnitRepository repository, UnitWriting writing, PopulationKeeping populations, Ledger ledger) {
        this.repository = repository;
        this.writing = writing;
        this.populations = populations;
        this.ledger = ledger;
    }

    List<Unit> insert(List<NewUnit> wanted, Map<AreaId, Area> communes, Officer officer) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var units = numbered(wanted);
        refuseTakenCodes(units, officer);
        if (writing.insert(units) != units.size()) {
            throw RuleViolation.conflict("unit-code-taken", units.getFirst().code())
                    .at("code");
        }
        post(units, communes);
        return units;
    }

    void update(List<Unit> changed, Map<AreaId, Area> communes) {
        if (writing.update(changed) != changed.size()) {
            throw RuleViolation.conflict("changed-meanwhile");
        }
        post(changed, communes);
        populations.restate(changed);
    }

    /** Takes units out that were never meant to be there; in no figure of any day they count any more. */
    void remove(List<Unit> units) {
        if (writing.delete(units) != units.size()) {
            throw RuleViolation.conflict("changed-meanwhile");
        }
        ledger.restateAll(units.stream()
                .map(unit -> new Restatement(new Source(UnitStock.SOURCE, unit.sourceId()), List.of()))
                .toList());
    }

    /** Gives each unit the next number of its commune. */
    private List<Unit> numbered(List<NewUnit> wanted) {
        var counts = wanted.stream().collect(Collectors.toMap(NewUnit::commune, unit -> 1, Integer::sum));
        var next = writing.take(counts);
        next.replaceAll((commune, last) -> last - counts.getOrDefault(commune, 0));
        var units = new ArrayList<Unit>();
        for (var unit : wanted) {
            var id = unit.commune().unit(next.merge(unit.commune(), 1, Integer::sum));
            units.add(new Unit(
                    id, unit.code().isBlank() ? givenCode(id) : unit.code().strip(), unit.details(), 0));
        }
        return units;
    }

    /** Commune and running number: 03388-0017. */
    private static String givenCode(AreaId id) {
        return "%05d-%04d".formatted(id.value() / NUMBERS % NUMBERS, id.value() % NUMBERS);
    }

    private void refuseTakenCodes(List<Unit> units, Officer officer) {
        var taken = new HashSet<String>();
        repository
                .byCode(units.stream().map(Unit::code).toList(), officer.scope())
                .forEach(unit -> taken.add(key(unit)));
        for (var unit : units) {
            if (!taken.add(key(unit))) {
                throw RuleViolation.conflict("unit-code-taken", unit.code()).at("code");
            }
        }
    }

    private static String key(Unit unit) {
        return unit.id().ancestor(Level.PROVINCE) + " " + unit.code();
    }

    private void post(List<Unit> units, Map<AreaId, Area> communes) {
        ledger.restateAll(units.stream()
                .map(unit -> UnitStock.restatement(unit, Objects.requireNonNull(communes.get(unit.commune()))))
                .toList());
    }
}
