package vn.binhyen.closing;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.ledger.PeriodAdjusted;

/**
 * The history of a closing tells its adjustments with their reasons, in the transaction that makes them. The command keeps the
 * line of its own record.
 */
@Component
class AdjustmentsAudited {

    private final Audit audit;

    AdjustmentsAudited(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void adjusted(PeriodAdjusted adjusted) {
        audit.record(
                "closing.adjust",
                Periods.SUBJECT,
                adjusted.closing().toString(),
                adjusted.area(),
                Map.of("records", adjusted.records(), "reason", Objects.requireNonNullElse(adjusted.reason(), "")));
    }
}
