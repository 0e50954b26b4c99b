package vn.binhyen.platform;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running: one platform thread that starts it, waits for its end, and starts it again when nobody asked
 * for that end. The server gets a signal when this thread is gone, that is when the JVM dies.
 */
final class PostgresSupervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSupervisor.class);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final PostgresHome home;
    private final List<String> command;
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("postgres-supervisor").unstarted(this::supervise);
    private @Nullable PostgresProcess process;
    private boolean closing;

    private PostgresSupervisor(PostgresHome home, List<String> command) {
        this.home = home;
        this.command = command;
    }

    static PostgresSupervisor start(PostgresHome home, List<String> command) throws IOException {
        var supervisor = new PostgresSupervisor(home, command);
        supervisor.thread.start();
        try {
            supervisor.started.get();
            return supervisor;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HomeUnavailable unavailable) {
                throw unavailable;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            supervisor.close();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL starts", e);
        }
    }

    @Override
    public void close() throws IOException {
        PostgresProcess last;
        synchronized (this) {
            closing = true;
            last = process;
        }
        thread.interrupt();
        if (last != null) {
            last.stop();
        }
    }

    private void supervise() {
        try {
            runFirst();
            started.complete(null);
            while (ended()) {
                restart();
            }
        } catch (IOException | HomeUnavailable e) {
            started.completeExceptionally(e);
        } catch (InterruptedException e) {
            started.completeExceptionally(e); // closing: the process is stopped by close()
        }
    }

    /** Back ends of a server killed a moment ago may still hold its memory until they are gone. */
    private void runFirst() throws IOException, InterruptedException {
        for (var pause = FIRST_PAUSE; ; pause = 2 * pause) {
            try {
                PostgresCluster.quitBackEnds(home);
                run();
                return;
            } catch (HomeUnavailable e) {
                if (pause > LONGEST_PAUSE || !e.getMessage().contains("is still in use")) {
                    throw e;
                }
                Thread.sleep(pause);
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        PostgresProcess next;
        synchronized (this) {
            if (closing) {
                throw new InterruptedException();
            }
            next = PostgresProcess.start(home, command);
            process = next;
        }
        try {
            next.awaitReady();
        } catch (IOException e) {
            next.stop();
            throw e;
        }
    }

    /** Waits for the end; true when it came by itself. */
    private boolean ended() throws InterruptedException {
        PostgresProcess current;
        synchronized (this) {
            current = process;
        }
        var exit = current == null ? 0 : current.awaitEnd();
        synchronized (this) {
            if (!closing) {
                LOG.warn("PostgreSQL ended by itself with exit code {}; it is started again", exit);
            }
            return !closing;
        }
    }

    /** Tries until it works: the disk may be full now and have room in a minute. */
    private void restart() throws InterruptedException {
        for (var pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                PostgresCluster.quitBackEnds(home);
                run();
                LOG.info("PostgreSQL is back");
                return;
            } catch (IOException | HomeUnavailable e) {
                LOG.warn("PostgreSQL does not start; next try in {} ms: {}", pause, e.getMessage());
                Thread.sleep(pause);
            }
        }
    }
}
