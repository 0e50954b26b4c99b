package vn.binhyen.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** The places that one place came from, and those they came from; or what became of it. One query for each generation. */
final class Lineage {

    private static final int GENERATIONS = 3;

    private final AreaId place;
    private final boolean isPast;
    private final Scope scope;
    private final Map<AreaId, List<RecordedSuccession>> next = new HashMap<>();

    private Lineage(AreaId place, boolean isPast, Scope scope) {
        this.place = place;
        this.isPast = isPast;
        this.scope = scope;
    }

    static Lineage read(AreaId place, boolean isPast, AreaSuccessionRepository repository, Scope scope) {
        var lineage = new Lineage(place, isPast, scope);
        var generation = List.of(place);
        for (var step = 0; step < GENERATIONS && !generation.isEmpty(); step++) {
            var found = isPast ? repository.predecessors(generation, scope) : repository.successors(generation, scope);
            lineage.next.putAll(found.stream().collect(Collectors.groupingBy(lineage::near)));
            generation = found.stream()
                    .map(lineage::far)
                    .distinct()
                    .filter(area -> !lineage.next.containsKey(area))
                    .toList();
        }
        return lineage;
    }

    List<AreasPage.Kin> kin() {
        return kin(place, GENERATIONS);
    }

    private List<AreasPage.Kin> kin(AreaId area, int generations) {
        if (generations == 0) {
            return List.of();
        }
        return next.getOrDefault(area, List.of()).stream()
                .map(recorded -> kin(recorded, kin(far(recorded), generations - 1)))
                .toList();
    }

    private AreaId near(RecordedSuccession recorded) {
        return isPast ? recorded.fact().to() : recorded.fact().from();
    }

    private AreaId far(RecordedSuccession recorded) {
        return isPast ? recorded.fact().from() : recorded.fact().to();
    }

    private AreasPage.Kin kin(RecordedSuccession recorded, List<AreasPage.Kin> further) {
        var fact = recorded.fact();
        var names = fact.names();
        var other = far(recorded);
        var address = AreaCode.of(other) + "@" + (isPast ? fact.day().minusDays(1) : fact.day());
        var share = fact.share();
        return new AreasPage.Kin(
                isPast ? names.old() : names.fresh(),
                isPast ? names.oldPlace() : names.freshPlace(),
                scope.contains(other) ? "/areas/" + address : null,
                fact.isWhole() ? "WHOLE" : share == null ? "UNKNOWN" : "SHARE",
                share == null ? "" : share.toString(),
                fact.origin(),
                fact.day(),
                recorded.legalBasis(),
                "/reorganisations/" + recorded.reorganisation(),
                further);
    }
}
