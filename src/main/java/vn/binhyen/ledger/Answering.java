package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;

/**
 * Breaks a question into what one statement can read — flows apart from stocks — and puts the rows together again. On
 * today's map a place's own amounts are joined by those of the parts it consists of.
 */
@Component
class Answering {

    private final MeasureCatalog catalog;
    private final AmountRepository repository;
    private final Covering covering;
    private final Apportioning apportioning;

    Answering(MeasureCatalog catalog, AmountRepository repository, Covering covering, Apportioning apportioning) {
        this.catalog = catalog;
        this.repository = repository;
        this.covering = covering;
        this.apportioning = apportioning;
    }

    /** A row of the answer that an amount is added to, or taken from. */
    private record Target(int row, int sign) {}

    Amounts answer(Question question) {
        var scope = Actor.current().scope();
        if (!question.areas().stream().allMatch(scope::contains)) {
            throw new NotFound();
        }
        var amounts = new Amounts(question);
        if (!question.areas().isEmpty() && !question.periods().isEmpty()) {
            var parts = covering.parts(question.areas(), question.boundaries());
            return covering.reading(parts, () -> read(question, parts, amounts));
        }
        return amounts;
    }

    private Amounts read(Question question, List<CoverPart> parts, Amounts amounts) {
        var byPiece = parts.stream()
                .collect(Collectors.partitioningBy(part -> part.piece().isAll()));
        var targets = targets(question.areas(), byPiece.getOrDefault(true, List.of()), amounts);
        var pieces = byPiece.getOrDefault(false, List.of());
        for (var kind : Measure.Kind.values()) {
            var terms = AskedTerms.of(question, kind, catalog);
            if (!terms.byMeasure().isEmpty()) {
                read(question, terms, targets, amounts);
                if (!pieces.isEmpty()) {
                    apportioning.read(question, terms, pieces, amounts);
                }
            }
        }
        return amounts;
    }

    private static Map<Long, List<Target>> targets(List<AreaId> areas, List<CoverPart> parts, Amounts amounts) {
        var targets = new HashMap<Long, List<Target>>();
        for (var area : areas) {
            targets.computeIfAbsent(area.value(), id -> new ArrayList<>()).add(new Target(amounts.area(area), 1));
        }
        for (var part : parts) {
            targets.computeIfAbsent(part.part(), id -> new ArrayList<>())
                    .add(new Target(amounts.area(new AreaId(part.area())), part.sign()));
        }
        return targets;
    }

    private void read(Question question, AskedTerms terms, Map<Long, List<Target>> targets, Amounts amounts) {
        var timeline = Timeline.of(terms.kind(), question.periods());
        var periods = timeline.periodsBySegment().stream()
                .map(list -> list.stream().mapToInt(amounts::period).toArray())
                .toList();
        var bySlice = new TermsOfSlices(catalog, terms.byMeasure(), amounts::term);
        var areas = targets.keySet().stream().map(AreaId::new).toList();
        repository.read(
                AmountQuery.of(areas, terms.measures(), terms.sliced(), timeline, question.known()),
                (area, measure, slice, segment, values) -> {
                    for (var target : targets.getOrDefault(area, List.of())) {
                        for (var term : bySlice.of(measure, slice)) {
                            add(amounts, target, term, periods.subList(segment, periods.size()), values);
                        }
                    }
                });
    }

    private static void add(Amounts amounts, Target target, int term, List<int[]> periods, long[] values) {
        for (var i = 0; i < periods.size(); i++) {
            if (values[i] != 0) {
                for (var period : periods.get(i)) {
                    amounts.add(target.row(), term, period, target.sign() * values[i]);
                }
            }
        }
    }
}
