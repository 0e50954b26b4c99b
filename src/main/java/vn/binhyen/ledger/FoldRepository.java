package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;

/** All writing of {@code ledger_balance} and {@code ledger_fold}, and the comparison with the entries. */
@Repository
class FoldRepository {

    private static final long LOCK = 0x666f6c64L;
    private static final int MOST_DIFFERENCES = 100;

    private final JdbcClient jdbc;

    FoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only one node folds at a time; the others find the work done when they come again. */
    boolean tryLock() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** How far the fold may go: all earlier transactions have ended. Empty when nothing stands between there and here. */
    Optional<String> nextHorizon() {
        return jdbc.sql("""
                        SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS until
                          FROM ledger_fold f
                         WHERE EXISTS (SELECT 1
                                         FROM ledger_posting p
                                        WHERE p.xid >= f.horizon AND p.xid < pg_snapshot_xmin(pg_current_snapshot()))
                        """).query((row, n) -> row.getString("until")).optional();
    }

    /** A fold of a month's bulk sorts in memory; the setting ends with the transaction. */
    void useMoreMemory() {
        jdbc.sql("SELECT set_config('work_mem', '128MB', true)")
                .query((row, n) -> n)
                .list();
    }

    /** Adds the entries between the horizons to the balances of all places above them. */
    int fold(String until) {
        return jdbc.sql("""
                        INSERT INTO ledger_balance AS b (area_id, measure_id, bucket, slice_id, amount)
                        SELECT up.area_id, c.measure_id, c.bucket, c.slice_id, sum(c.amount)::bigint
                          FROM (SELECT e.area_id - e.area_id % 100000 AS area_id, e.measure_id, e.slice_id,
                                       half_month(e.day) AS bucket, sum(e.amount)::bigint AS amount
                                  FROM ledger_posting p
                                  JOIN ledger_entry e ON e.posting_id = p.id AND e.day BETWEEN p.day_from AND p.day_to
                                 WHERE p.xid >= (SELECT horizon FROM ledger_fold) AND p.xid < :until::xid8
                                 GROUP BY 1, 2, 3, 4) AS c
                         CROSS JOIN LATERAL ledger_ancestors(c.area_id) AS up
                         GROUP BY 1, 2, 3, 4
                         ORDER BY 1, 2, 3, 4
                            ON CONFLICT (area_id, measure_id, bucket, slice_id)
                            DO UPDATE SET amount = b.amount + excluded.amount
                        """).param("until", until).update();
    }

    void moveHorizon(String until) {
        jdbc.sql("UPDATE ledger_fold SET horizon = :until::xid8")
                .param("until", until)
                .update();
    }

    /** Balances that are not what the folded entries add up to, and all that stands beyond the horizon of this server. */
    List<Difference> differences() {
        return jdbc.sql("""
                        SELECT area_id, m.code, s.members, bucket, coalesce(b.amount, 0) AS balance,
                               coalesce(e.amount, 0) AS entries
                          FROM (SELECT up.area_id, e.measure_id, half_month(e.day) AS bucket, e.slice_id,
                                       sum(e.amount)::bigint AS amount
                                  FROM ledger_entry e
                                  JOIN ledger_posting p ON p.id = e.posting_id
                                 CROSS JOIN LATERAL ledger_ancestors(e.area_id) AS up
                                 WHERE p.xid < (SELECT horizon FROM ledger_fold)
                                 GROUP BY 1, 2, 3, 4) AS e
                          FULL JOIN ledger_balance b USING (area_id, measure_id, bucket, slice_id)
                          JOIN ledger_measure m ON m.id = measure_id
                          JOIN ledger_slice s ON s.measure_id = m.id AND s.id = slice_id
                         WHERE coalesce(b.amount, 0) <> coalesce(e.amount, 0)
                         ORDER BY area_id, m.code, bucket, slice_id
                         LIMIT :most
                        """)
                .param("most", MOST_DIFFERENCES)
                .query((row, n) -> difference(row))
                .list();
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                new AreaId(row.getLong("area_id")),
                new MeasureCode(row.getString("code")),
                new Slice(row.getString("members")),
                HalfMonth.firstDay(row.getInt("bucket")),
                row.getLong("balance"),
                row.getLong("entries"));
    }
}
