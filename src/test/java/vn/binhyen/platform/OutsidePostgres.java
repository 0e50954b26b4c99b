package vn.binhyen.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL that is not ours: an installed version, on a cluster of its own in a temporary folder, on loopback. */
public final class OutsidePostgres implements AutoCloseable {

    private static final String PASSWORD = "of-the-superuser";

    private final PostgresSupervisor supervisor;
    private final int port;

    private OutsidePostgres(PostgresSupervisor supervisor, int port) {
        this.supervisor = supervisor;
        this.port = port;
    }

    public static OutsidePostgres start(Path programs, Path folder) throws IOException {
        var home = new PostgresHome(folder.toRealPath());
        var privileges = PostgresPrivileges.detect();
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        var made = PostgresCommand.run(PostgresCommand.join(
                privileges.prefix(),
                programs.resolve("initdb").toString(),
                "--pgdata=" + home.cluster(),
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--no-sync"));
        if (!made.succeeded()) {
            throw new IOException(made.output());
        }
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var command = PostgresCommand.join(privileges.prefix(), "setpriv", "--pdeathsig", "INT");
        command.addAll(List.of(
                programs.resolve("postgres").toString(), "-D", home.cluster().toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "fsync=off"));
        return new OutsidePostgres(PostgresSupervisor.start(home, command), port);
    }

    /** Prepares it with the one SQL block of the operator's guide: what is documented is what is run. */
    public void prepareAsDocumented() throws IOException {
        var guide = Files.readString(Path.of("docs/operations.md"));
        var start = guide.indexOf("```sql\n") + "```sql\n".length();
        guide.substring(start, guide.indexOf("```", start))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(this::execute);
    }

    /** What the application must be told to work in it. */
    public List<String> settings() {
        return List.of(
                "spring.datasource.url=" + url(),
                "spring.datasource.username=" + PostgresRoles.APP,
                "spring.datasource.password=choose-another",
                "spring.flyway.user=" + PostgresRoles.OWNER,
                "spring.flyway.password=choose-one");
    }

    String url() {
        return url(PostgresRoles.DATABASE);
    }

    private String url(String database) {
        return PostgresRoles.url(port, database);
    }

    /** Runs a statement as the superuser. */
    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
    }
}
