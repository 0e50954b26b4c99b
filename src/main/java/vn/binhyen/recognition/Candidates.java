package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseText;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitFilter;
import vn.binhyen.register.UnitKind;
import vn.binhyen.register.Units;

/** Finds what may be recognised: the register's units, and the communes, wards, townships and special zones themselves. */
@Component
class Candidates {

    /** One page of a search; the register's own. */
    static final int PAGE = 50;

    /** The code books there are; a bare code may mean one place in each. */
    private static final List<Integer> GENERATIONS = List.of(1, 2);

    /** More units than any authority has of one kind. */
    private static final int ALL = 20_000;

    private final Places places;
    private final Units units;

    Candidates(Places places, Units units) {
        this.places = places;
        this.units = units;
    }

    /** One page of a search, and how many there are in all. */
    record Found(List<Candidate> units, long total) {}

    /** A place by which a search may be narrowed. */
    record Place(String code, String name) {}

    Map<AreaId, Candidate> find(Collection<AreaId> wanted, Officer officer) {
        var found = new HashMap<AreaId, Candidate>();
        var leaves = wanted.stream().filter(id -> id.level() == Level.UNIT).toList();
        told(units.list(leaves, officer), officer).forEach(unit -> found.put(unit.area(), unit));
        var communes = wanted.stream().filter(id -> id.level() == Level.COMMUNE).toList();
        places.list(communes, officer)
                .forEach(area -> Candidate.of(area).ifPresent(place -> found.put(area.id(), place)));
        return found;
    }

    /** By code, as the codes are read in the authority's area at the end of the year. */
    Map<String, Candidate> byCodes(Collection<String> codes, AreaId authority, int year, Officer officer) {
        var there = new Officer(
                officer.id(), officer.username(), officer.name(), officer.title(), officer.role(), authority);
        var found = new HashMap<String, Candidate>();
        told(List.copyOf(units.inScope(codes, there).values()), there).forEach(unit -> found.put(unit.code(), unit));
        var day = LocalDate.of(year, 12, 31);
        var others = codes.stream().filter(code -> !found.containsKey(code)).toList();
        GENERATIONS.stream()
                .flatMap(generation -> places.byCodes(others, generation, there).values().stream())
                .filter(area -> area.existsOn(day) && authority.contains(area.id()))
                .forEach(area -> Candidate.of(area).ifPresent(place -> found.putIfAbsent(area.code(), place)));
        return found;
    }

    /** The page of a search that was chosen. */
    Found search(UnitChoice choice, Decision decision, Officer officer) {
        if (choice.wanted().isPlace()) {
            var all = places(choice, decision, officer);
            var from = (choice.number() - 1L) * PAGE;
            return new Found(all.stream().skip(from).limit(PAGE).toList(), all.size());
        }
        var found = units.search(filter(choice, decision, officer), choice.number() - 1, officer);
        return new Found(told(found.units(), officer), found.total());
    }

    /** Everything that a search finds. */
    List<Candidate> all(UnitChoice choice, Decision decision, Officer officer) {
        return choice.wanted().isPlace()
                ? places(choice, decision, officer)
                : told(units.list(filter(choice, decision, officer), ALL, officer), officer);
    }

    List<Place> communes(Decision decision, Officer officer) {
        return communesOf(decision, officer).stream()
                .map(area -> new Place(area.code(), area.name()))
                .toList();
    }

    /** The area that issues a decision, by its code on the day of the decision. */
    Optional<AreaId> issuing(String code, LocalDate day, Officer officer) {
        return area(code, day, officer).map(Area::id).filter(officer.scope()::contains);
    }

    String placeName(AreaId area, Officer officer) {
        return places.find(area, officer).map(Area::name).orElse("");
    }

    private List<Candidate> told(List<Unit> found, Officer officer) {
        var communes = places.names(found.stream().map(Unit::commune).collect(Collectors.toSet()), officer);
        return found.stream()
                .map(unit -> Candidate.of(unit, communes.getOrDefault(unit.commune(), "")))
                .toList();
    }

    private List<Candidate> places(UnitChoice choice, Decision decision, Officer officer) {
        var words = VietnameseText.fold(choice.q());
        return communesOf(decision, officer).stream()
                .filter(area ->
                        VietnameseText.searchable(area.name(), area.code()).contains(words))
                .flatMap(area -> Candidate.of(area).stream())
                .filter(place -> place.kind() == choice.wanted())
                .toList();
    }

    private List<Area> communesOf(Decision decision, Officer officer) {
        return places.communes(officer).stream()
                .filter(area -> decision.area().contains(area.id()))
                .toList();
    }

    private UnitFilter filter(UnitChoice choice, Decision decision, Officer officer) {
        var within = communesOf(decision, officer).stream()
                .filter(area -> area.code().equals(choice.commune()))
                .map(Area::id)
                .findFirst()
                .orElse(decision.area());
        return UnitFilter.of(choice.q())
                .within(within)
                .only(UnitKind.valueOf(choice.wanted().name()));
    }

    private Optional<Area> area(String code, LocalDate day, Officer officer) {
        return GENERATIONS.stream()
                .flatMap(generation -> places.find(code, generation, officer).stream())
                .filter(area -> area.existsOn(day))
                .findFirst();
    }
}
