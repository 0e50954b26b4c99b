package vn.binhyen.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL of a data folder. It listens on loopback only, dies with this JVM, and is started again when it
 * dies alone. {@link #startOrJoin} uses the server of a running Bình Yên instead when there is one.
 */
public final class PostgresServer implements AutoCloseable {

    /**
     * The log that a killed server reads again (max_wal_size) stays so short that pages are back within ten seconds. Starting
     * parallel workers takes longer than most questions here.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=Asia/Ho_Chi_Minh",
            "shared_buffers=256MB",
            "work_mem=16MB",
            "maintenance_work_mem=128MB",
            "max_wal_size=1GB",
            "random_page_cost=1.1",
            "max_parallel_workers_per_gather=0",
            "jit=off");

    private static final int PORT_TRIES = 5;
    private static final int WAIT_SECONDS = 60;
    private static final int WAIT_MILLISECONDS = 100;

    private final PostgresHome home;
    private final int port;
    private final @Nullable PostgresSupervisor supervisor;
    private final @Nullable PostgresLock lock;

    private PostgresServer(
            PostgresHome home, int port, @Nullable PostgresSupervisor supervisor, @Nullable PostgresLock lock) {
        this.home = home;
        this.port = port;
        this.supervisor = supervisor;
        this.lock = lock;
    }

    /** A role and its password. */
    public record Login(String username, String password) {}

    /** Starts the server of this folder; a folder in use is an error. */
    public static PostgresServer start(Path folder, List<String> options) {
        var home = PostgresHome.open(folder);
        var lock = PostgresLock.take(home, PostgresLock.Purpose.SERVE)
                .orElseThrow(() -> HomeUnavailable.locked(
                        home.root(), PostgresLock.holder(home).process()));
        return start(home, options, lock);
    }

    /** Joins the server that runs on this folder, or starts it. A command that has the folder is waited for. */
    public static PostgresServer startOrJoin(Path folder, List<String> options) {
        var home = PostgresHome.open(folder);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (System.nanoTime() < end) {
            var lock = PostgresLock.take(home, PostgresLock.Purpose.COMMAND);
            if (lock.isPresent()) {
                return start(home, options, lock.get());
            }
            // the port is written when the server is ready and its roles are prepared
            if (PostgresLock.holder(home).purpose() == PostgresLock.Purpose.SERVE && Files.exists(home.port())) {
                return new PostgresServer(home, port(home), null, null);
            }
            pause();
        }
        throw HomeUnavailable.locked(home.root(), PostgresLock.holder(home).process());
    }

    /** The address of the application's database, without a login. */
    public String url() {
        return PostgresRoles.url(port, PostgresRoles.DATABASE);
    }

    /** Owns the schema; migrations run as this role. */
    public Login owner() {
        return login(PostgresRoles.OWNER);
    }

    /** May do everything; the application itself never uses it. */
    public Login superuser() {
        return login(PostgresRoles.SUPERUSER);
    }

    /** Works in the schema, under row-level security. */
    public Login app() {
        return login(PostgresRoles.APP);
    }

    @Override
    public void close() throws IOException {
        if (supervisor != null && lock != null) {
            try {
                supervisor.close();
            } finally {
                Files.deleteIfExists(home.holder());
                lock.close();
            }
        }
    }

    private static PostgresServer start(PostgresHome home, List<String> options, PostgresLock lock) {
        PostgresSupervisor supervisor = null;
        try {
            var binaries = PostgresBinaries.unpack(home);
            var privileges = PostgresPrivileges.detect();
            PostgresCluster.prepare(home, binaries, privileges, !options.contains("fsync=off"));
            var port = freePort(home);
            Files.deleteIfExists(home.port());
            supervisor = PostgresSupervisor.start(home, command(home, binaries, privileges, port, options));
            PostgresRoles.prepare(home, port);
            home.write(home.port(), Integer.toString(port));
            return new PostgresServer(home, port, supervisor, lock);
        } catch (IOException e) {
            release(supervisor, lock, e);
            throw HomeUnavailable.of(home.root(), e);
        } catch (HomeUnavailable e) {
            release(supervisor, lock, e);
            throw e;
        }
    }

    private static void release(@Nullable PostgresSupervisor supervisor, PostgresLock lock, Exception reason) {
        try (lock) {
            if (supervisor != null) {
                supervisor.close();
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** A session of its own (setsid) keeps the terminal's Ctrl-C from the server: it must stop after us, not with us. */
    private static List<String> command(
            PostgresHome home, Path binaries, PostgresPrivileges privileges, int port, List<String> options) {
        var command =
                PostgresCommand.join(List.of("setsid"), privileges.prefix().toArray(String[]::new));
        command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        command.addAll(List.of(
                binaries.resolve("postgres").toString(), "-D", home.cluster().toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        options.forEach(option -> command.addAll(List.of("-c", option)));
        return command;
    }

    /** The port of last time when it is free, so that tools keep their bookmarks; else any free one. */
    private static int freePort(PostgresHome home) throws IOException {
        var wanted = Files.exists(home.port()) ? port(home) : 0;
        for (var attempt = 0; attempt < PORT_TRIES; attempt++) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
                return socket.getLocalPort();
            } catch (IOException e) {
                wanted = 0;
            }
        }
        throw new IOException("No free port on loopback");
    }

    private static int port(PostgresHome home) {
        try {
            return Integer.parseInt(Files.readString(home.port()).strip());
        } catch (IOException e) {
            throw HomeUnavailable.of(home.root(), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the data folder", e);
        }
    }

    private Login login(String role) {
        try {
            return new Login(role, PostgresRoles.password(home, role));
        } catch (IOException e) {
            throw HomeUnavailable.of(home.root(), e);
        }
    }
}
