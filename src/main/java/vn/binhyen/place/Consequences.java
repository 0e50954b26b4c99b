package vn.binhyen.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.Cell;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** Asks the ledger what hangs on the places of a plan: units, series, and amounts that nobody can divide. */
@Component
class Consequences {

    private final Ledger ledger;
    private final List<Measure> measures;

    Consequences(Ledger ledger, List<Measures> measures) {
        this.ledger = ledger;
        this.measures = measures.stream()
                .flatMap(module -> module.list().stream())
                .filter(measure -> !measure.equals(AreaStock.measure()))
                .toList();
    }

    ReorganisationPreview of(ReorganisationPlan plan) {
        var count = new Count(plan);
        var sources = plan.successions().stream().collect(Collectors.groupingBy(AreaSuccession::from));
        sources.forEach((area, parts) -> {
            if (area.level() == Level.COMMUNE) {
                count.add(area, parts);
            }
        });
        var listed = plan.units().size();
        return new ReorganisationPreview(
                plan.summary(),
                plan.created(),
                plan.ended(),
                plan.changed(),
                plan.successions(),
                count.moving.size() + listed,
                Math.max(0, count.staying.size() - listed),
                count.series.size(),
                List.copyOf(count.unallocated));
    }

    /** What was found so far. */
    private final class Count {

        private final Period past;
        private final Set<AreaId> moving = new HashSet<>();
        private final Set<AreaId> staying = new HashSet<>();
        private final Set<Measure> series = new HashSet<>();
        private final List<ReorganisationPreview.Unallocated> unallocated = new ArrayList<>();

        Count(ReorganisationPlan plan) {
            past = Period.until(plan.day().minusDays(1));
        }

        void add(AreaId area, List<AreaSuccession> parts) {
            var whole = parts.stream().allMatch(AreaSuccession::isWhole);
            var unknown = parts.stream().anyMatch(part -> part.share() == null);
            for (var measure : measures) {
                var amounts = ledger.units(new Cell(area, Term.of(measure.code()), past, null));
                if (!amounts.isEmpty()) {
                    series.add(measure);
                }
                amounts.keySet().stream()
                        .filter(id -> id.level() == Level.UNIT)
                        .forEach((whole ? moving : staying)::add);
                if (unknown && amounts.containsKey(area)) {
                    unallocated.add(unallocated(parts.getFirst(), measure, amounts));
                }
            }
        }

        private ReorganisationPreview.Unallocated unallocated(
                AreaSuccession part, Measure measure, Map<AreaId, Long> amounts) {
            return new ReorganisationPreview.Unallocated(
                    part.names().old(),
                    measure.code().value(),
                    amounts.getOrDefault(part.from(), 0L),
                    measure.scale(),
                    measure.unit());
        }
    }
}
