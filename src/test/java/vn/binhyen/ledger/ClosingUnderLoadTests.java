package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/**
 * Eight writers post, correct and adjust while periods are closed and reopened beside them. Every reading, live, as known at an
 * instant and as closed, is what adding up the raw entries by hand gives; and between a closing and its reopening nothing
 * came in but adjustments.
 */
@BinhYenTest
class ClosingUnderLoadTests {

    private static final int WRITERS = 8;
    private static final int ACTIONS = 60;
    private static final int QUESTIONS = 1_000;
    private static final long SEED = 20_261_121;
    private static final int FIRST_YEAR = 1931;
    private static final int YEARS = 3;

    private static final AreaId PROVINCE = AreaId.province(2, 74);
    private static final Actor OFFICE = actor("office", PROVINCE);
    private static final Actor MINISTRY = actor("ministry", AreaId.NATION);
    private static final Measure FLOW = measure("load.flow", Measure.Kind.FLOW);
    private static final Measure STOCK = measure("load.stock", Measure.Kind.STOCK);

    @Autowired
    Ledger ledger;

    @Autowired
    Closings closings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Map<UUID, Long> readAtOnce = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger adjusted = new AtomicInteger();

    /** An entry as it lies in the table, with what is known of its posting. */
    private record Raw(
            long posting, AreaId area, String measure, LocalDate day, long amount, Instant at, List<UUID> adjusts) {}

    @Test
    void everyReadingIsWhatAddingUpTheEntriesByHandGives() throws Exception {
        ledger.declare(new Measures(List.of(FLOW, STOCK)));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var office = executor.submit(() -> OFFICE.get(this::closeAndReopen));
            var writers = executor.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> write(writer))
                    .toList());
            for (var writer : writers) {
                assertThat(writer.get()).isEqualTo(ACTIONS);
            }
            office.get();
        }
        var raw = raw();
        var all = OFFICE.get(() -> closings.list(new Period(day(0), day(YEARS * 366)), 1000, 0));
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(refused.get()).as("refused").isPositive();
        assertThat(adjusted.get()).as("adjusted").isPositive();
        all.forEach(closing -> stoodStill(closing, raw));
        for (var folded : List.of(false, true)) {
            if (folded) {
                ledger.fold();
            }
            ask(raw, all);
        }
        assertThat(ledger.check()).isEmpty();
    }

    /** What the closing saw is what was posted before it: all but what is flagged as its adjustment or came after a reopening. */
    private void stoodStill(Closing closing, List<Raw> raw) {
        var now = OFFICE.get(() -> read(closing, closing.area(), FLOW, closing.days(), null));
        assertThat(now).as("as closed, then and now: %s", closing).isEqualTo(readAtOnce.get(closing.id()));
        if (closing.isStanding()) {
            var unadjusted = sum(
                    raw,
                    closing.area(),
                    FLOW,
                    closing.days(),
                    one -> !one.adjusts().contains(closing.id()));
            assertThat(now).as("nothing slipped in after %s", closing).isEqualTo(unadjusted);
        }
    }

    private int write(int writer) {
        var random = new Random(SEED + writer);
        var commune = PROVINCE.commune(1 + writer % 4);
        for (var action = 0; action < ACTIONS; action++) {
            var source = new Source("load", new UUID(74, writer * 100L + random.nextInt(ACTIONS / 2)));
            var contributions = contributions(commune, random);
            try {
                switch (random.nextInt(3)) {
                    case 0 -> {
                        Adjustment.of("Lý do " + action).get(() -> post(OFFICE, source, contributions));
                        adjusted.incrementAndGet();
                    }
                    default -> post(actor("commune" + writer, commune), source, contributions);
                }
            } catch (RuleViolation violation) {
                assertThat(violation.code()).isEqualTo("period-closed");
                refused.incrementAndGet();
            }
            if (action % 20 == 0) {
                ledger.fold();
            }
        }
        return ACTIONS;
    }

    private boolean post(Actor actor, Source source, List<Contribution> contributions) {
        return in(actor, () -> {
            ledger.restate(source, contributions);
            return true;
        });
    }

    private boolean closeAndReopen() {
        var random = new Random(SEED);
        for (var i = 0; i < 24; i++) {
            var code = (FIRST_YEAR + random.nextInt(YEARS)) + "-Q" + (1 + random.nextInt(4));
            var area = random.nextBoolean() ? PROVINCE : PROVINCE.commune(1 + random.nextInt(4));
            try {
                var closing = in(OFFICE, () -> closings.close(area, "Thử", PeriodCalendar.CIVIL, code));
                readAtOnce.put(closing.id(), read(closing, area, FLOW, closing.days(), null));
                if (random.nextInt(3) == 0) {
                    in(MINISTRY, () -> closings.reopen(closing.id(), "Mở lại để thử"));
                }
            } catch (RuleViolation twice) {
                assertThat(twice.code()).isEqualTo("closing-exists");
            }
        }
        return true;
    }

    private void ask(List<Raw> raw, List<Closing> all) {
        var random = new Random(SEED);
        var visible = new HashMap<UUID, List<Raw>>();
        all.forEach(closing -> visible.put(closing.id(), seen(raw, closing)));
        var instants = raw.stream().map(Raw::at).sorted().toList();
        OFFICE.run(() -> {
            for (var i = 0; i < QUESTIONS; i++) {
                var area = random.nextInt(3) == 0 ? PROVINCE : place(PROVINCE.commune(1 + random.nextInt(4)), random);
                var measure = random.nextBoolean() ? FLOW : STOCK;
                var from = day(random.nextInt(YEARS * 365));
                var period = new Period(from, from.plusDays(random.nextInt(500)));
                var closing = random.nextInt(3) > 0 ? all.get(random.nextInt(all.size())) : null;
                var at = random.nextInt(3) == 0 ? instants.get(random.nextInt(instants.size())) : null;
                var known = closing == null ? raw : visible.getOrDefault(closing.id(), List.of());
                assertThat(read(closing, area, measure, period, at))
                        .as("%s %s %s as of %s, closing %s", area, measure.code(), period, at, closing)
                        .isEqualTo(sum(
                                known,
                                area,
                                measure,
                                period,
                                one -> at == null || !one.at().isAfter(at)));
            }
        });
    }

    /** The entries of postings whose transaction had ended when the closing was made. */
    private List<Raw> seen(List<Raw> raw, Closing closing) {
        var postings = OFFICE.get(() -> transaction.execute(status -> jdbc.sql("""
                        SELECT id FROM ledger_posting
                         WHERE area_from BETWEEN :from AND :to AND xid::text::bigint < :max
                           AND xid::text::bigint <> ALL (:running)
                        """)
                .param("from", PROVINCE.value())
                .param("to", PROVINCE.last())
                .param("max", Long.parseLong(closing.snapshot().split(":", -1)[1]))
                .param("running", running(closing))
                .query(Long.class)
                .set()));
        return raw.stream().filter(one -> postings.contains(one.posting())).toList();
    }

    private static Long[] running(Closing closing) {
        var list = closing.snapshot().split(":", -1)[2];
        return list.isEmpty()
                ? new Long[0]
                : List.of(list.split(",", -1)).stream().map(Long::valueOf).toArray(Long[]::new);
    }

    private List<Raw> raw() {
        return OFFICE.get(() -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        SELECT p.id, e.area_id, m.code, e.day, e.amount, p.posted_at,
                               ARRAY(SELECT a.closing_id::text FROM ledger_adjustment a WHERE a.posting_id = p.id) AS adjusts
                          FROM ledger_posting p
                          JOIN ledger_entry e ON e.posting_id = p.id
                          JOIN ledger_measure m ON m.id = e.measure_id
                         WHERE e.area_id BETWEEN :from AND :to
                        """)
                .param("from", PROVINCE.value())
                .param("to", PROVINCE.last())
                .query((row, n) -> new Raw(
                        row.getLong("id"),
                        new AreaId(row.getLong("area_id")),
                        row.getString("code"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("amount"),
                        row.getTimestamp("posted_at").toInstant(),
                        List.of((String[]) row.getArray("adjusts").getArray()).stream()
                                .map(UUID::fromString)
                                .toList()))
                .list())));
    }

    private static long sum(List<Raw> raw, AreaId area, Measure measure, Period days, Predicate<Raw> counts) {
        return raw.stream()
                .filter(one -> area.contains(one.area())
                        && one.measure().equals(measure.code().value())
                        && !one.day().isAfter(days.to())
                        && (measure.kind() == Measure.Kind.STOCK || !one.day().isBefore(days.from())))
                .filter(counts)
                .mapToLong(Raw::amount)
                .sum();
    }

    private long read(@Nullable Closing closing, AreaId area, Measure measure, Period days, @Nullable Instant at) {
        var term = Term.of(measure.code());
        var question = new Question(List.of(area), List.of(term), List.of(days), at, Boundaries.THEN, closing);
        return ledger.amounts(question).of(area, term, days);
    }

    private <T> T in(Actor actor, Supplier<T> command) {
        return actor.get(() -> Objects.requireNonNull(transaction.execute(status -> command.get())));
    }

    private static List<Contribution> contributions(AreaId commune, Random random) {
        var list = new ArrayList<Contribution>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var measure = random.nextBoolean() ? FLOW : STOCK;
            var amount = random.nextLong(-50, 1000);
            list.add(new Contribution(
                    measure.code(), Slice.NONE, place(commune, random), day(random.nextInt(YEARS * 365)), amount));
        }
        return list;
    }

    private static AreaId place(AreaId commune, Random random) {
        return random.nextBoolean() ? commune : commune.unit(1 + random.nextInt(3));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(number);
    }

    private static Actor actor(String name, AreaId area) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, Scope.of(area));
    }

    private static Measure measure(String code, Measure.Kind kind) {
        return new Measure(new MeasureCode(code), kind, "việc", 0, List.of());
    }
}
