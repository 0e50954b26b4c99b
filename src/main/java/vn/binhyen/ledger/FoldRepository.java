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

    /**
     * A fold finds entries by their postings, which are known before it looks, and only in the years that these span. OFFSET 0
     * keeps the half-month from being computed again for each of the 24 sums.
     */
    private static final String FOLD = """
            WITH fresh AS MATERIALIZED (
                SELECT p.id, p.day_from, p.day_to
                  FROM ledger_posting p
                 WHERE p.xid >= (SELECT horizon FROM ledger_fold) AND p.xid < :until::xid8)
            INSERT INTO ledger_balance AS b (area_id, measure_id, year, slice_id, %s)
            SELECT up.area_id, c.measure_id, c.year, c.slice_id, %s
              FROM (SELECT e.area_id, e.measure_id, e.year, e.slice_id, %s
                      FROM (SELECT h.area_id, h.measure_id, h.slice_id, (h.bucket / 24 + 1900)::smallint AS year,
                                   h.bucket %% 24 AS half, h.amount
                              FROM (SELECT e.area_id - e.area_id %% 100000 AS area_id, e.measure_id, e.slice_id,
                                           half_month(e.day) AS bucket, e.amount
                                      FROM ledger_entry e
                                     WHERE e.posting_id = ANY (ARRAY(SELECT id FROM fresh))
                                       AND e.day BETWEEN (SELECT min(day_from) FROM fresh)
                                                     AND (SELECT max(day_to) FROM fresh)
                                    OFFSET 0) AS h
                            OFFSET 0) AS e
                     GROUP BY 1, 2, 3, 4) AS c
             CROSS JOIN LATERAL ledger_ancestors(c.area_id) AS up
             GROUP BY 1, 2, 3, 4
                ON CONFLICT (area_id, measure_id, year, slice_id)
                DO UPDATE SET %s
            """.formatted(
                    HalfMonths.each(HalfMonths::column),
                    HalfMonths.each(half -> "sum(c.%s)::bigint".formatted(HalfMonths.column(half))),
                    HalfMonths.each(half -> "sum(e.amount) FILTER (WHERE e.half = %d)::bigint AS %s"
                            .formatted(half, HalfMonths.column(half))),
                    HalfMonths.each(half -> "%1$s = coalesce(b.%1$s + excluded.%1$s, b.%1$s, excluded.%1$s)"
                            .formatted(HalfMonths.column(half))));

    private static final String DIFFERENCES =
            """
            SELECT area_id, m.code, s.members, bucket, coalesce(b.amount, 0) AS balance, coalesce(e.amount, 0) AS entries
              FROM (SELECT up.area_id, e.measure_id, half_month(e.day)::int AS bucket, e.slice_id,
                           sum(e.amount)::bigint AS amount
                      FROM ledger_entry e
                      JOIN ledger_posting p ON p.id = e.posting_id
                     CROSS JOIN LATERAL ledger_ancestors(e.area_id) AS up
                     WHERE p.xid < (SELECT horizon FROM ledger_fold)
                     GROUP BY 1, 2, 3, 4) AS e
              FULL JOIN (SELECT b.area_id, b.measure_id, (b.year - 1900) * 24 + half.number AS bucket, b.slice_id,
                                half.amount
                           FROM ledger_balance b
                          CROSS JOIN LATERAL (VALUES %s) AS half (number, amount)
                          WHERE half.amount IS NOT NULL) AS b USING (area_id, measure_id, bucket, slice_id)
              JOIN ledger_measure m ON m.id = measure_id
              JOIN ledger_slice s ON s.measure_id = m.id AND s.id = slice_id
             WHERE coalesce(b.amount, 0) <> coalesce(e.amount, 0)
             ORDER BY area_id, m.code, bucket, slice_id
             LIMIT :most
            """.formatted(HalfMonths.each(half -> "(%d, b.%s)".formatted(half, HalfMonths.column(half))));

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

    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> n)
                .list();
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

    /** A month's bulk is sorted in memory; sorted input needs no table of 24 sums for each row at once. */
    void prepare() {
        jdbc.sql("""
                        SELECT set_config('work_mem', '128MB', true), set_config('enable_hashagg', 'off', true),
                               set_config('enable_seqscan', 'off', true)
                        """).query((row, n) -> n).list();
    }

    /** Adds the entries between the horizons to the balances of all places above them. */
    int fold(String until) {
        return jdbc.sql(FOLD).param("until", until).update();
    }

    void moveHorizon(String until) {
        jdbc.sql("UPDATE ledger_fold SET horizon = :until::xid8")
                .param("until", until)
                .update();
    }

    /** Balances that are not what the folded entries add up to. */
    List<Difference> differences() {
        return jdbc.sql(DIFFERENCES)
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
