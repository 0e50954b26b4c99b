package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;

/**
 * Random reorganisations in three waves, and each single contribution followed by hand to the places of today: it counts
 * in every place that all its ends lie in.
 */
@BinhYenTest
class RandomSuccessionTests {

    private static final MeasureCode THINGS = new MeasureCode("succession.things");
    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31));
    private static final int COMMUNES = 12;
    private static final int UNITS = 4;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private final Map<AreaId, Set<AreaId>> steps = new HashMap<>();
    private final List<Contribution> book = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachContributionCountsWhereItsPlaceIsToday(int seed) {
        ledger.declare(new Measures(List.of(new Measure(THINGS, Measure.Kind.FLOW, "việc", 0, List.of()))));
        var random = new Random(seed);
        var waves = IntStream.range(0, 3)
                .mapToObj(wave -> communes(4 + wave, 2 * seed))
                .toList();
        for (var wave = 0; wave < waves.size(); wave++) {
            contribute(waves.get(wave), random);
            if (wave > 0) {
                reorganise(waves.get(wave - 1), waves.get(wave), random);
            }
        }
        ledger.fold();
        var places = waves.stream()
                .flatMap(List::stream)
                .flatMap(commune -> Stream.of(commune, commune.unit(1), commune.ancestor(Level.PROVINCE)))
                .distinct()
                .filter(place -> !hasEnded(place))
                .toList();
        var term = Term.of(THINGS);
        var answer = Actor.SYSTEM.get(
                () -> ledger.amounts(new Question(places, List.of(term), List.of(EVER), null, Boundaries.NOW)));
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place ->
                        assertThat(answer.of(place, term, EVER)).as("%s", place).isEqualTo(byHand(place)));
    }

    /** In two provinces, so that some communes are divided between them. */
    private static List<AreaId> communes(int generation, int province) {
        return IntStream.range(0, COMMUNES)
                .mapToObj(i -> AreaId.province(generation, province + i % 2).commune(1 + i))
                .toList();
    }

    private void contribute(List<AreaId> communes, Random random) {
        var fresh = new ArrayList<Contribution>();
        for (var commune : communes) {
            for (var unit = 0; unit <= UNITS; unit++) {
                var day = EVER.from().plusDays(random.nextInt(2000));
                fresh.add(new Contribution(THINGS, Slice.NONE, commune.unit(unit), day, 1 + random.nextInt(1000)));
            }
        }
        book.addAll(fresh);
        change(() -> fresh.forEach(one -> ledger.restate(new Source("random", Ids.next()), List.of(one))));
    }

    private void reorganise(List<AreaId> before, List<AreaId> after, Random random) {
        var successions = new ArrayList<Succession>();
        for (var commune : before) {
            var parts = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
            for (var part = 0; part < parts; part++) {
                step(commune, after.get(random.nextInt(COMMUNES)), successions);
            }
            for (var unit = 1; unit <= UNITS; unit++) {
                if (random.nextInt(3) == 0) {
                    step(commune.unit(unit), after.get(random.nextInt(COMMUNES)).unit(unit), successions);
                }
            }
        }
        change(() -> ledger.succeed(successions));
    }

    private void step(AreaId from, AreaId to, List<Succession> successions) {
        if (steps.computeIfAbsent(from, id -> new HashSet<>()).add(to)) {
            successions.add(new Succession(from, to, LocalDate.of(2025, 7, 1), null));
        }
    }

    private void change(Runnable work) {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private boolean hasEnded(AreaId place) {
        return steps.containsKey(place) || steps.containsKey(place.ancestor(Level.COMMUNE));
    }

    private long byHand(AreaId place) {
        return book.stream()
                .filter(one -> ends(one.area()).stream().allMatch(place::contains))
                .mapToLong(Contribution::amount)
                .sum();
    }

    private Set<AreaId> ends(AreaId at) {
        var next = steps.getOrDefault(at, steps.getOrDefault(at.ancestor(Level.COMMUNE), Set.of()));
        if (next.isEmpty()) {
            return Set.of(at);
        }
        var ends = new HashSet<AreaId>();
        next.forEach(to -> ends.addAll(ends(to)));
        return ends;
    }
}
