package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Writes and reads {@code ledger_succession} and {@code ledger_cover}. Who succeeds whom everybody may know. */
@Repository
class SuccessionRepository {

    private final JdbcClient jdbc;

    SuccessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Collection<Succession> successions) {
        jdbc.sql("""
                        INSERT INTO ledger_succession (from_id, to_id, day, part, part_of)
                        SELECT f, t, d::date, nullif(p, 0), nullif(w, 0)
                          FROM unnest(:from, :to, :days, :parts, :wholes) AS fresh (f, t, d, p, w)
                            ON CONFLICT (from_id, to_id)
                            DO UPDATE SET day = excluded.day, part = excluded.part, part_of = excluded.part_of
                        """)
                .param("from", longs(successions, one -> one.from().value()))
                .param("to", longs(successions, one -> one.to().value()))
                .param(
                        "days",
                        successions.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param(
                        "parts",
                        longs(
                                successions,
                                one -> one.share() == null ? 0 : one.share().part()))
                .param(
                        "wholes",
                        longs(
                                successions,
                                one -> one.share() == null ? 0 : one.share().whole()))
                .update();
    }

    void delete(Collection<AreaId> from) {
        jdbc.sql("DELETE FROM ledger_succession WHERE from_id = ANY (:from)")
                .param("from", longs(from, AreaId::value))
                .update();
    }

    /** All that ended within these places, and all that led there before. */
    List<AreaId> affected(Collection<AreaId> places) {
        return jdbc.sql("""
                        WITH RECURSIVE affected (from_id, last_id) AS (
                            SELECT first, last FROM unnest(:first, :last) AS place (first, last)
                             UNION
                            SELECT s.from_id,
                                   CASE WHEN s.from_id % 100000 <> 0 THEN s.from_id
                                        WHEN s.from_id % 10000000000 <> 0 THEN s.from_id + 99999
                                        WHEN s.from_id % 10000000000000 <> 0 THEN s.from_id + 9999999999
                                        ELSE s.from_id + 9999999999999 END
                              FROM affected a
                              JOIN ledger_succession s ON s.to_id BETWEEN a.from_id AND a.last_id)
                        SELECT from_id FROM affected
                         UNION
                        SELECT s.from_id
                          FROM affected a
                          JOIN ledger_succession s ON s.from_id BETWEEN a.from_id AND a.last_id
                        """)
                .param("first", longs(places, AreaId::value))
                .param("last", longs(places, AreaId::last))
                .query((row, n) -> new AreaId(row.getLong("from_id")))
                .list();
    }

    List<Succession> from(Collection<AreaId> places) {
        return jdbc.sql("""
                        SELECT from_id, to_id, day, part, part_of
                          FROM ledger_succession
                         WHERE from_id = ANY (:from)
                         ORDER BY from_id, to_id
                        """)
                .param("from", longs(places, AreaId::value))
                .query((row, n) -> succession(row))
                .list();
    }

    void replaceCover(Collection<AreaId> parts, Collection<CoverPart> cover) {
        jdbc.sql("DELETE FROM ledger_cover WHERE part_id = ANY (:parts)")
                .param("parts", longs(parts, AreaId::value))
                .update();
        jdbc.sql("""
                        INSERT INTO ledger_cover (area_id, part_id, sign, low, high, whole)
                        SELECT a, p, s, l, h, w
                          FROM unnest(:areas, :parts, :signs, :low, :high, :whole) AS fresh (a, p, s, l, h, w)
                        """)
                .param("areas", longs(cover, CoverPart::area))
                .param("parts", longs(cover, CoverPart::part))
                .param("signs", longs(cover, CoverPart::sign))
                .param("low", longs(cover, one -> one.piece().low()))
                .param("high", longs(cover, one -> one.piece().high()))
                .param("whole", longs(cover, one -> one.piece().whole()))
                .update();
    }

    /** The parts of these places on today's map. */
    List<CoverPart> cover(Collection<AreaId> places) {
        return jdbc.sql("""
                        SELECT area_id, part_id, sign, low, high, whole
                          FROM ledger_cover
                         WHERE area_id = ANY (:places)
                         ORDER BY area_id, part_id, sign
                        """)
                .param("places", longs(places, AreaId::value))
                .query((row, n) -> new CoverPart(
                        row.getLong("area_id"),
                        row.getLong("part_id"),
                        row.getInt("sign"),
                        new Piece(row.getLong("low"), row.getLong("high"), row.getLong("whole"))))
                .list();
    }

    /** The units that these units continue, however many steps ago. */
    List<CoverPart> predecessors(Collection<AreaId> units) {
        return unitsBefore(new Ranges(List.copyOf(units)));
    }

    /** The units that the units in these ranges continue. */
    List<CoverPart> unitsBefore(Ranges ranges) {
        return jdbc.sql("""
                        WITH RECURSIVE past (unit_id, from_id) AS (
                            SELECT s.to_id, s.from_id
                              FROM unnest(:firsts, :lasts) AS range (first, last)
                              JOIN ledger_succession s ON s.to_id BETWEEN range.first AND range.last
                             WHERE s.to_id % 100000 <> 0
                             UNION
                            SELECT p.unit_id, s.from_id FROM past p JOIN ledger_succession s ON s.to_id = p.from_id)
                        SELECT unit_id, from_id FROM past
                        """)
                .param("firsts", ranges.firsts())
                .param("lasts", ranges.lasts())
                .query((row, n) -> new CoverPart(row.getLong("unit_id"), row.getLong("from_id"), 1, Piece.ALL))
                .list();
    }

    /** Those of the units in these ranges that other units continue. */
    Set<Long> endedUnits(Ranges ranges) {
        return jdbc.sql("""
                        SELECT s.from_id
                          FROM unnest(:firsts, :lasts) AS range (first, last)
                          JOIN ledger_succession s ON s.from_id BETWEEN range.first AND range.last
                         WHERE s.from_id % 100000 <> 0 AND s.to_id % 100000 <> 0
                        """)
                .param("firsts", ranges.firsts())
                .param("lasts", ranges.lasts())
                .query((row, n) -> row.getLong("from_id"))
                .set();
    }

    /** What row-level security lets the rest of this transaction see. */
    void see(Scope scope) {
        jdbc.sql("SELECT set_config('app.scope_from', :from, true), set_config('app.scope_to', :to, true)")
                .param("from", Long.toString(scope.from()))
                .param("to", Long.toString(scope.to()))
                .query((row, n) -> n)
                .list();
    }

    private static <T> long[] longs(Collection<T> list, ToLongFunction<T> value) {
        return list.stream().mapToLong(value).toArray();
    }

    private static Succession succession(ResultSet row) throws SQLException {
        var part = row.getLong("part");
        return new Succession(
                new AreaId(row.getLong("from_id")),
                new AreaId(row.getLong("to_id")),
                row.getObject("day", LocalDate.class),
                part == 0 ? null : new Share(part, row.getLong("part_of")));
    }
}
