package vn.binhyen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import vn.binhyen.platform.PostgresServer;

/** What one would write by hand: COPY into a bare table, and a trigram index over names, without rights of anybody. */
final class PlacesRival implements AutoCloseable {

    private final Connection connection;

    PlacesRival(PostgresServer server) throws SQLException {
        var owner = server.owner();
        connection = DriverManager.getConnection(server.url(), owner.username(), owner.password());
        execute(
                "SELECT set_config('app.scope_from', '0', false), set_config('app.scope_to', '9999999999999999', false)");
        execute("""
                CREATE TABLE bench_unit (
                    code text PRIMARY KEY, name text, kind text, subkind text, commune text, managing text,
                    size text, level text, opened text)
                """);
    }

    /** Seconds that COPY takes for the file. */
    double copy(Path file) throws SQLException, IOException {
        var start = System.nanoTime();
        try (var rows = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY bench_unit FROM STDIN (FORMAT csv, HEADER true)", rows);
        }
        return LedgerRival.seconds(start);
    }

    /** Fresh statistics for both sides, and the index of the one by hand. */
    void analyse() throws SQLException {
        execute("CREATE TABLE bench_name AS SELECT area_id, split_part(search, ' |', 1) AS search FROM unit");
        execute("CREATE INDEX bench_name_search ON bench_name USING gin (search gin_trgm_ops)");
        for (var table : new String[] {"bench_name", "unit", "unit_word", "area", "area_word"}) {
            execute("VACUUM ANALYZE " + table);
        }
    }

    /** Twenty names with all the words. */
    void ask(String folded) throws SQLException {
        var sql = "SELECT area_id, search FROM bench_name WHERE search LIKE ALL (?) LIMIT 20";
        try (var statement = connection.prepareStatement(sql)) {
            var words = Arrays.stream(folded.split(" ", -1))
                    .map(word -> "%" + word + "%")
                    .toArray(String[]::new);
            statement.setArray(1, connection.createArrayOf("text", words));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
