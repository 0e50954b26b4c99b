package vn.binhyen.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.PostgresServer;

/** What one would write by hand for this one purpose: COPY into a plain table, and a table of sums by month. */
final class LedgerRival implements AutoCloseable {

    private static final int TEXT_PER_ROW = 60;

    private final PostgresServer server;
    private final Connection connection;

    LedgerRival(PostgresServer server) throws SQLException {
        this.server = server;
        var owner = server.owner();
        connection = DriverManager.getConnection(server.url(), owner.username(), owner.password());
        execute(
                "SELECT set_config('app.scope_from', '0', false), set_config('app.scope_to', '9999999999999999', false)");
    }

    /** Rows per second of COPY alone; the rows are text before the clock starts. */
    double copy(List<Restatement> restatements) throws SQLException, IOException {
        plain();
        return restatements.size() * LedgerWorkload.MEASURES / append(restatements, 0);
    }

    /** An empty table with the same key as the entries. */
    void plain() throws SQLException {
        execute("DROP TABLE IF EXISTS bench_plain");
        execute("""
                CREATE TABLE bench_plain (
                    posting_id bigint NOT NULL, line smallint NOT NULL, measure_id smallint NOT NULL,
                    slice_id smallint NOT NULL, area_id bigint NOT NULL, day date NOT NULL, amount bigint NOT NULL,
                    PRIMARY KEY (posting_id, line, day))
                """);
    }

    /** The seconds of COPY alone; {@code after} is the number of the last posting that is there already. */
    double append(List<Restatement> restatements, int after) throws SQLException, IOException {
        var rows = text(restatements, after);
        var start = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY bench_plain FROM STDIN", new ByteArrayInputStream(rows));
        return seconds(start);
    }

    private static byte[] text(List<Restatement> restatements, int after) {
        var text = new StringBuilder(restatements.size() * LedgerWorkload.MEASURES * TEXT_PER_ROW);
        var posting = after;
        for (var restatement : restatements) {
            posting++;
            var line = 0;
            for (var one : restatement.contributions()) {
                text.append(posting)
                        .append('\t')
                        .append(line)
                        .append('\t')
                        .append(++line)
                        .append("\t1\t");
                text.append(one.area()).append('\t').append(one.day()).append('\t');
                text.append(one.amount()).append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Sums by month of communes and provinces, and fresh statistics for both sides. */
    void summarise() throws SQLException {
        execute("""
                CREATE TABLE bench_month (
                    area_id bigint NOT NULL, measure_id smallint NOT NULL, month smallint NOT NULL, amount bigint NOT NULL,
                    PRIMARY KEY (area_id, measure_id, month))
                """);
        for (var span : new long[] {100_000L, 10_000_000_000_000L}) {
            execute("INSERT INTO bench_month (area_id, measure_id, month, amount)"
                    + " SELECT area_id - area_id % " + span + ", measure_id, date_part('month', day), sum(amount)"
                    + " FROM ledger_entry WHERE date_part('year', day) = " + LedgerWorkload.YEAR
                    + " AND measure_id IN (SELECT id FROM ledger_measure WHERE code LIKE 'bench.value%')"
                    + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
        }
        execute("VACUUM ANALYZE bench_month");
        settle();
    }

    /** All that was loaded is vacuumed and on the disk: no work of the past goes on beside the questions. */
    void settle() throws SQLException {
        execute("VACUUM ANALYZE ledger_balance");
        execute("VACUUM ANALYZE ledger_entry");
        execute("VACUUM ANALYZE ledger_posting");
        var superuser = server.superuser();
        try (var other = DriverManager.getConnection(server.url(), superuser.username(), superuser.password());
                var statement = other.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** One sum for each place and measure. */
    PreparedStatement year(Long[] areas) throws SQLException {
        return statement("""
                SELECT area_id, measure_id, sum(amount)::bigint AS amount
                  FROM bench_month
                 WHERE area_id = ANY (?) AND measure_id = ANY (?) AND month BETWEEN 1 AND 12
                 GROUP BY area_id, measure_id
                """, areas);
    }

    /** One sum for each place, measure and month. */
    PreparedStatement months(Long[] areas) throws SQLException {
        return statement("""
                SELECT area_id, measure_id, month, amount
                  FROM bench_month
                 WHERE area_id = ANY (?) AND measure_id = ANY (?) AND month BETWEEN 1 AND 12
                """, areas);
    }

    private PreparedStatement statement(String sql, Long[] areas) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("bigint", areas));
        statement.setArray(2, connection.createArrayOf("smallint", measures()));
        return statement;
    }

    private Short[] measures() throws SQLException {
        var ids = new ArrayList<Short>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM ledger_measure WHERE code LIKE 'bench.value%'")) {
            while (rows.next()) {
                ids.add(rows.getShort(1));
            }
        }
        return ids.toArray(Short[]::new);
    }

    /** Reads everything, as a caller must. */
    static long ask(PreparedStatement statement) {
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(1) ^ rows.getInt(2) ^ rows.getLong(columns);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long ledgerBytes() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT sum(pg_total_relation_size(c.oid))
                          FROM pg_class c
                         WHERE c.relname LIKE 'ledger%' AND c.relkind = 'r'
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
