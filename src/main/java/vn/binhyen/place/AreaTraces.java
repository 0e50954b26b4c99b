package vn.binhyen.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** Notes what imports do to places, in the order in which it is done. */
@Component
class AreaTraces {

    private final AreaRepository repository;
    private final ObjectMapper json;

    AreaTraces(AreaRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** How these places are known at the moment. */
    Map<AreaId, KnownArea> known(Collection<AreaId> areas, Scope scope) {
        return repository.known(areas, scope).stream()
                .collect(Collectors.toMap(area -> area.area().id(), area -> area));
    }

    /** The traces of places that are written over; a newer list stays the one a place was last read from. */
    static List<AreaTrace> changed(Collection<KnownArea> written, Map<AreaId, KnownArea> before) {
        return written.stream()
                .map(area -> {
                    var was = Objects.requireNonNull(before.get(area.area().id()));
                    var asOf = was.asOf().isAfter(area.asOf()) ? was.asOf() : area.asOf();
                    return (AreaTrace) new AreaTrace.Change(was, new KnownArea(area.area(), asOf));
                })
                .toList();
    }

    /** A place that still is as an import left it. */
    static KnownArea same(KnownArea left, Map<AreaId, KnownArea> current) {
        var now = current.get(left.area().id());
        if (now == null) {
            throw RuleViolation.conflict("import-record-gone", left.area().name());
        }
        if (!now.area().equals(left.area())) {
            throw RuleViolation.conflict("area-changed-since", left.area().name());
        }
        return now;
    }

    List<StoredRecord> records(List<AreaTrace> traces) {
        return traces.stream()
                .map(trace -> new StoredRecord(trace.subject(), 0, json.writeValueAsString(trace)))
                .toList();
    }

    AreaTrace read(StoredRecord record) {
        return json.readValue(Objects.requireNonNull(record.before()), AreaTrace.class);
    }
}
