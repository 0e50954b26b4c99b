package vn.binhyen.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;

/** Opens a cell: the units and the sources that its amount consists of. */
@Component
class Drilling {

    private final MeasureCatalog catalog;
    private final SourceRepository repository;
    private final Covering covering;

    Drilling(MeasureCatalog catalog, SourceRepository repository, Covering covering) {
        this.catalog = catalog;
        this.repository = repository;
        this.covering = covering;
    }

    SourceAmounts sources(Cell cell, int offset, int limit) {
        var query = query(cell);
        return covering.reading(query.parts(), () -> repository.sources(query, offset, limit));
    }

    Map<AreaId, Long> units(Cell cell) {
        var query = query(cell);
        return covering.reading(query.parts(), () -> repository.units(query));
    }

    Map<AreaId, Integer> recordedSince(Instant since, Collection<AreaId> areas, Collection<String> exceptKinds) {
        return areas.isEmpty() ? Map.of() : repository.recordedSince(since, areas, exceptKinds);
    }

    private CellQuery query(Cell cell) {
        if (!Actor.current().scope().contains(cell.area())) {
            throw new NotFound();
        }
        var measure = catalog.get(cell.term().measure());
        var slices = catalog.slices(measure).entrySet().stream()
                .filter(slice -> cell.term().takes(slice.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var timeline = Timeline.of(measure.measure().kind(), List.of(cell.period()));
        var parts = covering.parts(List.of(cell.area()), cell.boundaries());
        return new CellQuery(cell, measure.id(), slices, timeline, parts);
    }
}
