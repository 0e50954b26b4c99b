package vn.binhyen.closing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.AdjustedRecord;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** Chốt kỳ: closes the figures of a place over a period, after telling what is missing, and opens them again. */
@Service
@Transactional
public class Periods {

    static final String SUBJECT = "closing";

    private final Closings closings;
    private final List<ClosingCheck> checks;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Periods(Closings closings, List<ClosingCheck> checks, Audit audit, ApplicationEventPublisher events) {
        this.closings = closings;
        this.checks = checks;
        this.audit = audit;
        this.events = events;
    }

    /** Chốt; where something is missing only if the officer says so ({@code anyway}). */
    public UUID close(ClosingRequest wanted, boolean anyway, Officer officer) {
        var area = wanted.area();
        if (area.id().level() == Level.UNIT || !officer.scope().contains(area.id())) {
            throw new NotFound();
        }
        var missing = missing(wanted);
        if (missing > 0 && !anyway) {
            throw RuleViolation.invalid("closing-gaps").at("anyway");
        }
        var closing = closings.close(area.id(), area.name(), wanted.calendar(), wanted.period());
        record("closing.close", closing, Map.of("missing", missing));
        events.publishEvent(new PeriodClosed(closing.id(), closing.area(), closing.days()));
        return closing.id();
    }

    /** Mở lại, by an authority above the one that closed. */
    public void reopen(UUID id, String reason, Officer officer) {
        get(id, officer);
        var closing = closings.reopen(id, reason);
        record("closing.reopen", closing, Map.of("reason", reason.strip()));
        events.publishEvent(new PeriodReopened(id, closing.area(), closing.days()));
    }

    /** What the modules know to be unfinished, what is complete with a count of zero. */
    @Transactional(readOnly = true)
    public List<ClosingGap> checklist(ClosingRequest wanted) {
        var days = wanted.calendar().parse(wanted.period());
        return checks.stream()
                .flatMap(check -> check.gaps(wanted.area().id(), days).stream())
                .toList();
    }

    /** A closing of a place that the officer sees, or lies within. */
    @Transactional(readOnly = true)
    public Closing get(UUID id, Officer officer) {
        return closings.find(id).orElseThrow(NotFound::new);
    }

    /** The closings within these days, standing and reopened, the latest first. */
    @Transactional(readOnly = true)
    public List<Closing> list(Period within, int limit) {
        return closings.list(within, limit, 0);
    }

    /** How many adjustments of these closings the officer may see. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> adjusted(List<Closing> list, Officer officer) {
        return closings.adjusted(list, officer.area());
    }

    @Transactional(readOnly = true)
    public List<AdjustedRecord> adjustments(Closing closing, int offset, int limit, Officer officer) {
        return closings.adjustments(closing, officer.area(), offset, limit);
    }

    private long missing(ClosingRequest wanted) {
        return checklist(wanted).stream().mapToLong(ClosingGap::count).sum();
    }

    private void record(String action, Closing closing, Map<String, ?> more) {
        var detail = new TreeMap<String, Object>(more);
        detail.put("calendar", closing.calendar().name());
        detail.put("period", closing.period());
        audit.record(action, SUBJECT, closing.id().toString(), closing.area(), detail);
    }
}
