package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Scope;

/** On today's map a series goes on through mergers, and what nobody can place is never given to anybody. */
@BinhYenTest
class SuccessionTests {

    private static final MeasureCode VISITS = new MeasureCode("succession.visits");
    private static final LocalDate BEFORE = LocalDate.of(2024, 8, 28);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final Period YEAR = PeriodCalendar.CIVIL.year(2024);
    private static final Share WHOLE = Share.WHOLE;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private final int number = COUNTER.incrementAndGet();
    private final AreaId old = AreaId.province(7, number);
    private final AreaId province = AreaId.province(8, number);
    private final AreaId oldMuong = old.district(1).commune(1);
    private final AreaId oldLay = old.district(1).commune(2);
    private final AreaId muong = province.commune(1);
    private final AreaId lay = province.commune(2);

    @BeforeEach
    void theMeasure() {
        var dimension = new Dimension("kind", List.of("DAY", "NIGHT"));
        ledger.declare(new Measures(List.of(new Measure(VISITS, Measure.Kind.FLOW, "lượt", 0, List.of(dimension)))));
    }

    @Test
    void aCommuneContinuesThoseItWasMergedFrom() {
        post(oldMuong.unit(3), 20);
        post(oldLay, 5);
        post(muong, 1);
        succeed(whole(oldMuong, muong), whole(oldLay, muong), whole(old, province));
        assertThat(now(muong)).isEqualTo(26);
        assertThat(then(muong)).isEqualTo(1);
        assertThat(now(province)).isEqualTo(26);
        assertThat(then(old)).isEqualTo(25);
    }

    @Test
    void ofADividedCommuneOnlyWhatIsKnownIsPlaced() {
        post(oldMuong, 7);
        post(oldMuong.unit(3), 20);
        post(oldMuong.unit(4), 30);
        succeed(part(oldMuong, muong, null), part(oldMuong, lay, null), whole(oldMuong.unit(3), muong.unit(9)));
        assertThat(now(muong)).isEqualTo(20);
        assertThat(now(muong.unit(9))).isEqualTo(20);
        assertThat(now(lay)).isZero();
        assertThat(now(province)).isEqualTo(57);
    }

    @Test
    void recordedSharesAddUpInPlacesMonthsAndSlices() {
        post(oldMuong, 7);
        post(oldMuong, "NIGHT", BEFORE.plusMonths(1), 6);
        succeed(part(oldMuong, muong, new Share(3, 5)), part(oldMuong, lay, new Share(2, 5)));
        assertThat(now(muong) + now(lay)).isEqualTo(13);
        assertThat(now(muong)).isEqualTo(4 + 3);
        for (var area : List.of(muong, lay)) {
            var months = PeriodCalendar.CIVIL;
            var august = amount(area, Term.of(VISITS), months.month(YearMonth.of(2024, 8)), Boundaries.NOW);
            var september = amount(area, Term.of(VISITS), months.month(YearMonth.of(2024, 9)), Boundaries.NOW);
            assertThat(august + september).isEqualTo(now(area));
            assertThat(slice(area, "DAY") + slice(area, "NIGHT")).isEqualTo(now(area));
        }
    }

    @Test
    void aUnitThatMovedTakesItsPastAlong() {
        post(muong.unit(3), 20);
        post(muong.unit(4), 1);
        succeed(whole(muong.unit(3), lay.unit(1)));
        assertThat(now(muong)).isEqualTo(1);
        assertThat(now(lay)).isEqualTo(20);
        assertThat(now(lay.unit(1))).isEqualTo(20);
        assertThat(now(province)).isEqualTo(21);
        assertThat(then(muong)).isEqualTo(21);
    }

    @Test
    void aLaterChangeTakesTheEarlierOnesAlong() {
        var last = province.commune(3);
        post(oldMuong, 20);
        post(oldLay, 3);
        succeed(whole(oldMuong, muong), whole(oldLay, lay));
        succeed(whole(muong, last));
        assertThat(now(last)).isEqualTo(20);
        assertThat(now(province)).isEqualTo(23);

        forget(muong);
        assertThat(now(muong)).isEqualTo(20);
        assertThat(now(last)).isZero();
    }

    @Test
    void whoSeesThePlaceSeesWhatItInheritedAndNothingElse() {
        post(oldMuong, 20);
        post(oldLay, 3);
        succeed(whole(oldMuong, muong), whole(oldLay, lay));
        var officer = new Actor(Ids.next(), "Lan", Scope.of(muong));
        assertThat(officer.get(() -> now(muong))).isEqualTo(20);
        assertThat(officer.get(() -> then(muong))).isZero();
        assertThatThrownBy(() -> officer.run(() -> now(oldMuong))).isInstanceOf(NotFound.class);
        var cell = new Cell(muong, Term.of(VISITS), YEAR, null, Boundaries.NOW);
        assertThat(officer.get(() -> ledger.sources(cell, 0, 10)).list())
                .singleElement()
                .satisfies(source -> assertThat(source.amount()).isEqualTo(20));
        assertThat(officer.get(() -> ledger.units(cell))).containsExactly(Map.entry(oldMuong, 20L));
    }

    private void post(AreaId area, long amount) {
        post(area, "DAY", BEFORE, amount);
    }

    private void post(AreaId area, String kind, LocalDate day, long amount) {
        var contribution = new Contribution(VISITS, Slice.of("kind", kind), area, day, amount);
        change(() -> ledger.restate(new Source("succession", Ids.next()), List.of(contribution)));
    }

    private void succeed(Succession... successions) {
        change(() -> ledger.succeed(List.of(successions)));
    }

    private void forget(AreaId from) {
        change(() -> ledger.forgetSuccessions(List.of(from)));
    }

    private void change(Runnable work) {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static Succession whole(AreaId from, AreaId to) {
        return part(from, to, WHOLE);
    }

    private static Succession part(AreaId from, AreaId to, @Nullable Share share) {
        return new Succession(from, to, CHANGE, share);
    }

    private long now(AreaId area) {
        return amount(area, Term.of(VISITS), YEAR, Boundaries.NOW);
    }

    private long then(AreaId area) {
        return amount(area, Term.of(VISITS), YEAR, Boundaries.THEN);
    }

    private long slice(AreaId area, String kind) {
        var term = new Term(VISITS, Map.of("kind", Set.of(kind)));
        return amount(area, term, YEAR, Boundaries.NOW);
    }

    private long amount(AreaId area, Term term, Period period, Boundaries boundaries) {
        var question = new Question(List.of(area), List.of(term), List.of(period), null, boundaries);
        var ask = Actor.isBound() ? Actor.current() : Actor.SYSTEM;
        return ask.get(() -> ledger.amounts(question)).of(area, term, period);
    }
}
