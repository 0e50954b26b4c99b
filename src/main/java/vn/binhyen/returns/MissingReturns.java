package vn.binhyen.returns;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Before a period is closed: returns that are owed and not approved. */
@Component
class MissingReturns implements ClosingCheck {

    private final ReturnRegister register;

    MissingReturns(ReturnRegister register) {
        this.register = register;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var ending = register.ending(area, days.from(), days.to(), Officer.SYSTEM);
        var missing =
                ending.stream().mapToLong(progress -> progress.missing().size()).sum();
        var waiting = ending.stream()
                .mapToLong(progress -> progress.in(Return.Status.SUBMITTED))
                .sum();
        return List.of(
                new ClosingGap("returns.closing.missing", missing, "/returns"),
                new ClosingGap("returns.closing.waiting", waiting, "/returns#waiting"));
    }
}
