package vn.binhyen.platform;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the server program, from its start to its end. */
final class PostgresProcess {

    private static final int START_SECONDS = 600;
    private static final int STOP_SECONDS = 30;
    private static final int GIVE_UP_SECONDS = 5;
    private static final int POLL_MILLISECONDS = 15;
    private static final int LAST_WORDS = 2000;
    private static final long LOG_BYTES = 10_000_000;

    private final PostgresHome home;
    private final Process process;
    private final long logBefore;

    private PostgresProcess(PostgresHome home, Process process, long logBefore) {
        this.home = home;
        this.process = process;
        this.logBefore = logBefore;
    }

    /** Starts the program. It is asked to stop when the calling thread ends, so that thread must live as long as it. */
    static PostgresProcess start(PostgresHome home, List<String> command) throws IOException {
        var logBefore = Files.exists(home.log()) ? Files.size(home.log()) : 0;
        if (logBefore > LOG_BYTES) {
            Files.move(home.log(), home.oldLog(), StandardCopyOption.REPLACE_EXISTING);
            logBefore = 0;
        }
        var process = new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(home.log().toFile()))
                .start();
        return new PostgresProcess(home, process, logBefore);
    }

    /** Waits until it answers queries, of which its pid file is the only sign; recovery after a crash may take minutes. */
    void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!PostgresCluster.isReady(home, process.pid())) {
            if (process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                stop();
                throw HomeUnavailable.startFailed(home.root(), lastWords());
            }
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** Stops it the quick and clean way; only when that hangs at once, leaving the rest to the next start's recovery. */
    void stop() throws IOException {
        try {
            if (process.isAlive()) {
                PostgresCommand.signal("INT", process.pid());
                if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                    PostgresCommand.signal("QUIT", process.pid());
                    process.waitFor(GIVE_UP_SECONDS, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the server has logged since this start, for the people who must find out why it failed. */
    private String lastWords() throws IOException {
        try (var log = new RandomAccessFile(home.log().toFile(), "r")) {
            log.seek(Math.max(logBefore, log.length() - LAST_WORDS));
            var bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
