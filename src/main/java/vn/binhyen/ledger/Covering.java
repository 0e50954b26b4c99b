package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/** Keeps the successions, and works out anew what the places of today consist of where they changed. */
@Component
class Covering {

    private final SuccessionRepository repository;

    Covering(SuccessionRepository repository) {
        this.repository = repository;
    }

    void succeed(Collection<Succession> successions) {
        repository.save(successions);
        cover(affected(successions.stream().map(Succession::from).collect(Collectors.toSet())));
    }

    void forget(Collection<AreaId> from) {
        var affected = affected(Set.copyOf(from));
        repository.delete(from);
        cover(affected);
    }

    /** The parts of each of these places and units, beside what it has itself; none on the map of then. */
    List<CoverPart> parts(Collection<AreaId> areas, Boundaries boundaries) {
        if (boundaries == Boundaries.THEN) {
            return List.of();
        }
        var byUnit = areas.stream().collect(Collectors.partitioningBy(area -> area.level() == Level.UNIT));
        var parts = new ArrayList<CoverPart>();
        parts.addAll(repository.cover(byUnit.getOrDefault(false, List.of())));
        var units = byUnit.getOrDefault(true, List.of());
        if (!units.isEmpty()) {
            parts.addAll(repository.predecessors(units));
        }
        return parts;
    }

    /** Which units the units in these ranges continue, however many steps ago; none on the map of then. */
    List<CoverPart> unitsBefore(Ranges ranges, Boundaries boundaries) {
        return boundaries == Boundaries.THEN ? List.of() : repository.unitsBefore(ranges);
    }

    /** The units in these ranges, and those they continue, that go on as other units. */
    Set<Long> endedUnits(Ranges ranges, Boundaries boundaries) {
        return boundaries == Boundaries.THEN ? Set.of() : repository.endedUnits(ranges);
    }

    /** Lets one who may see a place read what it inherited, which lies outside of today's part of the tree. */
    <T> T reading(List<CoverPart> parts, Supplier<T> read) {
        if (parts.isEmpty()) {
            return read.get();
        }
        repository.see(Scope.NATION);
        var found = read.get();
        repository.see(Actor.current().scope());
        return found;
    }

    private Set<AreaId> affected(Set<AreaId> changed) {
        var affected = new HashSet<>(repository.affected(changed));
        affected.addAll(changed);
        return affected;
    }

    private void cover(Set<AreaId> affected) {
        var steps = steps(affected);
        var graph = new SuccessionGraph(steps);
        var cover = affected.stream()
                .filter(steps::containsKey)
                .flatMap(part -> graph.cover(part).stream())
                .toList();
        repository.replaceCover(affected, cover);
    }

    /** Where these places and those around them went, and where those went, to the end. */
    private Map<AreaId, List<Succession>> steps(Collection<AreaId> places) {
        var steps = new HashMap<AreaId, List<Succession>>();
        var seen = new HashSet<AreaId>();
        var next = withSurroundings(places.stream(), seen);
        while (!next.isEmpty()) {
            var found = repository.from(next);
            found.forEach(step -> steps.computeIfAbsent(step.from(), from -> new ArrayList<>())
                    .add(step));
            next = withSurroundings(found.stream().map(Succession::to), seen);
        }
        return steps;
    }

    private static List<AreaId> withSurroundings(Stream<AreaId> places, Set<AreaId> seen) {
        return places.flatMap(place -> Stream.concat(Stream.of(place), SuccessionGraph.around(place)))
                .filter(seen::add)
                .toList();
    }
}
