package vn.binhyen.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Takes an import of units back: new ones leave the register, changed ones are as they were before. */
@Component
class UnitUndo implements ImportUndo {

    private final UnitRepository repository;
    private final UnitStore store;
    private final Places places;
    private final Audit audit;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    UnitUndo(
            UnitRepository repository,
            UnitStore store,
            Places places,
            Audit audit,
            ObjectMapper json,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.store = store;
        this.places = places;
        this.audit = audit;
        this.json = json;
        this.events = events;
    }

    @Override
    public void undo(List<StoredRecord> records, Officer officer) {
        var ids = records.stream().map(UnitUndo::id).toList();
        var units = repository.list(ids, officer.scope()).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var created = new ArrayList<Unit>();
        var changed = new ArrayList<Unit>();
        for (var record : records) {
            var unit = units.get(id(record));
            if (unit == null || unit.version() != record.version()) {
                throw changedSince(record, unit, officer);
            }
            if (record.before() == null) {
                created.add(unit);
            } else {
                var before = json.readValue(record.before(), UnitDetails.class);
                changed.add(new Unit(unit.id(), unit.code(), before, unit.version()));
            }
        }
        remove(created);
        if (!changed.isEmpty()) {
            store.update(changed, communes(changed, officer));
        }
    }

    private void remove(List<Unit> created) {
        if (!created.isEmpty()) {
            events.publishEvent(new UnitsRemoved(created.stream().collect(Collectors.toMap(Unit::id, Unit::name))));
            store.remove(created);
        }
    }

    private Map<AreaId, Area> communes(List<Unit> units, Officer officer) {
        return places.list(units.stream().map(Unit::commune).distinct().toList(), officer).stream()
                .collect(Collectors.toMap(Area::id, area -> area));
    }

    private RuleViolation changedSince(StoredRecord record, @Nullable Unit unit, Officer officer) {
        if (unit == null) {
            return RuleViolation.conflict("import-record-gone", record.id());
        }
        return audit.history(Units.SUBJECT, record.id(), officer.scope()).stream()
                .findFirst()
                .map(line -> RuleViolation.conflict(
                        "import-changed-since", unit.name(), line.actorName(), VietnameseFormat.time(line.at())))
                .orElseGet(() -> RuleViolation.conflict("import-changed-by-import", unit.name()));
    }

    private static AreaId id(StoredRecord record) {
        return new AreaId(Long.parseLong(record.id()));
    }
}
