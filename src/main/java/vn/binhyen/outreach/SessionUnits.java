package vn.binhyen.outreach;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.register.UnitsRemoved;

/** Keeps units in the register, and places in the tree, for which sessions were logged. */
@Component
class SessionUnits {

    private final OutreachRepository repository;

    SessionUnits(OutreachRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void keep(UnitsRemoved removed) {
        repository.anyWithin(removed.units().keySet(), Actor.current().scope()).ifPresent(unit -> {
            throw RuleViolation.conflict("unit-has-sessions", removed.units().getOrDefault(unit, ""));
        });
    }

    @EventListener
    void keep(AreasRemoved removed) {
        repository.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(place -> {
            throw RuleViolation.conflict("unit-has-sessions", removed.around(place));
        });
    }
}
