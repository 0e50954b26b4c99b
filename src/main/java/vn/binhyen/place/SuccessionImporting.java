package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;

/** Takes the list of successions of the day on which the newest code book came into force, as one operation of that day. */
@Component
class SuccessionImporting implements ImportKind {

    static final String NAME = "reorganisation";

    private final SuccessionSheet sheet;
    private final AreaRepository areas;
    private final AreaSuccessionRepository successions;
    private final ReorganisationRepository reorganisations;
    private final Reorganising reorganising;
    private final AreaTraces traces;
    private final AreaUndo undo;

    SuccessionImporting(
            SuccessionSheet sheet,
            AreaRepository areas,
            AreaSuccessionRepository successions,
            ReorganisationRepository reorganisations,
            Reorganising reorganising,
            AreaTraces traces,
            AreaUndo undo) {
        this.sheet = sheet;
        this.areas = areas;
        this.successions = successions;
        this.reorganisations = reorganisations;
        this.reorganising = reorganising;
        this.traces = traces;
        this.undo = undo;
    }

    @Override
    public ImportForm form() {
        return SuccessionSheet.FORM;
    }

    @Override
    public ImportPass<?> begin(Officer officer) {
        var day = areas.books().turn();
        return new SuccessionImport(
                sheet.portions(),
                day,
                standing(day.minusDays(1), officer),
                standing(day, officer),
                on(day, officer),
                fresh -> store(fresh, day, officer));
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }

    private List<StoredRecord> store(List<AreaSuccession> fresh, LocalDate day, Officer officer) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var basis = areas.books().on(day).legalBasis();
        var plan = new ReorganisationPlan(
                ReorganisationVerb.IMPORT, day, basis, List.of(), List.of(), List.of(), fresh, List.of());
        var earlier = reorganisations.imported(day, basis, officer.scope());
        if (earlier.isPresent()) {
            var extended = reorganising.extend(earlier.get(), plan, officer);
            return traces.records(List.of(new AreaTrace.Operation(extended.id(), null)));
        }
        var applied = reorganising.apply(plan, officer);
        return traces.records(List.of(new AreaTrace.Operation(applied.id(), applied.changedAt())));
    }

    SuccessionReport report(Officer officer) {
        var day = areas.books().turn();
        return SuccessionReport.of(
                on(day, officer),
                successions.withoutSuccessor(day, officer.scope()),
                successions.withoutPredecessor(day, officer.scope()));
    }

    private List<Area> standing(LocalDate day, Officer officer) {
        var generation = areas.books().on(day).generation();
        return areas.below(AreaId.NATION, day, officer.scope()).stream()
                .filter(area -> area.id().generation() == generation)
                .toList();
    }

    private List<AreaSuccession> on(LocalDate day, Officer officer) {
        return successions.on(day, officer.scope()).stream()
                .map(RecordedSuccession::fact)
                .toList();
    }
}
