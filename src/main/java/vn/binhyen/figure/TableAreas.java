package vn.binhyen.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.register.Unit;
import vn.binhyen.register.Units;

/** The rows a table can have: places, and units, which stand in it like a place of the kind of their commune. */
@Component
class TableAreas {

    private final Places places;
    private final Units units;

    TableAreas(Places places, Units units) {
        this.places = places;
        this.units = units;
    }

    Area get(AreaId id, Officer officer) {
        return id.level() == Level.UNIT ? row(units.get(id, officer), officer) : places.get(id, officer);
    }

    /** By the code of a unit, or by that of a place. */
    Area resolve(String code, Officer officer) {
        return units.inScope(code, officer)
                .map(unit -> row(unit, officer))
                .orElseGet(() -> places.resolve(code, officer));
    }

    /** The communes that these figures count in this place: on today's map those of today, else all that ever were. */
    List<AreaId> counted(List<Figure> figures, AreaId within, Boundaries boundaries, Officer officer) {
        return within.level() != Level.UNIT && figures.stream().anyMatch(Figure::countsCommunes)
                ? places.communes(within, boundaries == Boundaries.THEN, officer).stream()
                        .map(Area::id)
                        .toList()
                : List.of();
    }

    /** Communes by name; units by name and commune, since many have the same. */
    Map<AreaId, String> names(Collection<AreaId> ids, Officer officer) {
        var names = new HashMap<AreaId, String>();
        var units = ids.stream().filter(id -> id.level() == Level.UNIT).toList();
        var communes =
                ids.stream().map(id -> id.ancestor(Level.COMMUNE)).distinct().toList();
        places.list(communes, officer).forEach(commune -> names.put(commune.id(), commune.name()));
        this.units
                .list(units, officer)
                .forEach(unit ->
                        names.put(unit.id(), unit.name() + ", " + names.getOrDefault(unit.commune(), unit.code())));
        return names;
    }

    private Area row(Unit unit, Officer officer) {
        var kind = places.get(unit.commune(), officer).kind();
        var details = unit.details();
        return new Area(unit.id(), unit.code(), kind, unit.name(), details.openedOn(), details.closedOn());
    }
}
