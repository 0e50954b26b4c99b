package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short programs of the operating system that the launcher needs: kill, chown, unshare, initdb. */
final class PostgresCommand {

    private static final int LIMIT_SECONDS = 120;

    private PostgresCommand() {}

    /** What a program wrote, and whether it ended well. */
    record Result(boolean succeeded, String output) {}

    static Result run(List<String> command) throws IOException {
        var output = Files.createTempFile("binhyen", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Result(ended && process.exitValue() == 0, Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.getFirst(), e);
        } finally {
            Files.delete(output);
        }
    }

    /** Java can only send TERM, and PostgreSQL then waits for its clients; INT is its quick and clean stop. */
    static void signal(String signal, long process) throws IOException {
        run(List.of("kill", "-" + signal, Long.toString(process)));
    }

    /** Does this process run PostgreSQL on this cluster? Process ids are used again, so a number alone proves nothing. */
    static boolean runs(long process, Path cluster) {
        try {
            var words = Files.readString(Path.of("/proc", Long.toString(process), "cmdline"));
            return words.contains("postgres") && words.contains(cluster.toString());
        } catch (IOException e) {
            return false; // it ended meanwhile
        }
    }

    /** The processes that run PostgreSQL and stand in this cluster's folder: a server, and each of its back ends. */
    static List<Long> workingIn(Path cluster) throws IOException {
        var folder = cluster.toRealPath();
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(process -> worksIn(process, folder))
                .toList();
    }

    private static boolean worksIn(long process, Path folder) {
        var traces = Path.of("/proc", Long.toString(process));
        try {
            return Files.readSymbolicLink(traces.resolve("cwd")).equals(folder)
                    && Files.readSymbolicLink(traces.resolve("exe")).endsWith("postgres");
        } catch (IOException e) {
            return false; // it ended meanwhile, or belongs to somebody else
        }
    }

    static List<String> join(List<String> prefix, String... rest) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(rest));
        return command;
    }
}
