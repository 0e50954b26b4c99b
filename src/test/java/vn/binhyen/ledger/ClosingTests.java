package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** A closed period stays as it was: changes are refused or adjustments, and both readings are exact. */
@BinhYenTest
class ClosingTests {

    private static final AreaId PROVINCE = AreaId.province(2, 78);
    private static final Officer LAN = Persons.person("lan-78", Role.COMMUNE_OFFICER, PROVINCE.commune(1));
    private static final Officer HOA = Persons.person("hoa-78", Role.PROVINCE_OFFICE, PROVINCE);
    private static final MeasureCode VISITS = new MeasureCode("closing.visits");
    private static final MeasureCode ROOMS = new MeasureCode("closing.rooms");
    private static final AreaId HOME = LAN.area().unit(7);
    private static final AtomicInteger YEARS = new AtomicInteger(1950);

    @Autowired
    Ledger ledger;

    @Autowired
    Closings closings;

    @Autowired
    TransactionTemplate transaction;

    private final Source source = new Source("closing", Ids.next());

    /** Each test has a year of its own. */
    private final int year = YEARS.getAndAdd(2);

    private final LocalDate day = LocalDate.of(year, 3, 20);

    @BeforeEach
    void theMeasures() {
        ledger.declare(new Measures(List.of(
                new Measure(VISITS, Measure.Kind.FLOW, "lượt", 0, List.of()),
                new Measure(ROOMS, Measure.Kind.STOCK, "phòng", 0, List.of()))));
    }

    @Test
    void anEffectiveDayInAClosedPeriodIsRefusedAndTheErrorNamesTheClosing() {
        state(LAN, day, 3);
        close(HOA, PROVINCE);

        assertThatThrownBy(() -> state(LAN, day, 4)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("period-closed");
            assertThat(refused.arguments()).contains("Tỉnh Thử", Integer.toString(year), "20/03/" + year);
        });
        assertThatThrownBy(() -> as(LAN, () -> ledger.withdraw(source, "nhầm"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> state(LAN, LocalDate.of(year + 1, 6, 1), 3))
                .as("moving it out changes the closed day too")
                .isInstanceOf(RuleViolation.class);
        assertThat(read(null)).isEqualTo(3);
    }

    @Test
    void theOfficeOfTheProvinceAdjustsWithAReasonAndTheClosedReadingStays() {
        state(LAN, day, 3);
        var closing = close(HOA, PROVINCE);

        assertThatThrownBy(() -> state(HOA, day, 5))
                .as("from a job nobody can be asked")
                .isInstanceOfSatisfying(
                        RuleViolation.class, needed -> assertThat(needed.code()).isEqualTo("adjustment-reason-needed"));
        assertThatThrownBy(() -> Adjustment.of("").get(() -> state(HOA, day, 5)))
                .isInstanceOf(AdjustmentNeeded.class);
        adjust(HOA, 5, "Biên bản kiểm tra ngày 02/01");

        for (var folded : List.of(false, true)) {
            if (folded) {
                ledger.fold();
            }
            assertThat(read(null)).isEqualTo(5);
            assertThat(read(closing)).isEqualTo(3);
        }
        assertThat(ofUnits(closing)).isEqualTo(3);
        assertThat(sources(closing)).isEqualTo(3);
        var listed = HOA.actor().get(() -> closings.adjustments(closing, PROVINCE, 0, 10));
        assertThat(listed).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo(source);
            assertThat(one.by()).isEqualTo(HOA.name());
            assertThat(one.reason()).isEqualTo("Biên bản kiểm tra ngày 02/01");
            assertThat(one.amounts()).containsEntry(VISITS, 2L);
        });
        assertThat(LAN.actor().<Integer>get(() -> closings.adjusted(closing, LAN.area())))
                .isEqualTo(1);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void aCommuneAdjustsWhatItClosedItselfAndNothingElse() {
        state(LAN, day, 3);
        var closing = close(LAN, LAN.area());
        adjust(LAN, 4, "Ghi thiếu");

        assertThat(read(closing)).isEqualTo(3);
        assertThatThrownBy(() -> close(LAN, PROVINCE)).isInstanceOf(NotFound.class);
        close(HOA, PROVINCE);
        assertThatThrownBy(() -> adjust(LAN, 5, "Ghi thiếu nữa")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyAHigherAuthorityReopensAndThenDaysAreFree() {
        state(LAN, day, 3);
        var closing = close(HOA, PROVINCE);
        adjust(HOA, 5, "Bổ sung");

        assertThatThrownBy(() -> reopen(HOA, closing, "Sai")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> reopen(Persons.THANH, closing, " ")).isInstanceOf(RuleViolation.class);
        var reopened = reopen(Persons.THANH, closing, "Chốt nhầm năm");
        assertThat(Objects.requireNonNull(reopened.reopening()).reason()).isEqualTo("Chốt nhầm năm");
        assertThatThrownBy(() -> reopen(Persons.THANH, closing, "Lần nữa")).isInstanceOf(RuleViolation.class);
        state(LAN, day, 6);

        assertThat(read(closing)).as("what was closed can be read for ever").isEqualTo(3);
        assertThat(read(close(HOA, PROVINCE))).isEqualTo(6);
        assertThatThrownBy(() -> close(HOA, PROVINCE)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void otherDaysPlacesAndPeriodsThatRunAreNotTouched() {
        close(HOA, LAN.area());
        state(LAN, LocalDate.of(year - 1, 10, 1), 1);
        as(
                HOA,
                () -> ledger.restate(
                        new Source("closing", Ids.next()),
                        List.of(new Contribution(VISITS, Slice.NONE, PROVINCE.commune(2), day, 9))));

        var now = LocalDate.now(VietnameseFormat.ZONE).getYear() + 1;
        assertThatThrownBy(() -> as(
                        HOA, () -> closings.close(PROVINCE, "Tỉnh Thử", PeriodCalendar.CIVIL, Integer.toString(now))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatFollowsFromTheLawIsPostedWithoutBeingAsked() {
        var closing = close(HOA, PROVINCE);
        as(LAN, () -> ledger.restate(new Source("area", Ids.next()), List.of(contribution(day, 1))));

        assertThat(HOA.actor().get(() -> closings.adjustments(closing, PROVINCE, 0, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isNull());
        assertThat(read(closing)).isZero();
    }

    @Test
    void aClosingWaitsForThePostingUnderWay() throws Exception {
        var posted = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var posting = executor.submit(() -> as(LAN, () -> {
                ledger.restate(source, List.of(contribution(day, 7)));
                posted.countDown();
                pause();
            }));
            assertThat(posted.await(10, TimeUnit.SECONDS)).isTrue();
            var closing = close(HOA, PROVINCE);

            posting.get();
            assertThat(read(closing)).isEqualTo(7);
            assertThat(HOA.actor().<Integer>get(() -> closings.adjusted(closing, PROVINCE)))
                    .isZero();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Contribution contribution(LocalDate on, long amount) {
        return new Contribution(VISITS, Slice.NONE, HOME, on, amount);
    }

    private boolean state(Officer officer, LocalDate on, long amount) {
        return as(
                officer,
                () -> ledger.restate(
                        source, List.of(contribution(on, amount), new Contribution(ROOMS, Slice.NONE, HOME, on, 1))));
    }

    private void adjust(Officer officer, long amount, String reason) {
        Adjustment.of(reason).get(() -> state(officer, day, amount));
    }

    private Closing close(Officer officer, AreaId area) {
        return in(officer, () -> closings.close(area, "Tỉnh Thử", PeriodCalendar.CIVIL, Integer.toString(year)));
    }

    private Closing reopen(Officer officer, Closing closing, String reason) {
        return in(officer, () -> closings.reopen(closing.id(), reason));
    }

    private long read(@Nullable Closing closing) {
        return amount(closing, PROVINCE);
    }

    private long ofUnits(@Nullable Closing closing) {
        return amount(closing, HOME);
    }

    private long amount(@Nullable Closing closing, AreaId area) {
        var term = Term.of(VISITS);
        var period = PeriodCalendar.CIVIL.year(year);
        var question = new Question(List.of(area), List.of(term), List.of(period), null, Boundaries.THEN, closing);
        return Actor.SYSTEM.get(() -> ledger.amounts(question).of(area, term, period));
    }

    private long sources(Closing closing) {
        var cell = new Cell(PROVINCE, Term.of(VISITS), PeriodCalendar.CIVIL.year(year), null, Boundaries.THEN, closing);
        return Actor.SYSTEM.get(
                () -> ledger.sources(cell, 0, 10).list().getFirst().amount());
    }

    private boolean as(Officer officer, Runnable command) {
        return in(officer, () -> {
            command.run();
            return true;
        });
    }

    private <T> T in(Officer officer, Supplier<T> command) {
        return officer.actor().get(() -> Objects.requireNonNull(transaction.execute(status -> command.get())));
    }
}
