package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenApplication;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** The process that folds is killed at random moments ({@code -Dkills=200} for a long night): no number ever changes by it. */
class KilledFoldTests {

    private static final int KILLS = Integer.getInteger("kills", 8);
    private static final int RECORDS = 4_000;
    private static final int COMMUNES = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = 50_000_000;
    private static final AreaId PROVINCE = AreaId.province(2, 82);
    private static final MeasureCode THINGS = new MeasureCode("killed.things");
    private static final Period YEAR = PeriodCalendar.CIVIL.year(2025);
    private static final String FOLDING = """
            SELECT pid FROM pg_stat_activity
             WHERE state = 'active' AND query LIKE 'WITH fresh%' AND pid <> pg_backend_pid()
            """;

    @TempDir
    Path folder;

    private final Random random = new Random(20_261_122);

    @Test
    void aFoldThatIsKilledAtAnyMomentChangesNothing() throws Exception {
        try (var context = new SpringApplicationBuilder(BinhYenApplication.class)
                .run("--binhyen.home=" + folder.resolve("home"), "--binhyen.demo.on-start=false", "--server.port=0")) {
            var ledger = context.getBean(Ledger.class);
            ledger.declare(new Measures(List.of(new Measure(THINGS, Measure.Kind.FLOW, "việc", 0, List.of()))));
            var posted = post(context);
            var start = System.nanoTime();
            ledger.fold();
            var longest = System.nanoTime() - start;
            var amidst = 0;
            for (var kill = 0; kill < KILLS; kill++) {
                posted += post(context);
                amidst += killed(random.nextLong(longest), context) ? 1 : 0;
                assertThat(patiently(() -> amount(ledger)))
                        .as("after kill %d", kill)
                        .isEqualTo(posted);
            }
            assertThat(amidst).as("killed amid a fold").isGreaterThanOrEqualTo(KILLS / 4);
            patiently(() -> {
                ledger.fold();
                return true;
            });
            assertThat(amount(ledger)).isEqualTo(posted);
            assertThat(ledger.check()).isEmpty();
            System.out.printf("%d kills, %d amid a fold of %d ms%n", KILLS, amidst, longest / 1_000_000);
        }
    }

    /** Some records more, each with something for every month; answers what they add. */
    private long post(ConfigurableApplicationContext context) {
        var amounts = random.ints(RECORDS, 1, 1000).toArray();
        var records = IntStream.range(0, RECORDS)
                .mapToObj(i -> new Restatement(new Source("killed", Ids.next()), year(i, amounts[i])))
                .toList();
        patiently(() -> {
            Actor.SYSTEM.run(() -> context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            status -> context.getBean(Ledger.class).restateAll(records)));
            return true;
        });
        return IntStream.of(amounts).sum() * 12L;
    }

    private static List<Contribution> year(int record, int amount) {
        var commune = PROVINCE.commune(82_000 + record % COMMUNES);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Contribution(THINGS, Slice.NONE, commune, LocalDate.of(2025, month, 1), amount))
                .toList();
    }

    /** Lets a fold run for a while and kills the process that does it; answers whether it was still at it. */
    private static boolean killed(long after, ConfigurableApplicationContext context) throws InterruptedException {
        var folding = Thread.ofVirtual().start(() -> {
            try {
                context.getBean(Ledger.class).fold();
            } catch (DataAccessException | TransactionException killed) {
                // that is what happens to it here
            }
        });
        LockSupport.parkNanos(after);
        var processes = patiently(() -> Actor.SYSTEM.get(() -> context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(JdbcClient.class)
                        .sql(FOLDING)
                        .query(Long.class)
                        .list())));
        processes.forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
        folding.join();
        return !processes.isEmpty();
    }

    private static long amount(Ledger ledger) {
        var question = new Question(List.of(PROVINCE), List.of(Term.of(THINGS)), List.of(YEAR), null);
        return Actor.SYSTEM.get(() -> ledger.amounts(question).of(PROVINCE, Term.of(THINGS), YEAR));
    }

    /** The database is away for a moment after a kill. */
    private static <T> T patiently(Supplier<T> question) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return Objects.requireNonNull(question.get());
            } catch (DataAccessException | TransactionException away) {
                if (Instant.now().isAfter(end)) {
                    throw away;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
