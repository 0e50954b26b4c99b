package vn.binhyen.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Share;
import vn.binhyen.ledger.Succession;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/** Gives units new leaves in other communes: the old ones end on the day, the ledger hears who continues whom. */
@Component
class UnitMoving {

    private final UnitRepository repository;
    private final UnitStore store;
    private final UnitEventRepository events;
    private final DistinctionRepository distinctions;
    private final PopulationKeeping populations;
    private final Places places;
    private final Ledger ledger;
    private final Clock clock;

    UnitMoving(
            UnitRepository repository,
            UnitStore store,
            UnitEventRepository events,
            DistinctionRepository distinctions,
            PopulationKeeping populations,
            Places places,
            Ledger ledger,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.events = events;
        this.distinctions = distinctions;
        this.populations = populations;
        this.places = places;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Answers the new units in the order of the old ones. */
    List<Unit> move(List<Unit> leaving, Function<Unit, Area> to, MoveCause cause, Officer officer) {
        if (leaving.isEmpty()) {
            return List.of();
        }
        var communes = new HashMap<AreaId, Area>();
        places.list(leaving.stream().map(Unit::commune).distinct().toList(), officer)
                .forEach(area -> communes.put(area.id(), area));
        leaving.forEach(unit -> communes.put(to.apply(unit).id(), to.apply(unit)));
        store.update(
                leaving.stream()
                        .map(unit -> ended(unit, to.apply(unit), cause.day()))
                        .toList(),
                communes);
        var taken = taken(leaving, to);
        var wanted = new ArrayList<NewUnit>();
        for (var unit : leaving) {
            var commune = to.apply(unit);
            var free = taken.add(key(commune.id(), unit.code()));
            var code = free ? unit.code() : unit.code() + "-" + communeCode(unit);
            wanted.add(new NewUnit(commune.id(), code, unit.details().startingOn(cause.day())));
        }
        var fresh = store.insert(wanted, communes, officer);
        distinctions.carry(leaving, fresh);
        populations.carry(leaving, fresh, cause.day(), officer);
        tell(leaving, fresh, communes, cause, officer);
        return fresh;
    }

    /** The codes that other units of the new provinces have: where provinces were joined, two may bring the same one. */
    private Set<String> taken(List<Unit> leaving, Function<Unit, Area> to) {
        var codes = leaving.stream().map(Unit::code).toList();
        return leaving.stream()
                .map(unit -> to.apply(unit).id().ancestor(Level.PROVINCE))
                .distinct()
                .flatMap(province -> repository.byCode(codes, Scope.of(province)).stream())
                .map(unit -> key(unit.id(), unit.code()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(AreaId place, String code) {
        return place.ancestor(Level.PROVINCE) + " " + code;
    }

    private static String communeCode(Unit unit) {
        return "%05d".formatted(unit.commune().value() / Level.COMMUNE.span() % Level.COMMUNE.span());
    }

    /** A code means one unit of a province: the new leaf takes it over, the old one keeps it with the day. */
    private static Unit ended(Unit unit, Area to, LocalDate day) {
        var sameProvince = unit.id().ancestor(Level.PROVINCE).equals(to.id().ancestor(Level.PROVINCE));
        var code = sameProvince ? unit.code() + suffix(day) : unit.code();
        return new Unit(unit.id(), code, unit.details().closed(day), unit.version());
    }

    /** The unit as it was before it ended to go elsewhere. */
    static Unit returned(Unit ended) {
        var day = Objects.requireNonNull(ended.details().closedOn());
        var code = ended.code().endsWith(suffix(day))
                ? ended.code().substring(0, ended.code().length() - suffix(day).length())
                : ended.code();
        return new Unit(ended.id(), code, ended.details().reopened(), ended.version());
    }

    private static String suffix(LocalDate day) {
        return "@" + day;
    }

    private void tell(List<Unit> old, List<Unit> fresh, Map<AreaId, Area> communes, MoveCause cause, Officer officer) {
        var at = clock.instant();
        var told = new ArrayList<UnitEvent>();
        for (var i = 0; i < old.size(); i++) {
            var from = old.get(i);
            var to = fresh.get(i);
            told.add(event(from, UnitEvent.Kind.MOVED_AWAY, to, communes, cause, officer, at));
            told.add(event(to, UnitEvent.Kind.MOVED_IN, from, communes, cause, officer, at));
        }
        events.inherit(
                old.stream().map(Unit::id).toList(),
                fresh.stream().map(Unit::id).toList());
        events.insert(told);
        ledger.succeed(IntStream.range(0, old.size())
                .mapToObj(i -> new Succession(old.get(i).id(), fresh.get(i).id(), cause.day(), Share.WHOLE))
                .toList());
    }

    private static UnitEvent event(
            Unit unit,
            UnitEvent.Kind kind,
            Unit other,
            Map<AreaId, Area> communes,
            MoveCause cause,
            Officer officer,
            Instant at) {
        var place = communes.get(other.commune());
        return new UnitEvent(
                Ids.next(),
                unit.id(),
                kind,
                cause.day(),
                other.id(),
                place == null ? "" : place.name(),
                cause.basis(),
                officer.name(),
                at,
                cause.reorganisation());
    }
}
