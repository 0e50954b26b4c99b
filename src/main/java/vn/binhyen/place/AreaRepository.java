package vn.binhyen.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/** All reading of {@code code_book} and {@code area}. A reader sees the own part of the tree and the places above it. */
@Repository
class AreaRepository {

    private static final String VISIBLE = "(area_id BETWEEN :from AND :to OR area_id = ANY(:above))";

    private final JdbcClient jdbc;

    AreaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CodeBooks books() {
        return new CodeBooks(jdbc.sql("""
                        SELECT generation, valid_from, valid_to, legal_basis
                          FROM code_book
                         ORDER BY valid_from
                        """)
                .query((row, n) -> new CodeBook(
                        row.getInt("generation"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("legal_basis")))
                .list());
    }

    /** The place with this code as it was on the day: the one that stood then, else the latest. */
    Optional<Area> find(int generation, String code, LocalDate day, Scope scope) {
        return asOf("generation = :generation AND code = :code", scope)
                .param("generation", generation)
                .param("code", code)
                .param("day", day)
                .query(AreaRepository::area)
                .optional();
    }

    /** The place as it was on the day. */
    Optional<Area> find(AreaId id, LocalDate day, Scope scope) {
        return asOf("area_id = :id", scope)
                .param("id", id.value())
                .param("day", day)
                .query(AreaRepository::area)
                .optional();
    }

    /** The same for many codes. */
    List<Area> find(int generation, Collection<String> codes, LocalDate day, Scope scope) {
        return asOf("generation = :generation AND code = ANY(:codes)", scope)
                .param("generation", generation)
                .param("codes", codes.toArray(String[]::new))
                .param("day", day)
                .query(AreaRepository::area)
                .list();
    }

    private JdbcClient.StatementSpec asOf(String which, Scope scope) {
        return visible("""
                        SELECT DISTINCT ON (code) area_id, code, coalesce(v.kind, a.kind) AS kind, coalesce(v.name, a.name) AS name,
                               valid_from, valid_to
                          FROM area a
                          LEFT JOIN LATERAL (SELECT old.kind, old.name
                                               FROM area_version old
                                              WHERE old.area_id = a.area_id AND old.valid_to >= :day
                                              ORDER BY old.valid_to
                                              LIMIT 1) v ON true
                         WHERE %s AND %%s
                         ORDER BY code, (valid_from <= :day AND coalesce(valid_to, :day) >= :day) DESC, valid_from DESC
                        """.formatted(which), scope);
    }

    List<Area> list(Collection<AreaId> ids, Scope scope) {
        return visible("""
                        SELECT area_id, code, kind, name, valid_from, valid_to
                          FROM area
                         WHERE area_id = ANY(:ids) AND %s
                         ORDER BY area_id
                        """, scope)
                .param("ids", ids.stream().map(AreaId::value).distinct().toArray(Long[]::new))
                .query(AreaRepository::area)
                .list();
    }

    /** The places directly below one that stand on the day or ended later, by name. */
    List<AreaLine> children(AreaId parent, int generation, Level level, LocalDate day, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, code, kind, name, valid_from, valid_to,
                               (SELECT count(*)
                                  FROM area c
                                 WHERE c.area_id BETWEEN a.area_id + 1 AND a.area_id - 1
                                           + CASE WHEN a.area_id % :span = 0 THEN :span ELSE :commune END
                                   AND c.area_id % :commune = 0 AND c.kind <> 'DISTRICT'
                                   AND coalesce(c.valid_to, :day) >= :day) AS communes
                          FROM area a
                         WHERE area_id BETWEEN :from AND :to
                           AND area_id BETWEEN :first AND :last
                           AND generation = :generation
                           AND (area_id % :span = 0 OR area_id % :above < :span)
                           AND coalesce(valid_to, :day) >= :day
                         ORDER BY name COLLATE vi_natural, area_id
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("first", parent.value() + 1)
                .param("last", parent.last())
                .param("generation", generation)
                .param("span", level.span())
                .param("above", parent.level().span())
                .param("commune", Level.COMMUNE.span())
                .param("day", day)
                .query((row, n) -> new AreaLine(area(row, n), row.getInt("communes")))
                .list();
    }

    /** All communes within the scope that stand on the day or ended later, in the order of the tree. */
    List<Area> communes(int generation, LocalDate day, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, code, kind, name, valid_from, valid_to
                          FROM area
                         WHERE area_id BETWEEN :from AND :to
                           AND generation = :generation
                           AND kind IN ('WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE')
                           AND coalesce(valid_to, :day) >= :day
                         ORDER BY area_id
                        """)
                .param("day", day)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("generation", generation)
                .query(AreaRepository::area)
                .list();
    }

    /** All places below another that stand on the day, in the order of the tree. */
    List<Area> below(AreaId parent, LocalDate day, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, code, kind, name, valid_from, valid_to
                          FROM area
                         WHERE area_id BETWEEN :from AND :to
                           AND area_id > :first AND area_id <= :last
                           AND valid_from <= :day AND coalesce(valid_to, :day) >= :day
                         ORDER BY area_id
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("first", parent.value())
                .param("last", parent.last())
                .param("day", day)
                .query(AreaRepository::area)
                .list();
    }

    /** What is known of these codes, with the day of the list they were read from; the latest of a code comes last. */
    List<KnownArea> known(int generation, Collection<String> codes, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, code, kind, name, valid_from, valid_to, as_of
                          FROM area
                         WHERE area_id BETWEEN :from AND :to
                           AND generation = :generation
                           AND code = ANY(:codes)
                         ORDER BY valid_from
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("generation", generation)
                .param("codes", codes.toArray(String[]::new))
                .query(AreaRepository::known)
                .list();
    }

    /** The same by the places themselves. */
    List<KnownArea> known(Collection<AreaId> ids, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, code, kind, name, valid_from, valid_to, as_of
                          FROM area
                         WHERE area_id = ANY(:ids) AND area_id BETWEEN :from AND :to
                        """)
                .param("ids", ids.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(AreaRepository::known)
                .list();
    }

    /** A place that lies within one of these and is none of them. */
    Optional<Area> otherWithin(Collection<AreaId> ids, Scope scope) {
        return jdbc.sql("""
                        SELECT a.area_id, a.code, a.kind, a.name, a.valid_from, a.valid_to
                          FROM unnest(:ids, :lasts) AS place (first, last)
                          JOIN area a ON a.area_id > place.first AND a.area_id <= place.last
                         WHERE a.area_id <> ALL(:ids) AND a.area_id BETWEEN :from AND :to
                         LIMIT 1
                        """)
                .param("ids", ids.stream().map(AreaId::value).toArray(Long[]::new))
                .param("lasts", ids.stream().map(AreaId::last).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(AreaRepository::area)
                .optional();
    }

    private JdbcClient.StatementSpec visible(String sql, Scope scope) {
        var own = scope.area();
        var above = new Long[] {
            own.ancestor(Level.PROVINCE).value(),
            own.ancestor(Level.DISTRICT).value(),
            own.ancestor(Level.COMMUNE).value()
        };
        return jdbc.sql(sql.formatted(VISIBLE))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("above", above);
    }

    private static KnownArea known(ResultSet row, int number) throws SQLException {
        return new KnownArea(area(row, number), row.getObject("as_of", LocalDate.class));
    }

    static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                new AreaId(row.getLong("area_id")),
                row.getString("code"),
                AreaKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
