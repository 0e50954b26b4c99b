package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** What a record says is what is counted: once, within the scope of its author, and never erased. */
@BinhYenTest
class RestatingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Period YEAR = PeriodCalendar.CIVIL.year(2026);
    private static final MeasureCode VISITS = new MeasureCode("restating.visits");
    private static final AreaId HOME = Persons.COMMUNE.unit(77);
    private static final AreaId AWAY = Persons.FOREIGN_COMMUNE.unit(77);

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Source source = new Source("restating", Ids.next());

    @BeforeEach
    void theMeasure() {
        ledger.declare(new Measures(List.of(
                new Measure(VISITS, Measure.Kind.FLOW, "lượt", 0, List.of(new Dimension("kind", List.of("A", "B")))))));
    }

    @Test
    void theSameStatementAgainPostsNothing() {
        restate(Persons.LAN, visits(HOME, 3), visits(HOME, 4));
        restate(Persons.LAN, visits(HOME, 7));

        assertThat(postings()).isEqualTo(1);
        assertThat(amountFrom(source)).isEqualTo(7);
    }

    @Test
    void aCorrectionPostsTheDifferenceAndKeepsTheHistory() {
        restate(Persons.LAN, visits(HOME, 7));
        restate(Persons.LAN, visits(HOME, 5));

        assertThat(amountFrom(source)).isEqualTo(5);
        assertThat(entries()).containsExactly(7L, -2L);
    }

    @Test
    void aWithdrawnSourceContributesNothingAndSaysWhy() {
        restate(Persons.LAN, visits(HOME, 7));
        as(Persons.LAN, () -> ledger.withdraw(source, "nhập nhầm"));
        as(Persons.LAN, () -> ledger.withdraw(source, "nhập nhầm"));

        assertThat(amountFrom(source)).isZero();
        assertThat(postings()).isEqualTo(2);
        assertThat(read(() -> jdbc.sql("SELECT reason FROM ledger_posting WHERE source_id = :id AND revision = 2")
                        .param("id", source.id())
                        .query(String.class)
                        .single()))
                .isEqualTo("nhập nhầm");
    }

    @Test
    void aFileMayCorrectWhatItSaidBefore() {
        var other = new Source("restating", Ids.next());
        as(
                Persons.LAN,
                () -> ledger.restateAll(List.of(
                        new Restatement(source, List.of(visits(HOME, 1))),
                        new Restatement(other, List.of(visits(HOME, 2))),
                        new Restatement(source, List.of(visits(HOME, 4))))));

        assertThat(amountFrom(source)).isEqualTo(4);
        assertThat(amountFrom(other)).isEqualTo(2);
    }

    @Test
    void outsideACommandNothingCanBePosted() {
        assertThatThrownBy(() -> Actor.SYSTEM.run(() -> ledger.restate(source, List.of(visits(HOME, 1)))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aPlaceOutsideTheScopeDoesNotExist() {
        assertThatThrownBy(() -> restate(Persons.LAN, visits(HOME, 1), visits(AWAY, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(postings()).isZero();
    }

    @Test
    void aSourceThatReachesBeyondTheScopeCannotBeWithdrawnByHalves() {
        restate(Persons.HOA, visits(HOME, 1), visits(Persons.OTHER_COMMUNE, 1));

        assertThatThrownBy(() -> as(Persons.LAN, () -> ledger.withdraw(source, "")))
                .isInstanceOf(NotFound.class);
        assertThat(amountFrom(source)).isEqualTo(2);
    }

    @Test
    void theDatabaseItselfRefusesAPlaceOutsideTheScope() {
        restate(Persons.LAN, visits(HOME, 1));

        assertThatThrownBy(() -> as(
                        Persons.LAN,
                        () -> jdbc.sql("""
                        INSERT INTO ledger_entry (posting_id, area_id, amount, day, line, measure_id, slice_id)
                        VALUES (1, :area, 1, '2026-03-20', 1, 1, 1)
                        """).param("area", AWAY.value()).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void anotherProvinceSeesNothingAndNobodyCanAskAboutIt() {
        restate(Persons.LAN, visits(HOME, 9));

        for (var table : List.of("ledger_posting", "ledger_entry", "ledger_balance")) {
            var count = "SELECT count(*) FROM " + table + " WHERE province_id = " + Persons.PROVINCE.provinceId();
            assertThat(Persons.MINH.actor().get(() -> inTransaction(() -> count(count))))
                    .as(table)
                    .isZero();
            assertThat(inTransaction(() -> count(count))).as(table).isZero();
        }
        assertThatThrownBy(() -> Persons.MINH.actor().get(() -> amount(Persons.COMMUNE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void entriesCannotBeChangedOrErased() {
        restate(Persons.LAN, visits(HOME, 1));

        for (var table : List.of("ledger_entry", "ledger_posting", "ledger_entry_2026")) {
            for (var change : List.of("DELETE FROM " + table, "TRUNCATE " + table)) {
                assertThatThrownBy(() -> as(Persons.VAN, () -> jdbc.sql(change).update()))
                        .as(change)
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> as(
                        Persons.VAN,
                        () -> jdbc.sql("UPDATE ledger_entry SET amount = 0").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void ofTwoWhoRestateOneSourceAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var together = new CyclicBarrier(4);
        var refused = new AtomicInteger();
        var threads = IntStream.rangeClosed(1, 4)
                .mapToObj(amount -> Thread.ofVirtual().start(() -> {
                    try {
                        as(Persons.LAN, () -> {
                            meet(together);
                            ledger.restate(source, List.of(visits(HOME, amount)));
                        });
                    } catch (RuleViolation e) {
                        assertThat(e.code()).isEqualTo("source-changed");
                        refused.incrementAndGet();
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(postings()).isEqualTo(4 - refused.get());
        assertThat(amountFrom(source)).isBetween(1L, 4L);
    }

    @Test
    void unknownMeasuresAndMembersAreErrorsOfTheProgram() {
        var wrongMember = new Contribution(VISITS, Slice.of("kind", "Z"), HOME, DAY, 1);
        var wrongMeasure = new Contribution(new MeasureCode("nobody.knows"), Slice.NONE, HOME, DAY, 1);

        for (var wrong : List.of(wrongMember, wrongMeasure)) {
            assertThatThrownBy(() -> restate(Persons.LAN, wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Contribution visits(AreaId area, long amount) {
        return new Contribution(VISITS, Slice.of("kind", "A"), area, DAY, amount);
    }

    private void restate(Officer officer, Contribution... contributions) {
        as(officer, () -> ledger.restate(source, List.of(contributions)));
    }

    private void as(Officer officer, Runnable command) {
        officer.actor().run(() -> transaction.executeWithoutResult(status -> command.run()));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long amount(AreaId area) {
        var term = Term.of(VISITS);
        return ledger.amounts(new Question(List.of(area), List.of(term), List.of(YEAR), null))
                .of(area, term, YEAR);
    }

    private long amountFrom(Source source) {
        var cell = new Cell(AreaId.NATION, Term.of(VISITS), YEAR, null);
        return Actor.SYSTEM.get(() -> ledger.sources(cell, 0, 1000)).list().stream()
                .filter(one -> one.source().equals(source))
                .mapToLong(SourceAmount::amount)
                .sum();
    }

    private long postings() {
        return read(() -> jdbc.sql("SELECT count(*) FROM ledger_posting WHERE source_id = :id")
                .param("id", source.id())
                .query(Long.class)
                .single());
    }

    private Stream<Long> entries() {
        return read(
                () -> jdbc.sql("""
                        SELECT e.amount
                          FROM ledger_posting p
                          JOIN ledger_entry e ON e.posting_id = p.id
                         WHERE p.source_id = :id
                         ORDER BY p.revision
                        """).param("id", source.id()).query(Long.class).list())
                .stream();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private <T> T read(Supplier<T> question) {
        return Actor.SYSTEM.get(() -> inTransaction(question));
    }

    private <T> T inTransaction(Supplier<T> question) {
        return Objects.requireNonNull(transaction.execute(status -> question.get()));
    }
}
