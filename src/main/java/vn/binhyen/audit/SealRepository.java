package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL over {@code audit_seal}. Seals cover windows of transaction ids that have all ended. */
@Repository
class SealRepository {

    private static final String COLUMNS = """
            SELECT province_id, number, until_xid::text AS until_xid, line_ids,
                   encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash
              FROM audit_seal
            """;
    private static final long LOCK = 0x6175646974L;

    private final JdbcClient jdbc;

    SealRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only one node seals at a time; the others try again a second later. */
    boolean tryLock() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Where sealing stands: every line of an earlier transaction is sealed. */
    String sealedUntil() {
        return jdbc.sql("SELECT coalesce(max(until_xid), '0'::xid8)::text FROM audit_seal")
                .query(String.class)
                .single();
    }

    /** The oldest transaction that may still be running: all earlier ones have ended. */
    String oldestRunning() {
        return jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    Optional<Seal> last(int province) {
        return jdbc.sql(COLUMNS + "WHERE province_id = :province ORDER BY number DESC LIMIT 1")
                .param("province", province)
                .query(SealRepository::seal)
                .optional();
    }

    void insert(Seal seal) {
        jdbc.sql("""
                        INSERT INTO audit_seal (province_id, number, until_xid, line_ids, previous, hash)
                        VALUES (:province, :number, :until::xid8, :lines, decode(:previous, 'hex'), decode(:hash, 'hex'))
                        """)
                .param("province", seal.province())
                .param("number", seal.number())
                .param("until", seal.untilXid())
                .param("lines", seal.lines().toArray(UUID[]::new))
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .update();
    }

    List<Integer> provinces() {
        return jdbc.sql("SELECT DISTINCT province_id FROM audit_seal ORDER BY province_id")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    List<Seal> chain(int province, int afterNumber, int limit) {
        return jdbc.sql(COLUMNS + "WHERE province_id = :province AND number > :after ORDER BY number LIMIT :limit")
                .param("province", province)
                .param("after", afterNumber)
                .param("limit", limit)
                .query(SealRepository::seal)
                .list();
    }

    /** Lines that should be under a seal and are not: slipped in behind the chain. */
    long unsealedBefore(String xid) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM audit_line l
                         WHERE l.xid < :xid::xid8
                           AND NOT EXISTS (SELECT FROM (SELECT unnest(line_ids) AS id FROM audit_seal) s
                                            WHERE s.id = l.id)
                        """).param("xid", xid).query(Long.class).single();
    }

    private static Seal seal(ResultSet row, int rowNumber) throws SQLException {
        return new Seal(
                row.getInt("province_id"),
                row.getInt("number"),
                row.getString("until_xid"),
                List.of((UUID[]) row.getArray("line_ids").getArray()),
                row.getString("previous"),
                row.getString("hash"));
    }
}
