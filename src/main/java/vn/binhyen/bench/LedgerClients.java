package vn.binhyen.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/**
 * Clients that post one record at a time, and readers who can tell a wrong answer: what one commune gains another loses,
 * so the province has 0; and each record counts once, so the count lies between those acknowledged and those begun.
 */
final class LedgerClients {

    private static final MeasureCode GAIN = new MeasureCode("bench.gain");
    private static final MeasureCode COUNT = new MeasureCode("bench.count");
    private static final AreaId PROVINCE = AreaId.province(2, 90);
    private static final AreaId ONE = PROVINCE.commune(1);
    private static final AreaId OTHER = PROVINCE.commune(2);
    private static final Period YEAR = PeriodCalendar.CIVIL.year(LedgerWorkload.YEAR);

    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    LedgerClients(Ledger ledger, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.transaction = transaction;
        ledger.declare(new Measures(List.of(LedgerWorkload.measure(GAIN), LedgerWorkload.measure(COUNT))));
    }

    /** The nanoseconds that each of so many records took, posted by so many clients at once. */
    long[] post(int clients, int records) throws InterruptedException {
        var each = records / clients;
        return together(
                        clients,
                        client -> () -> Actor.SYSTEM.call(() -> {
                            var nanos = new long[each];
                            for (var i = 0; i < each; i++) {
                                var start = System.nanoTime();
                                post(client * each + i);
                                nanos[i] = System.nanoTime() - start;
                            }
                            return nanos;
                        }))
                .stream()
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    /** Asks while the clients post; answers how many of the answers cannot be true. */
    int check(int clients, int questions) throws InterruptedException {
        var asking = new AtomicBoolean(true);
        var writers = Thread.ofVirtual().start(() -> keepPosting(clients, asking));
        var wrong = Actor.SYSTEM.get(() -> {
            var count = 0;
            for (var i = 0; i < questions; i++) {
                count += isTrue() ? 0 : 1;
            }
            return count;
        });
        asking.set(false);
        writers.join();
        return wrong;
    }

    private void keepPosting(int clients, AtomicBoolean asking) {
        try {
            together(
                    clients,
                    client -> () -> Actor.SYSTEM.call(() -> {
                        var number = 0;
                        while (asking.get()) {
                            post(client + number++);
                        }
                        return number;
                    }));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTrue() {
        var least = acknowledged.get();
        var question = new Question(
                List.of(PROVINCE, ONE, OTHER), List.of(Term.of(GAIN), Term.of(COUNT)), List.of(YEAR), null);
        var amounts = ledger.amounts(question);
        var most = begun.get();
        var count = amounts.of(PROVINCE, Term.of(COUNT), YEAR);
        return amounts.of(PROVINCE, Term.of(GAIN), YEAR) == 0
                && amounts.of(ONE, Term.of(GAIN), YEAR) == -amounts.of(OTHER, Term.of(GAIN), YEAR)
                && amounts.of(ONE, Term.of(COUNT), YEAR) == count
                && count >= least
                && count <= most;
    }

    private void post(int number) {
        var day = LocalDate.ofYearDay(LedgerWorkload.YEAR, 1 + number % 365);
        var contributions = List.of(
                new Contribution(GAIN, Slice.NONE, ONE.unit(1 + number % 10), day, 5),
                new Contribution(GAIN, Slice.NONE, OTHER.unit(1 + number % 10), day, -5),
                new Contribution(COUNT, Slice.NONE, ONE.unit(1 + number % 10), day, 1));
        begun.incrementAndGet();
        transaction.executeWithoutResult(status -> ledger.restate(new Source("bench", Ids.next()), contributions));
        acknowledged.incrementAndGet();
    }

    /** Does the same kind of work so many times at once, and answers when all is done. */
    static <T> List<T> together(int clients, IntFunction<Callable<T>> work) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : executor.invokeAll(
                    IntStream.range(0, clients).mapToObj(work).toList())) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
