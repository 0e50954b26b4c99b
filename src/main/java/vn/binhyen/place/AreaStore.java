package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.VietnameseFormat;

/** Stores lists of places with what they count. What a newer list says of known places becomes their history. */
@Component
class AreaStore {

    private final AreaRepository repository;
    private final AreaWriting writing;
    private final AreaNames names;
    private final Reorganising reorganising;
    private final AreaTraces traces;

    AreaStore(
            AreaRepository repository,
            AreaWriting writing,
            AreaNames names,
            Reorganising reorganising,
            AreaTraces traces) {
        this.repository = repository;
        this.writing = writing;
        this.names = names;
        this.reorganising = reorganising;
        this.traces = traces;
    }

    /** What is known of the listed places and their parents; of several with one code the latest comes last. */
    List<KnownArea> known(List<SheetContent.Line<AreaSheet.Listed>> lines, Scope scope) {
        var codes = new HashMap<Integer, List<String>>();
        for (var line : lines) {
            var listed = line.value();
            var wanted = codes.computeIfAbsent(listed.area().id().generation(), generation -> new ArrayList<>());
            wanted.add(listed.area().code());
            wanted.add(listed.wanted().parentCode());
        }
        return codes.entrySet().stream()
                .flatMap(entry -> repository.known(entry.getKey(), entry.getValue(), scope).stream())
                .toList();
    }

    /** {@code confirmed} places are the same as before, said by a newer list; {@code changed} are new names and kinds. */
    List<StoredRecord> store(
            List<KnownArea> created,
            List<KnownArea> corrected,
            List<KnownArea> confirmed,
            Map<LocalDate, List<AreaChange>> changed,
            Officer officer) {
        var done = new ArrayList<AreaTrace>();
        created.forEach(area -> done.add(new AreaTrace.Creation(area)));
        writing.insert(created);
        done.addAll(confirm(confirmed, officer.scope()));
        done.addAll(correct(corrected, officer));
        reorganising.restate(created.stream().map(KnownArea::area).toList(), officer.scope());
        changed.forEach((day, changes) -> done.addAll(apply(said(day, changes), officer)));
        return traces.records(done);
    }

    private List<AreaTrace> confirm(List<KnownArea> confirmed, Scope scope) {
        var before = traces.known(ids(confirmed), scope);
        writing.confirm(confirmed);
        return AreaTraces.changed(confirmed, before);
    }

    /** Another spelling, or another day: the place was never otherwise. */
    List<AreaTrace> correct(List<KnownArea> corrected, Officer officer) {
        var ids = ids(corrected);
        var before = traces.known(ids, officer.scope());
        writing.update(corrected);
        names.refresh(ids);
        reorganising.restate(corrected.stream().map(KnownArea::area).toList(), officer.scope());
        return AreaTraces.changed(corrected, before);
    }

    /** Undoing the operation leaves the places as they were, except for the list that they were last read from. */
    List<AreaTrace> apply(ReorganisationPlan plan, Officer officer) {
        var left = plan.changed().stream()
                .map(change -> new KnownArea(change.before(), plan.day()))
                .toList();
        var done = new ArrayList<>(AreaTraces.changed(left, traces.known(ids(left), officer.scope())));
        var applied = reorganising.apply(plan, officer);
        done.add(new AreaTrace.Operation(applied.id(), applied.changedAt()));
        return done;
    }

    private static List<AreaId> ids(List<KnownArea> areas) {
        return areas.stream().map(area -> area.area().id()).toList();
    }

    /** What a list says without naming an act. */
    private static ReorganisationPlan said(LocalDate day, List<AreaChange> changed) {
        var basis = "Danh mục đơn vị hành chính ngày " + VietnameseFormat.date(day);
        return ReorganisationPlan.ofChanges(ReorganisationVerb.IMPORT, day, basis, changed);
    }
}
