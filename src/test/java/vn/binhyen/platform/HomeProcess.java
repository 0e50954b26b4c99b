package vn.binhyen.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link HomeHolder} as its parent sees it: what it says, when it ends, and the signals one can send it. */
final class HomeProcess implements AutoCloseable {

    private static final int LIMIT_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;

    private HomeProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static HomeProcess serve(Path home) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), home, "serve");
    }

    static HomeProcess command(Path home) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), home, "command");
    }

    /** Behind a prefix, such as another user or another view of the file system. */
    static HomeProcess start(List<String> prefix, String classPath, Path home, String mode) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath));
        command.addAll(List.of(HomeHolder.class.getName(), home.toString(), mode));
        return new HomeProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Its first line: {@code READY} with the address, or the code and the text of a refusal. */
    String says() throws IOException {
        var all = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(HomeHolder.READY)) {
                return line;
            }
            all.append(line).append('\n');
        }
        return all.toString();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Sends the signal and answers how long the process took to end. */
    Duration end(String signal) throws IOException, InterruptedException {
        var start = System.nanoTime();
        PostgresCommand.signal(signal, process.pid());
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            end("TERM");
        }
    }
}
