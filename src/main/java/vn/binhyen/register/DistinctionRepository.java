package vn.binhyen.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.identity.Officer;

/** All SQL over {@code unit_not_same}: a pair is kept once, the smaller id first. */
@Repository
class DistinctionRepository {

    private final JdbcClient jdbc;

    DistinctionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Unit unit, Unit other, String reason, Instant at, Officer officer) {
        var ordered = unit.id().compareTo(other.id()) < 0;
        var first = ordered ? unit : other;
        var second = ordered ? other : unit;
        jdbc.sql("""
                        INSERT INTO unit_not_same (area_id, other_id, name, other_name, reason, said_at, said_by)
                        VALUES (:first, :second, :name, :otherName, :reason, :at, :by)
                            ON CONFLICT (area_id, other_id) DO UPDATE
                           SET name = excluded.name, other_name = excluded.other_name, reason = excluded.reason,
                               said_at = excluded.said_at, said_by = excluded.said_by
                        """)
                .param("first", first.id().value())
                .param("second", second.id().value())
                .param("name", first.name())
                .param("otherName", second.name())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", officer.name())
                .update();
    }

    /** What was said of two units that moved holds for those that continue them, in the order of the old ones. */
    void carry(List<Unit> old, List<Unit> fresh) {
        jdbc.sql("""
                        WITH moved AS (SELECT old_id, new_id FROM unnest(:old, :fresh) AS m (old_id, new_id))
                        INSERT INTO unit_not_same (area_id, other_id, name, other_name, reason, said_at, said_by)
                        SELECT least(a.new_id, b.new_id), greatest(a.new_id, b.new_id),
                               CASE WHEN a.new_id < b.new_id THEN s.name ELSE s.other_name END,
                               CASE WHEN a.new_id < b.new_id THEN s.other_name ELSE s.name END,
                               s.reason, s.said_at, s.said_by
                          FROM moved a
                          JOIN unit_not_same s ON s.area_id = a.old_id
                          JOIN moved b ON b.old_id = s.other_id
                        """)
                .param("old", old.stream().map(unit -> unit.id().value()).toArray(Long[]::new))
                .param("fresh", fresh.stream().map(unit -> unit.id().value()).toArray(Long[]::new))
                .update();
    }
}
