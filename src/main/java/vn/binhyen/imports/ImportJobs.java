package vn.binhyen.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;

/** Runs at work, in the background: two at a time, and those that a stopped server left are taken up again. */
@Component
class ImportJobs implements DisposableBean {

    private static final int AT_A_TIME = 2;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

    private final ImportRunner runner;
    private final ImportRepository runs;
    private final ImportContents contents;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ExecutorService executor = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("import-", 1).daemon().factory());
    private final ConcurrentHashMap<UUID, CompletableFuture<Void>> working = new ConcurrentHashMap<>();

    ImportJobs(
            ImportRunner runner,
            ImportRepository runs,
            ImportContents contents,
            Clock clock,
            TransactionTemplate transaction) {
        this.runner = runner;
        this.runs = runs;
        this.contents = contents;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Begins the work and waits a moment, so that a small file is done before the page is shown. */
    void start(UUID id, Officer officer, Duration patience) {
        var job = start(id, officer);
        try {
            job.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillWorking) {
            // the page shows how far it is
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private CompletableFuture<Void> start(UUID id, Officer officer) {
        return working.computeIfAbsent(
                id,
                key -> CompletableFuture.runAsync(() -> runner.work(id, officer), executor)
                        .whenCompleteAsync((done, broken) -> working.remove(id)));
    }

    /** After a restart, and where another process died: whoever holds the lock is at work, the others pass. */
    @Scheduled(initialDelay = 2, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void takeUpAgain() {
        Officer.SYSTEM
                .actor()
                .get(() -> transaction.execute(status -> runs.atWork(Officer.SYSTEM.scope())))
                .forEach(run -> start(run.id(), run.officer(), Duration.ZERO));
    }

    /** Files and records of runs that can no longer be taken back are not kept; the run itself is. */
    @Scheduled(initialDelay = 1, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Officer.SYSTEM
                .actor()
                .run(() -> transaction.executeWithoutResult(
                        status -> contents.forget(clock.instant().minus(ImportRun.KEPT))));
    }

    /** What is at work stays at work, for the next start. */
    @Override
    public void destroy() throws InterruptedException {
        runner.stop();
        executor.shutdown();
        executor.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS);
    }
}
