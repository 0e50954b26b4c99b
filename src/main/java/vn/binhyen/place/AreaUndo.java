package vn.binhyen.place;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Takes an import of places back: first its operations, then its corrections, last the places that it brought. */
@Component
class AreaUndo implements ImportUndo {

    /** The database keeps moments a little less exactly. */
    private static final Duration SAME_MOMENT = Duration.ofMillis(1);

    private final AreaTraces traces;
    private final ReorganisationRepository reorganisations;
    private final Undoing undoing;
    private final VersionRepository versions;
    private final AreaWriting writing;
    private final AreaNames names;
    private final Reorganising reorganising;
    private final AreaRemoval removal;
    private final MessageSource messages;

    AreaUndo(
            AreaTraces traces,
            ReorganisationRepository reorganisations,
            Undoing undoing,
            VersionRepository versions,
            AreaWriting writing,
            AreaNames names,
            Reorganising reorganising,
            AreaRemoval removal,
            MessageSource messages) {
        this.traces = traces;
        this.reorganisations = reorganisations;
        this.undoing = undoing;
        this.versions = versions;
        this.writing = writing;
        this.names = names;
        this.reorganising = reorganising;
        this.removal = removal;
        this.messages = messages;
    }

    @Override
    public void undo(List<StoredRecord> records, Officer officer) {
        var guesses = new ArrayList<AreaVersion>();
        var created = new ArrayList<KnownArea>();
        var changed = new ArrayList<AreaTrace.Change>();
        for (var record : records) {
            switch (traces.read(record)) {
                case AreaTrace.Operation operation -> undo(operation, officer);
                case AreaTrace.Guess guess -> guesses.add(guess.version());
                case AreaTrace.Creation creation -> created.add(creation.now());
                case AreaTrace.Change change -> changed.add(change);
            }
        }
        versions.insert(guesses);
        restore(changed, officer.scope());
        remove(created, officer.scope());
    }

    /** What somebody undid already needs no undoing. */
    private void undo(AreaTrace.Operation trace, Officer officer) {
        var applied = reorganisations.find(trace.id(), officer.scope()).filter(Reorganisation::isApplied);
        if (applied.isEmpty()) {
            return;
        }
        if (trace.at() == null || applied.get().changedAt().isAfter(trace.at().plus(SAME_MOMENT))) {
            throw RuleViolation.conflict(
                    "reorganisation-import-extended",
                    VietnameseFormat.date(applied.get().day()));
        }
        var reason = messages.getMessage("import.undone-reason", null, VietnameseFormat.VIETNAMESE);
        undoing.undo(applied.get(), reason, officer);
    }

    private void remove(List<KnownArea> created, Scope scope) {
        var areas = created.stream().map(KnownArea::area).toList();
        var current = traces.known(areas.stream().map(Area::id).toList(), scope);
        created.forEach(area -> AreaTraces.same(area, current));
        removal.remove(areas, scope);
    }

    private void restore(List<AreaTrace.Change> changed, Scope scope) {
        if (changed.isEmpty()) {
            return;
        }
        var current = traces.known(
                changed.stream().map(change -> change.now().area().id()).toList(), scope);
        var before = new ArrayList<KnownArea>();
        for (var change : changed) {
            var now = AreaTraces.same(change.now(), current);
            var asOf = now.asOf().equals(change.now().asOf()) ? change.was().asOf() : now.asOf();
            before.add(new KnownArea(change.was().area(), asOf));
        }
        writing.restore(before);
        names.refresh(before.stream().map(area -> area.area().id()).toList());
        reorganising.restate(before.stream().map(KnownArea::area).toList(), scope);
    }
}
