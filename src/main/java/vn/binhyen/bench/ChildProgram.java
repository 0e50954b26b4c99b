package vn.binhyen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** This very program as another process, on a data folder of its own, so that it can be killed. */
record ChildProgram(Path home, Path log) {

    private static final int PATIENCE_SECONDS = 180;

    /** Runs a command to its end and answers what it printed. */
    String run(String... words) throws IOException, InterruptedException {
        var process = builder(words)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + ": " + output + Files.readString(log));
        }
        return output.strip();
    }

    /** Starts a command and lets it run. */
    Process start(String... words) throws IOException {
        return builder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** KILL to the PostgreSQL that runs on the folder: its main process, and all that serve connections. */
    void killPostgres() throws IOException {
        var lines = Files.readAllLines(home.resolve("postgres/postmaster.pid"));
        var main = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .orElseThrow(() -> new IOException("PostgreSQL does not run: " + lines.getFirst()));
        Stream.concat(main.descendants().toList().stream(), Stream.of(main)).forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessBuilder builder(String... words) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        var classPath = System.getProperty("java.class.path");
        if (classPath.endsWith(".jar") && !classPath.contains(":")) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, "vn.binhyen.BinhYenApplication"));
        }
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }
}
