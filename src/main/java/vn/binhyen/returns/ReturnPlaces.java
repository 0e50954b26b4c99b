package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitFilter;
import vn.binhyen.register.UnitKind;
import vn.binhyen.register.Units;

/** Finds the places and units that have to fill in a form, and names them. */
@Component
class ReturnPlaces {

    /** More than a province has. */
    private static final int MOST_UNITS = 50_000;

    private static final MeasureCode UNITS = new MeasureCode("register.units");

    private final Places places;
    private final Units units;
    private final Ledger ledger;

    ReturnPlaces(Places places, Units units, Ledger ledger) {
        this.places = places;
        this.units = units;
        this.ledger = ledger;
    }

    /** Who fills in this form within a place that the officer sees, as it stood on a day. */
    List<ReturnPlace> filling(Form form, AreaId within, LocalDate day, Officer officer) {
        return form.filledBy().stream()
                .sorted()
                .flatMap(by -> filling(by, within, day, officer))
                .toList();
    }

    /** How many of them there are on each of these days; units as the ledger counts them. */
    Map<LocalDate, Long> count(Form form, AreaId within, List<LocalDate> days, Officer officer) {
        var counts = new HashMap<LocalDate, Long>();
        days.forEach(day -> counts.put(day, 0L));
        for (var by : form.filledBy()) {
            var terms = by.kinds().stream().map(Enum::name).collect(Collectors.toSet());
            if (terms.isEmpty() || within.level() == Level.UNIT) {
                days.forEach(day ->
                        counts.merge(day, filling(by, within, day, officer).count(), Long::sum));
            } else {
                var term = new Term(UNITS, Map.of("kind", terms));
                var until = days.stream().map(Period::until).toList();
                var amounts =
                        ledger.amounts(new Question(List.of(within), List.of(term), until, null, Boundaries.THEN));
                days.forEach(day -> counts.merge(day, amounts.of(within, term, Period.until(day)), Long::sum));
            }
        }
        return counts;
    }

    /** Units that fill in a form no more, and since when: what they once sent is counted no more than they are. */
    Map<AreaId, LocalDate> gone(Form form, AreaId within, Officer officer) {
        var byUnits = form.filledBy().stream().anyMatch(by -> by.level() == Level.UNIT);
        return byUnits ? units.closed(within, officer) : Map.of();
    }

    /** The officer's own place where it fills in the form itself. */
    Optional<ReturnPlace> own(Form form, LocalDate day, Officer officer) {
        var area = officer.area();
        return form.filledBy().stream()
                .filter(by -> by.level() == area.level())
                .flatMap(by -> filling(by, area, day, officer))
                .findFirst();
    }

    private Stream<ReturnPlace> filling(FilledBy by, AreaId within, LocalDate day, Officer officer) {
        if (within.level() == Level.UNIT) {
            return units.find(within, officer).stream()
                    .filter(unit -> by.kinds().contains(unit.kind()) && isOpen(unit, day))
                    .map(ReturnPlaces::place);
        }
        return switch (by) {
            case PROVINCE -> provinces(within, day, officer);
            case COMMUNE -> communes(within, day, officer);
            case RESIDENTIAL_AREA, ORGANISATION ->
                by.kinds().stream()
                        .flatMap(kind -> units(kind, within, officer))
                        .filter(unit -> isOpen(unit, day))
                        .map(ReturnPlaces::place);
        };
    }

    private Stream<ReturnPlace> provinces(AreaId within, LocalDate day, Officer officer) {
        return switch (within.level()) {
            case NATION -> places.provinces(day, officer).stream().map(ReturnPlaces::place);
            case PROVINCE -> places.list(List.of(within), officer).stream().map(ReturnPlaces::place);
            case DISTRICT, COMMUNE, UNIT -> Stream.empty();
        };
    }

    private Stream<ReturnPlace> communes(AreaId within, LocalDate day, Officer officer) {
        return switch (within.level()) {
            case NATION -> places.provinces(day, officer).stream().flatMap(area -> communes(area.id(), day, officer));
            case PROVINCE, DISTRICT ->
                places.communes(within, true, officer).stream()
                        .filter(area -> area.existsOn(day))
                        .map(ReturnPlaces::place);
            case COMMUNE ->
                places.list(List.of(within), officer).stream()
                        .filter(area -> area.existsOn(day))
                        .map(ReturnPlaces::place);
            case UNIT -> Stream.empty();
        };
    }

    private Stream<Unit> units(UnitKind kind, AreaId within, Officer officer) {
        var filter = new UnitFilter("", kind, within, null, null, true);
        return units.list(filter, MOST_UNITS, officer).stream();
    }

    private static boolean isOpen(Unit unit, LocalDate day) {
        var closed = unit.details().closedOn();
        return !unit.details().openedOn().isAfter(day) && (closed == null || closed.isAfter(day));
    }

    /** The place of this code that fills in the form: a unit, or a place of this or the first code book. */
    Optional<ReturnPlace> byCode(String code, Form form, LocalDate day, Officer officer) {
        return byCodes(List.of(code), form, day, officer).values().stream().findFirst();
    }

    Map<String, ReturnPlace> byCodes(Collection<String> codes, Form form, LocalDate day, Officer officer) {
        var found = new HashMap<String, ReturnPlace>();
        for (var generation = 1; generation <= 2; generation++) {
            places.byCodes(codes, generation, officer).values().stream()
                    .filter(area -> officer.scope().contains(area.id()) && area.existsOn(day))
                    .filter(area -> form.filledBy().stream()
                            .anyMatch(by -> by.kinds().isEmpty()
                                    && by.level() == area.id().level()))
                    .forEach(area -> found.put(area.code(), place(area)));
        }
        units.inScope(codes, officer).values().stream()
                .filter(unit -> isOpen(unit, day))
                .filter(unit ->
                        form.filledBy().stream().anyMatch(by -> by.kinds().contains(unit.kind())))
                .forEach(unit -> found.put(unit.code(), place(unit)));
        return found;
    }

    /** The last days of those of these places and units that are no more. */
    Map<AreaId, LocalDate> lastDays(Collection<AreaId> areas) {
        var days = new HashMap<AreaId, LocalDate>();
        var ids = areas.stream().filter(area -> area.level() == Level.UNIT).toList();
        for (var unit : units.list(ids, Officer.SYSTEM)) {
            var closed = unit.details().closedOn();
            if (closed != null) {
                days.put(unit.id(), closed.minusDays(1));
            }
        }
        var others = areas.stream().filter(area -> area.level() != Level.UNIT).toList();
        for (var area : places.list(others, Officer.SYSTEM)) {
            var end = area.validTo();
            if (end != null) {
                days.put(area.id(), end);
            }
        }
        return days;
    }

    /** The names of these places; one that is not known any more is named by its number. */
    Map<AreaId, ReturnPlace> named(Collection<AreaId> areas, Officer officer) {
        var named = new HashMap<AreaId, ReturnPlace>();
        areas.forEach(area -> named.put(area, new ReturnPlace(area, area.toString(), area.toString())));
        var unitIds = areas.stream().filter(area -> area.level() == Level.UNIT).toList();
        units.list(unitIds, officer).forEach(unit -> named.put(unit.id(), place(unit)));
        var others = areas.stream().filter(area -> area.level() != Level.UNIT).toList();
        places.list(others, officer).forEach(area -> named.put(area.id(), place(area)));
        return named;
    }

    ReturnPlace named(AreaId area, Officer officer) {
        return named(List.of(area), officer).getOrDefault(area, new ReturnPlace(area, "", ""));
    }

    private static ReturnPlace place(Unit unit) {
        return new ReturnPlace(unit.id(), unit.code(), unit.name());
    }

    private static ReturnPlace place(Area area) {
        return new ReturnPlace(area.id(), area.code(), area.name());
    }
}
