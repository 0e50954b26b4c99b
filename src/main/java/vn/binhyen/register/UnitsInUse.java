package vn.binhyen.register;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** Keeps units in the register that have numbers of people, or that continue other units, and the places they lie in. */
@Component
class UnitsInUse {

    private final PopulationRepository populations;
    private final UnitEventRepository events;
    private final UnitRepository units;

    UnitsInUse(PopulationRepository populations, UnitEventRepository events, UnitRepository units) {
        this.populations = populations;
        this.events = events;
        this.units = units;
    }

    @EventListener
    void keep(UnitsRemoved removed) {
        var scope = Actor.current().scope();
        var units = removed.units().keySet();
        populations.of(units, scope).stream().findFirst().ifPresent(used -> refuse(removed, used.area()));
        events.of(units, scope).stream().findFirst().ifPresent(used -> refuse(removed, used.unit()));
    }

    @EventListener
    void keep(AreasRemoved removed) {
        units.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(unit -> {
            throw RuleViolation.conflict("area-has-units", removed.around(unit));
        });
    }

    private static void refuse(UnitsRemoved removed, AreaId unit) {
        throw RuleViolation.conflict("unit-in-use", removed.units().getOrDefault(unit, ""));
    }
}
