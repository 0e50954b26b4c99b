package vn.binhyen.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** Takes an import of boundaries back: new outlines are gone, others are drawn and end as before. */
@Component
class BoundaryUndo implements ImportUndo {

    private final BoundaryRepository repository;
    private final Places places;
    private final ObjectMapper json;

    BoundaryUndo(BoundaryRepository repository, Places places, ObjectMapper json) {
        this.repository = repository;
        this.places = places;
        this.json = json;
    }

    /** What an import wrote or ended, and how it was before. */
    List<StoredRecord> records(List<Boundary> written, List<Boundary> before) {
        var earlier = before.stream().map(BoundaryRow::of).collect(Collectors.toMap(BoundaryRow::key, row -> row));
        var both = new ArrayList<>(written);
        both.addAll(before);
        return repository.same(both).stream()
                .map(BoundaryRow::of)
                .map(row -> new StoredRecord(
                        row.key(),
                        row.look(),
                        earlier.containsKey(row.key()) ? json.writeValueAsString(earlier.get(row.key())) : null))
                .toList();
    }

    @Override
    public void undo(List<StoredRecord> records, Officer officer) {
        var current = repository.keyed(records.stream().map(StoredRecord::id).toList(), officer.scope()).stream()
                .collect(Collectors.toMap(boundary -> BoundaryRow.of(boundary).key(), boundary -> boundary));
        var created = new ArrayList<Boundary>();
        var changed = new ArrayList<Boundary>();
        for (var record : records) {
            var now = current.get(record.id());
            if (now == null || BoundaryRow.of(now).look() != record.version()) {
                throw RuleViolation.conflict("import-changed-by-import", name(record, officer));
            }
            if (record.before() == null) {
                created.add(now);
            } else {
                changed.add(json.readValue(record.before(), BoundaryRow.class).boundary());
            }
        }
        repository.delete(created);
        repository.save(changed);
    }

    private String name(StoredRecord record, Officer officer) {
        var area =
                new AreaId(Long.parseLong(record.id().substring(0, record.id().indexOf('/'))));
        return places.find(area, officer).map(Area::name).orElse(area.toString());
    }
}
