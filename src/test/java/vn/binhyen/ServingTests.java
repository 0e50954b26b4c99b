package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application as a process of its own: it serves, it keeps its folder, it ends quickly. */
class ServingTests {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void itServesRefusesASecondOneAndEndsWithinASecond() throws Exception {
        var home = folder.resolve("home");
        var log = folder.resolve("first.log");
        var first = launch(home, log);
        try {
            assertThat(status("http://127.0.0.1:" + port(log, first) + "/login"))
                    .isEqualTo(200);

            var secondLog = folder.resolve("second.log");
            var second = launch(home, secondLog);
            assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isNotZero();
            assertThat(Files.readString(secondLog))
                    .contains("binhyen: ", "used by process " + first.pid())
                    .doesNotContain("\tat ");
        } finally {
            var start = System.nanoTime();
            first.destroy(); // TERM
            assertThat(first.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private static Process launch(Path home, Path log) throws IOException {
        var java = System.getProperty("java.home") + "/bin/java";
        var classPath = Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .toList();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dbinhyen.home=" + home,
                        "-Dbinhyen.demo.on-start=false",
                        "-Dserver.port=0",
                        "-cp",
                        String.join(":", classPath),
                        BinhYenApplication.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static String port(Path log, Process process) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            var match = PORT.matcher(Files.readString(log));
            if (match.find()) {
                return match.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(Files.readString(log));
    }

    private static int status(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
