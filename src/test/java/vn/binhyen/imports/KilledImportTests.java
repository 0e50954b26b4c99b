package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is killed in the middle of an import: nothing is half done, and the next start finishes the work. */
class KilledImportTests {

    private static final Pattern SAYS = Pattern.compile("(UNITS|AT|DONE|REFUSED|CANCELLED|APPLYING|CHECKED) (\\d+)");

    @TempDir
    Path home;

    @Test
    void aKilledServerLeavesNothingHalfDoneAndFinishesAfterItsNextStart() throws Exception {
        var first = start("begin");
        try {
            assertThat(heard(first, "UNITS")).isZero();
            var at = heard(first, "AT");
            assertThat(at).isBetween(ImportProcess.ROWS / 4, ImportProcess.ROWS);
            first.destroyForcibly(); // KILL
            first.waitFor();
            System.out.println("killed at row " + at + " of " + ImportProcess.ROWS);
        } finally {
            first.destroyForcibly();
        }
        var second = start("again");
        try {
            assertThat(heard(second, "UNITS")).as("of a half import").isZero();
            assertThat(heard(second, "DONE")).isEqualTo(ImportProcess.ROWS);
            second.waitFor();
        } finally {
            second.destroyForcibly();
        }
    }

    private Process start(String mode) throws IOException {
        return new ProcessBuilder(List.of(
                        ImportProcess.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dbinhyen.home=" + home.resolve("home"),
                        "-Dbinhyen.demo.on-start=false",
                        "-Dserver.port=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        mode))
                .redirectErrorStream(true)
                .start();
    }

    /** The number after this word; all that was said where the process ends without it. */
    private static int heard(Process process, String word) throws IOException {
        var all = new StringBuilder();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var says = SAYS.matcher(line);
            if (says.matches() && says.group(1).equals(word)) {
                return Integer.parseInt(says.group(2));
            }
            all.append(line).append('\n');
        }
        throw new AssertionError(word + " was never said:\n" + all);
    }
}
