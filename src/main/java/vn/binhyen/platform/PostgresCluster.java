package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The cluster on disk: made once with passwords from the first moment on, and freed of a server left behind. */
final class PostgresCluster {

    private static final int ORPHAN_SECONDS = 120;

    private PostgresCluster() {}

    static void prepare(PostgresHome home, Path binaries, PostgresPrivileges privileges, boolean durable)
            throws IOException {
        if (Files.exists(home.cluster())) {
            checkVersion(home);
            stopOrphan(home);
        } else {
            create(home, binaries, privileges, durable);
        }
        privileges.give(home.cluster());
        privileges.check(home.cluster());
    }

    /** The first two lines of postmaster.pid that matter to us, when the server wrote them: its id and its state. */
    static boolean isReady(PostgresHome home, long process) throws IOException {
        var lines = pidFile(home);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(process))
                && lines.get(7).strip().equals("ready");
    }

    /**
     * Ends what a killed server left behind, as the server itself does when a back end crashes (QUIT: at once, the rest is
     * recovery's). A back end amid a long query would else notice only at its end that it is alone, and keep the memory that
     * the next server must find free. To be called while no server runs.
     */
    static void quitBackEnds(PostgresHome home) throws IOException {
        for (var process : PostgresCommand.workingIn(home.cluster())) {
            PostgresCommand.signal("QUIT", process);
        }
    }

    private static void checkVersion(PostgresHome home) throws IOException {
        var version = Files.readString(home.cluster().resolve("PG_VERSION")).strip();
        if (!PostgresBinaries.VERSION.startsWith(version + ".")) {
            throw new HomeUnavailable("other-version", null, home.root().toString(), version, PostgresBinaries.VERSION);
        }
    }

    private static void create(PostgresHome home, Path binaries, PostgresPrivileges privileges, boolean durable)
            throws IOException {
        PostgresHome.delete(home.newCluster());
        Files.createDirectories(home.newCluster());
        var password = home.root().resolve("initdb.password");
        home.write(password, PostgresRoles.password(home, PostgresRoles.SUPERUSER));
        privileges.give(password);
        privileges.give(home.newCluster());
        privileges.check(home.newCluster());
        var command = initdb(home, binaries, privileges, password, durable);
        PostgresCommand.Result result;
        try {
            result = PostgresCommand.run(command);
        } finally {
            Files.delete(password);
        }
        if (!result.succeeded()) {
            throw HomeUnavailable.startFailed(home.root(), result.output());
        }
        Files.move(home.newCluster(), home.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initdb(
            PostgresHome home, Path binaries, PostgresPrivileges privileges, Path password, boolean durable) {
        return PostgresCommand.join(
                privileges.prefix(),
                binaries.resolve("initdb").toString(),
                "--pgdata=" + home.newCluster(),
                "--username=" + PostgresRoles.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--data-checksums",
                durable ? "--sync-method=fsync" : "--no-sync");
    }

    /** We hold the lock, so a server on this cluster has lost its application. A pid of another program is stale. */
    private static void stopOrphan(PostgresHome home) throws IOException {
        var lines = pidFile(home);
        if (lines.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .orElse(null);
        if (process == null) {
            return; // PostgreSQL clears its own traces, and looks for surviving back ends while it does
        }
        if (!PostgresCommand.runs(process.pid(), home.cluster())) {
            Files.delete(home.postmasterPid());
            return;
        }
        PostgresCommand.signal("INT", process.pid());
        try {
            process.onExit().orTimeout(ORPHAN_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IOException("An old PostgreSQL does not stop: process " + process.pid(), e);
        }
    }

    private static List<String> pidFile(PostgresHome home) throws IOException {
        try {
            return Files.readAllLines(home.postmasterPid());
        } catch (NoSuchFileException e) {
            return List.of(); // also between two looks: a starting server replaces the file of a dead one
        }
    }
}
