package vn.binhyen.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Takes numbers of households and people back: years that were new are gone, corrected ones are as they were before. */
@Component
class PopulationUndo implements ImportUndo {

    private final PopulationRepository repository;
    private final PopulationKeeping keeping;
    private final UnitRepository units;
    private final UnitEventRepository events;
    private final ObjectMapper json;
    private final Clock clock;

    PopulationUndo(
            PopulationRepository repository,
            PopulationKeeping keeping,
            UnitRepository units,
            UnitEventRepository events,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.keeping = keeping;
        this.units = units;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** What an import wrote, and what stood there before. */
    List<StoredRecord> records(List<Population> written, Collection<Population> before, Scope scope) {
        var earlier = before.stream().collect(Collectors.toMap(PopulationUndo::key, one -> one));
        return kept(written, scope).entrySet().stream()
                .map(entry ->
                        new StoredRecord(entry.getKey(), entry.getValue().version(), text(earlier.get(entry.getKey()))))
                .toList();
    }

    private @Nullable String text(@Nullable Population population) {
        return population == null ? null : json.writeValueAsString(population);
    }

    private Map<String, PopulationRepository.Kept> kept(List<Population> years, Scope scope) {
        return repository.kept(years, scope).stream()
                .collect(Collectors.toMap(one -> key(one.population()), one -> one));
    }

    private static String key(Population population) {
        return population.area() + "-" + population.year();
    }

    private static Population ofKey(String key) {
        var parts = key.split("-", 2);
        return new Population(new AreaId(Long.parseLong(parts[0])), Integer.parseInt(parts[1]), 0, 0);
    }

    @Override
    public void undo(List<StoredRecord> records, Officer officer) {
        var years = records.stream().map(record -> ofKey(record.id())).toList();
        var kept = kept(years, officer.scope());
        var areas = units.list(years.stream().map(Population::area).distinct().toList(), officer.scope()).stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
        refuseMoved(areas.keySet(), officer);
        var created = new ArrayList<Population>();
        var changed = new ArrayList<Population>();
        for (var record : records) {
            var now = kept.get(record.id());
            if (now == null) {
                throw RuleViolation.conflict("import-record-gone", record.id());
            }
            if (now.version() != record.version()) {
                throw changedSince(now, areas.get(now.population().area()));
            }
            if (record.before() == null) {
                created.add(now.population());
            } else {
                changed.add(json.readValue(record.before(), Population.class));
            }
        }
        repository.deleteYears(created);
        repository.save(changed, clock.instant(), officer.name());
        keeping.restate(List.copyOf(areas.values()));
    }

    private static RuleViolation changedSince(PopulationRepository.Kept now, @Nullable Unit unit) {
        var name = unit == null ? now.population().area().toString() : unit.name();
        return RuleViolation.conflict(
                "import-changed-since",
                name + ", " + now.population().year(),
                now.by(),
                VietnameseFormat.time(now.at()));
    }

    /** The unit that continues a moved one began with its numbers. */
    private void refuseMoved(Collection<AreaId> areas, Officer officer) {
        events.of(areas, officer.scope()).stream()
                .filter(event -> event.kind() == UnitEvent.Kind.MOVED_AWAY)
                .findFirst()
                .ifPresent(moved -> {
                    throw RuleViolation.conflict(
                            "population-moved-since", VietnameseFormat.date(moved.day()), moved.told());
                });
    }
}
