package vn.binhyen.recognition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.register.UnitsRemoved;

/** Keeps units in the register that stand in a decision. */
@Component
class RecognisedUnits {

    private final LineRepository lines;

    RecognisedUnits(LineRepository lines) {
        this.lines = lines;
    }

    @EventListener
    void keep(UnitsRemoved removed) {
        lines.anyOf(removed.units().keySet(), Actor.current().scope()).ifPresent(unit -> {
            throw RuleViolation.conflict("unit-has-decisions", removed.units().getOrDefault(unit, ""));
        });
    }
}
