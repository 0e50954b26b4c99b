package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Data folders for tests, made quickly: the programs are linked, and a finished cluster is copied. */
final class TestHomes {

    private static final Path SHARED = Path.of("target/test-homes").toAbsolutePath();
    private static final Path PREPARED = SHARED.resolve("prepared-" + PostgresBinaries.VERSION);

    private TestHomes() {}

    /** An empty home whose PostgreSQL is already unpacked. */
    static PostgresHome empty(Path folder) throws IOException {
        Files.createDirectories(SHARED.resolve("programs"));
        var programs = PostgresBinaries.unpack(new PostgresHome(SHARED.resolve("programs")))
                .getParent();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("binhyen.lock"), "");
        Files.createSymbolicLink(folder.resolve("pgsql-" + PostgresBinaries.VERSION), programs);
        return new PostgresHome(folder.toRealPath());
    }

    /** A home with a cluster that has been started once. */
    static PostgresHome used(Path folder) throws IOException {
        if (!Files.exists(PREPARED.resolve("postgres.port"))) {
            PostgresHome.delete(PREPARED);
            empty(PREPARED);
            PostgresServer.start(PREPARED, List.of()).close();
        }
        var home = empty(folder);
        for (var part : List.of(new PostgresHome(PREPARED).cluster(), PREPARED.resolve("secrets"))) {
            PostgresCommand.run(List.of("cp", "-a", part.toString(), folder.toString()));
        }
        return home;
    }

    /** Runs one statement as the owner and answers the first column of the first row. */
    static @Nullable String sql(PostgresHome home, String sql) throws IOException, SQLException {
        var url = PostgresRoles.url(Integer.parseInt(Files.readString(home.port())), PostgresRoles.DATABASE);
        var password = PostgresRoles.password(home, PostgresRoles.OWNER);
        try (var connection = DriverManager.getConnection(url, PostgresRoles.OWNER, password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    static long postmaster(PostgresHome home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.postmasterPid()).getFirst().strip());
    }

    /** The end of the server's log. */
    static String lastWords(PostgresHome home) {
        try {
            var lines = Files.readAllLines(home.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Waits until it is so, and answers whether it came to be. */
    static boolean within(int seconds, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    /** Does the database of this home answer now? */
    static boolean answers(PostgresHome home) {
        try {
            return "1".equals(sql(home, "SELECT 1"));
        } catch (IOException | SQLException e) {
            return false;
        }
    }
}
