package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitFilter;
import vn.binhyen.register.Units;

/** Nơi tổ chức: finds communes and units by their codes, and names them. */
@Component
class Venues {

    /** The code books there are; a bare code may mean one place in each. */
    private static final List<Integer> GENERATIONS = List.of(1, 2);

    /** More than a commune has. */
    private static final int MOST_UNITS = 1000;

    private final Places places;
    private final Units units;

    Venues(Places places, Units units) {
        this.places = places;
        this.units = units;
    }

    /** The place that this code means on this day, within the officer's scope. */
    Optional<Venue> byCode(String code, LocalDate day, Officer officer) {
        return byCodes(List.of(code), officer).getOrDefault(code, List.of()).stream()
                .filter(venue -> venue.isOpenOn(day))
                .findFirst();
    }

    /** The place that this code means now or, if it is no more, meant before. */
    Optional<Venue> anyTime(String code, Officer officer) {
        return byCodes(List.of(code), officer).getOrDefault(code, List.of()).stream()
                .reduce((older, newer) -> newer);
    }

    /** All places that these codes have meant, oldest first. */
    Map<String, List<Venue>> byCodes(Collection<String> codes, Officer officer) {
        var venues = new HashMap<String, List<Venue>>();
        for (var generation : GENERATIONS) {
            places.byCodes(codes, generation, officer).values().stream()
                    .filter(area -> officer.scope().contains(area.id()))
                    .forEach(area -> venues.computeIfAbsent(area.code(), key -> new ArrayList<>())
                            .add(venue(area)));
        }
        units.inScope(codes, officer)
                .forEach((code, unit) ->
                        venues.computeIfAbsent(code, key -> new ArrayList<>()).add(venue(unit, unit.name())));
        return venues;
    }

    /** The places of these ids, for showing. A unit is shown with its commune. */
    Map<AreaId, Venue> named(Collection<AreaId> areas, Officer officer) {
        var found = units.list(ofLevel(areas, true), officer);
        var communes = places.names(found.stream().map(Unit::commune).collect(Collectors.toSet()), officer);
        var named = new HashMap<AreaId, Venue>();
        for (var unit : found) {
            named.put(unit.id(), venue(unit, unit.name() + ", " + communes.getOrDefault(unit.commune(), "")));
        }
        places.list(ofLevel(areas, false), officer).forEach(area -> named.put(area.id(), venue(area)));
        return named;
    }

    private static Set<AreaId> ofLevel(Collection<AreaId> areas, boolean units) {
        return areas.stream()
                .filter(area -> (area.level() == Level.UNIT) == units)
                .collect(Collectors.toSet());
    }

    Venue named(AreaId area, Officer officer) {
        return of(named(Set.of(area), officer), area);
    }

    /** Every id can be shown: one whose place is not known any more by its number. */
    static Venue of(Map<AreaId, Venue> venues, AreaId area) {
        return venues.getOrDefault(area, new Venue(area, area.toString(), area.toString(), LocalDate.MIN, null));
    }

    /** The places an officer chooses from. */
    List<Venue> choices(Officer officer) {
        return switch (officer.area().level()) {
            case NATION, PROVINCE, DISTRICT ->
                places.communes(officer).stream().map(Venues::venue).toList();
            case COMMUNE ->
                Stream.concat(
                                Stream.of(named(officer.area(), officer)),
                                units.list(UnitFilter.ALL, MOST_UNITS, officer).stream()
                                        .map(unit -> venue(unit, unit.name())))
                        .toList();
            case UNIT -> List.of(named(officer.area(), officer));
        };
    }

    /** Every place must exist on the day of its session. */
    void requireOpen(List<NewSession> facts, Officer officer) {
        var venues = named(facts.stream().map(NewSession::area).collect(Collectors.toSet()), officer);
        for (var fact : facts) {
            var venue = venues.get(fact.area());
            if (venue == null || !venue.isOpenOn(fact.day())) {
                throw RuleViolation.invalid(
                                "session-area-unknown",
                                venue == null ? fact.area().toString() : venue.code())
                        .at("area");
            }
        }
    }

    private static Venue venue(Unit unit, String name) {
        var closed = unit.details().closedOn();
        return new Venue(
                unit.id(), unit.code(), name, unit.details().openedOn(), closed == null ? null : closed.minusDays(1));
    }

    private static Venue venue(Area area) {
        return new Venue(area.id(), area.code(), area.name(), area.validFrom(), area.validTo());
    }
}
