package vn.binhyen.place;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** Writes what a plan says, within the transaction of the command: places, history, stock, ledger, event, audit line. */
@Component
class Reorganising {

    static final String SUBJECT = "reorganisation";

    private final ReorganisationRepository repository;
    private final AreaSuccessionRepository successions;
    private final VersionRepository versions;
    private final AreaWriting writing;
    private final AreaNames names;
    private final Ledger ledger;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reorganising(
            ReorganisationRepository repository,
            AreaSuccessionRepository successions,
            VersionRepository versions,
            AreaWriting writing,
            AreaNames names,
            Ledger ledger,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.successions = successions;
        this.versions = versions;
        this.writing = writing;
        this.names = names;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Reorganisation apply(ReorganisationPlan plan, Officer officer) {
        if (!officer.scope().contains(plan.area())) {
            throw RuleViolation.invalid("area-out-of-scope");
        }
        var begun = begin(plan, officer);
        write(plan, begun, officer.scope());
        tellOthers(plan, begun);
        audit.record("reorganisation.apply", SUBJECT, begun.id().toString(), begun.area(), told(begun));
        var done = begun.done(clock.instant());
        repository.update(done);
        return done;
    }

    /** A list that was imported before says more, or corrects itself: still the same operation. */
    Reorganisation extend(Reorganisation earlier, ReorganisationPlan plan, Officer officer) {
        repository.insertEffects(earlier.id(), plan.effects());
        write(plan, earlier, officer.scope());
        tellOthers(plan, earlier);
        var done = earlier.done(clock.instant());
        repository.update(done);
        return done;
    }

    private Reorganisation begin(ReorganisationPlan plan, Officer officer) {
        var begun = new Reorganisation(
                Ids.next(),
                plan.area(),
                plan.verb(),
                plan.day(),
                plan.legalBasis(),
                plan.summary(),
                Reorganisation.Status.APPLIED,
                null,
                clock.instant(),
                officer.name());
        repository.insert(begun);
        repository.insertEffects(begun.id(), plan.effects());
        return begun;
    }

    private void write(ReorganisationPlan plan, Reorganisation begun, Scope scope) {
        var day = plan.day();
        var ended = plan.ended().stream().map(area -> area.endedOn(day)).toList();
        var changed = plan.changed().stream().map(AreaChange::after).toList();
        writing.insert(
                plan.created().stream().map(area -> new KnownArea(area, day)).toList());
        writing.update(Stream.concat(ended.stream(), changed.stream())
                .map(area -> new KnownArea(area, day))
                .toList());
        versions.insert(plan.changed().stream()
                .map(change -> AreaVersion.of(change.before(), day, begun.id()))
                .toList());
        successions.put(plan.successions(), begun.id());
        ledger.succeed(
                plan.successions().stream().map(AreaSuccession::forLedger).toList());
        var touched = new ArrayList<>(plan.created());
        touched.addAll(ended);
        touched.addAll(changed);
        restate(touched, scope);
        names.refresh(plan.effects().stream().map(AreaEffect::area).distinct().toList());
    }

    /** Says to the ledger how these places count now, with all their history. */
    void restate(Collection<Area> areas, Scope scope) {
        var past = new HashMap<AreaId, List<AreaVersion>>();
        versions.of(areas.stream().map(Area::id).toList(), scope)
                .forEach(version -> past.computeIfAbsent(version.area(), id -> new ArrayList<>())
                        .add(version));
        ledger.restateAll(areas.stream()
                .map(area -> AreaStock.restatement(area, past.getOrDefault(area.id(), List.of())))
                .toList());
    }

    private void tellOthers(ReorganisationPlan plan, Reorganisation begun) {
        var communes = plan.communeMoves();
        if (!communes.isEmpty() || !plan.units().isEmpty()) {
            events.publishEvent(
                    new AreasReorganised(begun.id(), begun.day(), begun.legalBasis(), communes, plan.units()));
        }
    }

    static Map<String, String> told(Reorganisation reorganisation) {
        return Map.of(
                "verb", reorganisation.verb().name(),
                "day", reorganisation.day().toString(),
                "legalBasis", reorganisation.legalBasis(),
                "summary", reorganisation.summary());
    }
}
