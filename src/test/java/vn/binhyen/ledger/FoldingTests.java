package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** The fold loses nothing and counts nothing twice, also when it dies or when somebody commits late. */
@BinhYenTest
class FoldingTests {

    private static final AreaId PROVINCE = AreaId.province(2, 82);
    private static final MeasureCode THINGS = new MeasureCode("folding.things");
    private static final Period YEAR = PeriodCalendar.CIVIL.year(2025);

    @Autowired
    Ledger ledger;

    @Autowired
    FoldRepository folds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final AreaId commune = PROVINCE.commune(Math.abs((int) Ids.next().getLeastSignificantBits() % 90_000) + 1);

    @BeforeEach
    void theMeasure() {
        ledger.declare(new Measures(List.of(new Measure(THINGS, Measure.Kind.FLOW, "việc", 0, List.of()))));
    }

    @Test
    void aFoldThatDiesLeavesNoTrace() {
        post(5);
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> {
            if (folds.tryLock()) {
                folds.nextHorizon().ifPresent(folds::fold);
            }
            status.setRollbackOnly();
        }));
        assertThat(amount()).isEqualTo(5);

        ledger.fold();
        assertThat(amount()).isEqualTo(5);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void whoCommitsLateIsCountedOnce() throws InterruptedException {
        var posted = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var late = Thread.ofVirtual()
                .start(() -> Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> {
                    ledger.restate(new Source("folding", Ids.next()), List.of(things(100)));
                    posted.countDown();
                    await(mayCommit);
                })));
        await(posted);
        post(1);
        ledger.fold();
        assertThat(amount()).isEqualTo(1);

        mayCommit.countDown();
        late.join();
        assertThat(amount()).isEqualTo(101);
        ledger.fold();
        assertThat(amount()).isEqualTo(101);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void itsOwnTransactionSeesWhatItPosts() {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> {
            ledger.restate(new Source("folding", Ids.next()), List.of(things(3)));
            assertThat(amount()).isEqualTo(3);
        }));
    }

    @Test
    void theCheckFindsABalanceThatWasTamperedWith() {
        post(8);
        ledger.fold();
        tamper(1);
        try {
            assertThat(ledger.check()).singleElement().satisfies(difference -> {
                assertThat(difference.area()).isEqualTo(commune);
                assertThat(difference.halfMonth()).isEqualTo(LocalDate.of(2025, 6, 15));
                assertThat(difference.balance()).isEqualTo(9);
                assertThat(difference.entries()).isEqualTo(8);
            });
        } finally {
            tamper(-1);
        }
    }

    private void tamper(int amount) {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE ledger_balance SET h12 = h12 + :amount WHERE area_id = :area")
                        .param("amount", amount)
                        .param("area", commune.value())
                        .update()));
    }

    private void post(long amount) {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(
                status -> ledger.restate(new Source("folding", Ids.next()), List.of(things(amount)))));
    }

    private Contribution things(long amount) {
        return new Contribution(THINGS, Slice.NONE, commune.unit(1), LocalDate.of(2025, 6, 30), amount);
    }

    private long amount() {
        var term = Term.of(THINGS);
        return Actor.SYSTEM
                .get(() -> Objects.requireNonNull(
                        ledger.amounts(new Question(List.of(commune), List.of(term), List.of(YEAR), null))))
                .of(commune, term, YEAR);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
