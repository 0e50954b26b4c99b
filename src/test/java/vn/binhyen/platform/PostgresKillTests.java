package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.platform.TestHomes.sql;
import static vn.binhyen.platform.TestHomes.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed again and again while several clients write; {@code -Dkills=200} for a long night. */
class PostgresKillTests {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int WRITERS = 4;
    private static final int WORK_MILLISECONDS = 700;
    private static final long PAUSE_NANOSECONDS = 20_000_000;

    @TempDir
    Path folder;

    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        var slowest = 0L;
        try (var application = HomeProcess.serve(home.root())) {
            application.says();
            sql(home, "CREATE TABLE kept (id int)");
            try (var writers = Executors.newFixedThreadPool(WRITERS)) {
                for (var writer = 0; writer < WRITERS; writer++) {
                    writers.execute(() -> write(home));
                }
                for (var kill = 0; kill < KILLS; kill++) {
                    Thread.sleep(WORK_MILLISECONDS);
                    slowest = Math.max(slowest, millisecondsToComeBack(home));
                }
                writing.set(false);
            }
            assertThat(acknowledged).isNotEmpty();
            System.out.printf(
                    "%d kills, %d acknowledged, back after %d ms at most%n", KILLS, acknowledged.size(), slowest);
            assertThat(sql(home, "SELECT count(*) - count(DISTINCT id) FROM kept"))
                    .as("doubled")
                    .isEqualTo("0");
            acknowledged.removeAll(stored(home));
            assertThat(acknowledged).as("lost").isEmpty();
        }
    }

    @Test
    void aBackEndAmidAnEndlessQueryDoesNotKeepTheServerDown() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var application = HomeProcess.serve(home.root())) {
            application.says();
            try (var busy = connect(home);
                    var threads = Executors.newSingleThreadExecutor()) {
                var endless = threads.submit(() -> busy.createStatement().execute("DO 'BEGIN LOOP END LOOP; END'"));
                assertThat(within(10, () -> isRunning("DO %", home))).isTrue();

                assertThat(millisecondsToComeBack(home)).isLessThan(10_000);
                assertThat(endless).failsWithin(Duration.ofSeconds(5));
            }
        }
    }

    private static boolean isRunning(String query, PostgresHome home) {
        try {
            return "1"
                    .equals(sql(
                            home,
                            "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%s'"
                                    .formatted(query)));
        } catch (IOException | SQLException e) {
            return false;
        }
    }

    private static long millisecondsToComeBack(PostgresHome home) throws IOException, InterruptedException {
        var start = System.nanoTime();
        PostgresCommand.signal("KILL", TestHomes.postmaster(home));
        assertThat(within(20, () -> TestHomes.answers(home))).isTrue();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** A number that failed is not sent again: it may be stored or not, but never twice. */
    private void write(PostgresHome home) {
        while (writing.get()) {
            try (var connection = connect(home);
                    var insert = connection.prepareStatement("INSERT INTO kept VALUES (?)")) {
                while (writing.get()) {
                    var id = next.incrementAndGet();
                    insert.setInt(1, id);
                    insert.executeUpdate();
                    acknowledged.add(id);
                }
            } catch (IOException | SQLException e) {
                LockSupport.parkNanos(PAUSE_NANOSECONDS); // the server is away: try again
            }
        }
    }

    private static Set<Integer> stored(PostgresHome home) throws IOException, SQLException {
        var ids = new HashSet<Integer>();
        try (var connection = connect(home);
                var rows = connection.createStatement().executeQuery("SELECT id FROM kept")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }

    private static Connection connect(PostgresHome home) throws IOException, SQLException {
        var port = Integer.parseInt(Files.readString(home.port()));
        var password = PostgresRoles.password(home, PostgresRoles.OWNER);
        return DriverManager.getConnection(
                PostgresRoles.url(port, PostgresRoles.DATABASE), PostgresRoles.OWNER, password);
    }
}
