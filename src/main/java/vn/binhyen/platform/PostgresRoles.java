package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The three roles of the embedded database: {@code postgres} only prepares, {@code binhyen_owner} owns the schema and
 * migrates it, {@code binhyen_app} works in it and can neither change it nor bypass row-level security.
 */
final class PostgresRoles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "binhyen_owner";
    static final String APP = "binhyen_app";
    static final String DATABASE = "binhyen";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PostgresRoles() {}

    /** The role's password, from its file in the data folder; invented when there is none yet. */
    static String password(PostgresHome home, String role) throws IOException {
        var file = home.password(role);
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            home.write(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }

    /** Makes what is missing. Passwords are set anew each time, so a deleted password file heals itself. */
    static void prepare(PostgresHome home, int port) throws IOException {
        var superuser = password(home, SUPERUSER);
        try (var connection = DriverManager.getConnection(url(port, "postgres"), SUPERUSER, superuser)) {
            for (var role : new String[] {OWNER, APP}) {
                if (missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
                    execute(connection, "CREATE ROLE " + role);
                }
                execute(
                        connection,
                        "ALTER ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION"
                                + " PASSWORD '" + password(home, role) + "'");
            }
            if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            execute(connection, "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + APP);
        } catch (SQLException e) {
            throw new IOException("The roles cannot be prepared: " + e.getMessage(), e);
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?sslmode=disable&gssEncMode=disable&reWriteBatchedInserts=true&ApplicationName=binhyen";
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
