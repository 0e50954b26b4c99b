package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Adjustment;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.ledger.Succession;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/**
 * Eight writers post, correct and adjust in four communes, and in an old one that the first of them continues, while periods are
 * closed and reopened beside them.
 */
record RandomPostings(Ledger ledger, Closings closings, TransactionTemplate transaction) {

    static final long SEED = 20_261_121;
    static final int FIRST_YEAR = 1931;
    static final int YEARS = 3;
    static final int COMMUNES = 4;
    static final int UNITS = 3;

    static final AreaId PROVINCE = AreaId.province(2, 74);
    static final AreaId OLD = AreaId.province(1, 71).district(711).commune(71101);
    static final Measure FLOW = measure("load.flow", Measure.Kind.FLOW);
    static final Measure STOCK = measure("load.stock", Measure.Kind.STOCK);
    static final Officer OFFICE = person("load-office", Role.PROVINCE_OFFICE, PROVINCE);
    static final Actor MINISTRY = actor("load-ministry", AreaId.NATION);

    private static final int WRITERS = 8;
    private static final int ACTIONS = 60;
    private static final int CLOSINGS = 24;
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    /** Tells how often the guard refused and how often somebody adjusted. */
    record Done(int refused, int adjusted, Map<UUID, Long> readAtOnce) {}

    static AreaId commune(int number) {
        return PROVINCE.commune(74_000 + number);
    }

    /** Where an entry counts on today's map. */
    static AreaId today(AreaId area) {
        return area.equals(OLD.unit(1)) ? commune(2).unit(1) : area;
    }

    /** {@code read} is asked at the moment of each closing. */
    Done run(Function<Closing, Long> read) throws Exception {
        ledger.declare(new Measures(List.of(FLOW, STOCK)));
        in(MINISTRY, () -> {
            ledger.succeed(List.of(
                    new Succession(OLD, commune(1), MERGER, null),
                    new Succession(OLD.unit(1), commune(2).unit(1), MERGER, null)));
            return true;
        });
        var refused = new AtomicInteger();
        var adjusted = new AtomicInteger();
        var readAtOnce = new ConcurrentHashMap<UUID, Long>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var office = executor.submit(() -> closeAndReopen(read, readAtOnce));
            var writers = executor.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> write(writer, refused, adjusted))
                    .toList());
            for (var writer : writers) {
                assertThat(writer.get()).isEqualTo(ACTIONS);
            }
            office.get();
        }
        return new Done(refused.get(), adjusted.get(), readAtOnce);
    }

    private int write(int writer, AtomicInteger refused, AtomicInteger adjusted) {
        var random = new Random(SEED + writer);
        var commune = writer == 0 ? OLD : commune(1 + writer % COMMUNES);
        for (var action = 0; action < ACTIONS; action++) {
            var source = new Source("load", new UUID(74, writer * 100L + random.nextInt(ACTIONS / 2)));
            var contributions = contributions(commune, random);
            try {
                switch (random.nextInt(3)) {
                    case 0 -> {
                        var adjuster = writer == 0 ? MINISTRY : OFFICE.actor();
                        Adjustment.of("Lý do " + action).get(() -> post(adjuster, source, contributions));
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

    private boolean closeAndReopen(Function<Closing, Long> read, Map<UUID, Long> readAtOnce) {
        var random = new Random(SEED);
        for (var i = 0; i < CLOSINGS; i++) {
            var code = (FIRST_YEAR + random.nextInt(YEARS)) + "-Q" + (1 + random.nextInt(4));
            var area = random.nextBoolean() ? PROVINCE : commune(1 + random.nextInt(COMMUNES));
            try {
                var closing = in(OFFICE.actor(), () -> closings.close(area, "Thử", PeriodCalendar.CIVIL, code));
                readAtOnce.put(closing.id(), read.apply(closing));
                if (random.nextInt(3) == 0) {
                    in(MINISTRY, () -> closings.reopen(closing.id(), "Mở lại để thử"));
                }
            } catch (RuleViolation twice) {
                assertThat(twice.code()).isEqualTo("closing-exists");
            }
        }
        return true;
    }

    private <T> T in(Actor actor, Supplier<T> command) {
        return actor.get(() -> Objects.requireNonNull(transaction.execute(status -> command.get())));
    }

    private static List<Contribution> contributions(AreaId commune, Random random) {
        var list = new ArrayList<Contribution>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var measure = random.nextBoolean() ? FLOW : STOCK;
            var slice = Slice.of("kind", random.nextBoolean() ? "A" : "B");
            var day = day(random.nextInt(YEARS * 365));
            list.add(new Contribution(measure.code(), slice, place(commune, random), day, random.nextLong(-50, 1000)));
        }
        return list;
    }

    static AreaId place(AreaId commune, Random random) {
        return random.nextBoolean() ? commune : commune.unit(1 + random.nextInt(UNITS));
    }

    static LocalDate day(int number) {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(number);
    }

    private static Actor actor(String name, AreaId area) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, Scope.of(area));
    }

    private static Measure measure(String code, Measure.Kind kind) {
        var dimension = new Dimension("kind", List.of("A", "B"));
        return new Measure(new MeasureCode(code), kind, "việc", 0, List.of(dimension));
    }
}
