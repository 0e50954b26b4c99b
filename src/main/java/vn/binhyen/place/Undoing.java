package vn.binhyen.place;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Takes an operation back while nothing depends on it: no later operation on its places, no record made there since. */
@Component
class Undoing {

    private final ReorganisationRepository repository;
    private final AreaSuccessionRepository successions;
    private final VersionRepository versions;
    private final AreaRepository areas;
    private final AreaWriting writing;
    private final AreaNames names;
    private final Reorganising reorganising;
    private final AreaRemoval removal;
    private final Ledger ledger;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undoing(
            ReorganisationRepository repository,
            AreaSuccessionRepository successions,
            VersionRepository versions,
            AreaRepository areas,
            AreaWriting writing,
            AreaNames names,
            Reorganising reorganising,
            AreaRemoval removal,
            Ledger ledger,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.successions = successions;
        this.versions = versions;
        this.areas = areas;
        this.writing = writing;
        this.names = names;
        this.reorganising = reorganising;
        this.removal = removal;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void undo(Reorganisation applied, String reason, Officer officer) {
        var undone = applied.undo(reason, clock.instant(), officer.name());
        var effects = repository.effects(applied.id(), officer.scope());
        requireLast(applied, officer);
        requireUnused(applied, effects, officer);
        if (!repository.update(undone)) {
            throw RuleViolation.conflict("reorganisation-undone-already");
        }
        restore(applied, effects, officer);
        events.publishEvent(new ReorganisationUndone(applied.id(), applied.day()));
        var created = effects.stream()
                .filter(effect -> effect.kind() == AreaEffect.Kind.CREATED)
                .map(AreaEffect::area)
                .toList();
        removal.remove(areas.list(created, officer.scope()), officer.scope());
        names.refresh(effects.stream().map(AreaEffect::area).distinct().toList());
        audit.record(
                "reorganisation.undo",
                Reorganising.SUBJECT,
                applied.id().toString(),
                applied.area(),
                Reorganising.told(applied));
    }

    private void requireLast(Reorganisation applied, Officer officer) {
        repository.laterThan(applied, officer.scope()).ifPresent(later -> {
            throw RuleViolation.conflict(
                    "reorganisation-has-later", VietnameseFormat.date(later.day()), later.summary());
        });
    }

    /** Renamings may go although work was recorded meanwhile: it stays where it is. */
    private void requireUnused(Reorganisation applied, List<AreaEffect> effects, Officer officer) {
        var successors = effects.stream()
                .filter(effect -> effect.kind() == AreaEffect.Kind.CREATED || effect.kind() == AreaEffect.Kind.JOINED)
                .map(AreaEffect::area)
                .toList();
        var records = ledger.recordedSince(applied.changedAt(), successors, Set.of(AreaStock.SOURCE));
        records.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> {
            var name = areas.list(List.of(most.getKey()), officer.scope()).stream()
                    .map(Area::name)
                    .collect(Collectors.joining());
            throw RuleViolation.conflict("reorganisation-has-records", most.getValue(), name);
        });
    }

    /** The old places are as they were; the new ones are still there, for those who must move things back. */
    private void restore(Reorganisation applied, List<AreaEffect> effects, Officer officer) {
        var now = areas.list(effects.stream().map(AreaEffect::area).toList(), officer.scope()).stream()
                .collect(Collectors.toMap(Area::id, Function.identity()));
        var restored = new ArrayList<Area>();
        for (var version : versions.of(applied.id(), officer.scope())) {
            restored.add(Objects.requireNonNull(now.get(version.area())).as(version.name(), version.kind()));
        }
        for (var effect : effects) {
            if (effect.kind() == AreaEffect.Kind.ENDED) {
                restored.add(Objects.requireNonNull(now.get(effect.area())).until(effect.validTo()));
            }
        }
        versions.delete(applied.id());
        ledger.forgetSuccessions(successions.of(applied.id(), officer.scope()).stream()
                .map(recorded -> recorded.fact().from())
                .distinct()
                .toList());
        successions.delete(applied.id());
        writing.update(restored.stream()
                .map(area -> new KnownArea(area, applied.day()))
                .toList());
        reorganising.restate(restored, officer.scope());
    }
}
