package vn.binhyen.recognition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.register.UnitsRemoved;

/** Keeps units in the register, and places in the tree, that stand in a decision or issued one. */
@Component
class RecognisedUnits {

    private final LineRepository lines;
    private final DecisionRepository decisions;

    RecognisedUnits(LineRepository lines, DecisionRepository decisions) {
        this.lines = lines;
        this.decisions = decisions;
    }

    @EventListener
    void keep(UnitsRemoved removed) {
        lines.anyWithin(removed.units().keySet(), Actor.current().scope()).ifPresent(unit -> {
            throw RuleViolation.conflict("unit-has-decisions", removed.units().getOrDefault(unit, ""));
        });
    }

    @EventListener
    void keep(AreasRemoved removed) {
        var areas = removed.areas().keySet();
        var scope = Actor.current().scope();
        lines.anyWithin(areas, scope)
                .or(() -> decisions.anyWithin(areas, scope))
                .ifPresent(place -> {
                    throw RuleViolation.conflict("unit-has-decisions", removed.around(place));
                });
    }
}
