package vn.binhyen.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** Chỉ tiêu phấn đấu: set from a document, held against the figure every time it is read, withdrawn with a reason. */
@Service
@Transactional
public class Targets {

    static final String SUBJECT = "target";
    private static final int MOST = 500;

    private final TargetRepository repository;
    private final Figures figures;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Targets(TargetRepository repository, Figures figures, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Giao chỉ tiêu. */
    public UUID set(NewTarget wanted, Officer officer) {
        if (!officer.scope().contains(wanted.area()) || wanted.area().level() == Level.UNIT) {
            throw new NotFound();
        }
        figures.figure(wanted.figure());
        wanted.calendar().parse(wanted.period());
        var parent = wanted.parent();
        if (parent != null && !get(parent, officer).area().contains(wanted.area())) {
            throw RuleViolation.invalid("target-parent").at("parent");
        }
        var target = new Target(
                Ids.next(),
                wanted.area(),
                parent,
                wanted.title(),
                wanted.figure(),
                wanted.calendar(),
                wanted.period(),
                wanted.bound(),
                wanted.document(),
                null,
                clock.instant(),
                officer.name(),
                0);
        repository.insert(target);
        audit.record("programme.set", SUBJECT, target.id().toString(), target.area(), told(target));
        events.publishEvent(new TargetSet(target.id(), target.area(), target.figure()));
        return target.id();
    }

    /** Rút: with a reason; it stays readable. */
    public void withdraw(UUID id, String reason, Officer officer) {
        var target = get(id, officer).withdraw(reason, clock.instant(), officer.name());
        repository.update(target);
        audit.record("programme.withdraw", SUBJECT, id.toString(), target.area(), Map.of("reason", reason.strip()));
        events.publishEvent(new TargetWithdrawn(id, target.area()));
    }

    @Transactional(readOnly = true)
    Target get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Target> list(Officer officer) {
        return repository.list(officer.scope(), MOST);
    }

    private static Map<String, Object> told(Target target) {
        return Map.of(
                "title", target.title(),
                "figure", target.figure(),
                "period", target.period(),
                "kind", target.bound().kind().name(),
                "low", target.bound().low(),
                "high", target.bound().high(),
                "document", target.document());
    }
}
