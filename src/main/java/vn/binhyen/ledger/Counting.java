package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;

/** Đếm đơn vị: counts the units that have some of a term, straight from the entries; there are no balances of units. */
@Component
class Counting {

    private final MeasureCatalog catalog;
    private final AmountRepository repository;
    private final Covering covering;

    Counting(MeasureCatalog catalog, AmountRepository repository, Covering covering) {
        this.catalog = catalog;
        this.repository = repository;
        this.covering = covering;
    }

    /** What is read: these ranges, and instead of each unit that ended those that continue it. */
    private record Reading(Ranges ranges, Map<Long, List<AreaId>> continued, Set<Long> ended) {

        List<AreaId> ends(long unit) {
            return Stream.concat(
                            ended.contains(unit) ? Stream.empty() : Stream.of(new AreaId(unit)),
                            continued.getOrDefault(unit, List.of()).stream()
                                    .filter(end -> !ended.contains(end.value())))
                    .toList();
        }
    }

    UnitCounts count(Question question) {
        var scope = Actor.current().scope();
        if (!question.areas().stream().allMatch(scope::contains)) {
            throw new NotFound();
        }
        var counts = new UnitCounts(question);
        if (question.areas().isEmpty() || question.terms().isEmpty()) {
            return counts;
        }
        var parts = covering.parts(question.areas(), question.boundaries());
        var wide = Ranges.of(question.areas(), parts);
        var past = covering.unitsBefore(wide, question.boundaries());
        var ranges = wide.with(past);
        var reading = new Reading(
                ranges,
                past.stream()
                        .collect(Collectors.groupingBy(
                                CoverPart::part,
                                Collectors.mapping(part -> new AreaId(part.area()), Collectors.toList()))),
                covering.endedUnits(ranges, question.boundaries()));
        covering.reading(Stream.concat(parts.stream(), past.stream()).toList(), () -> {
            read(question, reading, counts);
            return counts;
        });
        place(question.areas(), parts, counts);
        return counts;
    }

    private void read(Question question, Reading reading, UnitCounts counts) {
        for (var kind : Measure.Kind.values()) {
            var terms = AskedTerms.of(question, kind, catalog);
            if (!terms.byMeasure().isEmpty()) {
                var timeline = Timeline.of(kind, question.periods());
                var periods = timeline.periodsBySegment();
                var bySlice = new TermsOfSlices(catalog, terms.byMeasure(), counts::term);
                repository.read(
                        AmountQuery.ofUnits(
                                reading.ranges(), terms.measures(), terms.sliced(), timeline, question.known()),
                        (area, measure, slice, segment, values) -> {
                            for (var unit : reading.ends(area)) {
                                for (var term : bySlice.of(measure, slice)) {
                                    for (var period : periods.get(segment)) {
                                        counts.add(unit, term, counts.period(period), values[0]);
                                    }
                                }
                            }
                        });
            }
        }
    }

    /** A unit lies in the places around it, and on today's map where they went. */
    private static void place(List<AreaId> areas, List<CoverPart> parts, UnitCounts counts) {
        var rows = new HashMap<Long, List<CoverPart>>();
        areas.forEach(area -> rows.computeIfAbsent(area.value(), id -> new ArrayList<>())
                .add(new CoverPart(area.value(), area.value(), 1, Piece.ALL)));
        parts.stream()
                .filter(part -> part.piece().isAll())
                .forEach(part -> rows.computeIfAbsent(part.part(), id -> new ArrayList<>())
                        .add(part));
        for (var unit : List.copyOf(counts.found())) {
            Stream.concat(Stream.of(unit, AreaId.NATION), SuccessionGraph.around(unit))
                    .flatMap(place -> rows.getOrDefault(place.value(), List.of()).stream())
                    .collect(Collectors.groupingBy(CoverPart::area, Collectors.summingInt(CoverPart::sign)))
                    .forEach((area, sign) -> {
                        if (sign > 0) {
                            counts.place(unit, counts.area(new AreaId(area)));
                        }
                    });
        }
    }
}
