package vn.binhyen.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code area_succession}. Both ends may read: the new place, and the old one. */
@Repository
class AreaSuccessionRepository {

    private static final String SELECT = """
            SELECT s.area_id, s.from_id, s.effective_on, s.numerator, s.denominator, s.old_name, s.old_place, s.new_name,
                   s.new_place, s.certainty, s.method, s.fragment, s.note, s.reorganisation_id, r.legal_basis
              FROM area_succession s
              JOIN reorganisation r ON r.id = s.reorganisation_id
             WHERE (s.area_id BETWEEN :from AND :to OR s.from_id BETWEEN :from AND :to)
            """;
    private static final String IN_ORDER = " ORDER BY s.effective_on, s.new_name COLLATE vi_natural, s.area_id,"
            + " s.old_place COLLATE vi_natural, s.old_name COLLATE vi_natural, s.from_id";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AreaSuccessionRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row as the insert reads it. */
    private record Row(
            long area,
            long origin,
            String day,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            AreaSuccession.Names names,
            AreaSuccession.Origin source) {

        static Row of(AreaSuccession succession) {
            var share = succession.share();
            var names = succession.names();
            return new Row(
                    succession.to().value(),
                    succession.from().value(),
                    succession.day().toString(),
                    share == null ? null : share.numerator(),
                    share == null ? null : share.denominator(),
                    names,
                    succession.origin());
        }
    }

    /** Writes them all; one that is known already is written anew. */
    void put(Collection<AreaSuccession> successions, UUID reorganisation) {
        jdbc.sql("""
                        INSERT INTO area_succession (area_id, from_id, effective_on, numerator, denominator, old_name,
                                    old_place, new_name, new_place, certainty, method, fragment, note,
                                    reorganisation_id)
                        SELECT n.area, n.origin, n.day, n.numerator, n.denominator, n.names ->> 'old',
                               n.names ->> 'oldPlace', n.names ->> 'fresh', n.names ->> 'freshPlace',
                               n.source ->> 'certainty', n.source ->> 'method', n.source ->> 'fragment',
                               n.source ->> 'note', :reorganisation
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                                   AS n (area bigint, origin bigint, day date, numerator int, denominator int,
                                         names jsonb, source jsonb)
                            ON CONFLICT (area_id, from_id, effective_on) DO UPDATE
                           SET numerator = excluded.numerator, denominator = excluded.denominator,
                               certainty = excluded.certainty, method = excluded.method,
                               fragment = excluded.fragment, note = excluded.note
                        """)
                .param("reorganisation", reorganisation)
                .param(
                        "rows",
                        json.writeValueAsString(
                                successions.stream().map(Row::of).toList()))
                .update();
    }

    void delete(UUID reorganisation) {
        jdbc.sql("DELETE FROM area_succession WHERE reorganisation_id = :id")
                .param("id", reorganisation)
                .update();
    }

    List<RecordedSuccession> predecessors(Collection<AreaId> areas, Scope scope) {
        return bind(SELECT + " AND s.area_id = ANY(:areas)" + IN_ORDER, scope)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .query(AreaSuccessionRepository::recorded)
                .list();
    }

    List<RecordedSuccession> successors(Collection<AreaId> areas, Scope scope) {
        return bind(SELECT + " AND s.from_id = ANY(:areas)" + IN_ORDER, scope)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .query(AreaSuccessionRepository::recorded)
                .list();
    }

    List<RecordedSuccession> of(UUID reorganisation, Scope scope) {
        return bind(SELECT + " AND s.reorganisation_id = :id" + IN_ORDER, scope)
                .param("id", reorganisation)
                .query(AreaSuccessionRepository::recorded)
                .list();
    }

    /** All that happened on one day. */
    List<RecordedSuccession> on(LocalDate day, Scope scope) {
        return bind(SELECT + " AND s.effective_on = :day" + IN_ORDER, scope)
                .param("day", day)
                .query(AreaSuccessionRepository::recorded)
                .list();
    }

    /** Communes of the day before that no row of this day names. */
    List<Area> withoutSuccessor(LocalDate day, Scope scope) {
        return unnamed(
                "a.valid_to = :day - 1 AND a.area_id NOT IN (SELECT s.from_id FROM area_succession s)", day, scope);
    }

    /** Communes that began on this day and that no row names. */
    List<Area> withoutPredecessor(LocalDate day, Scope scope) {
        return unnamed(
                "a.valid_from = :day AND a.area_id NOT IN (SELECT s.area_id FROM area_succession s)", day, scope);
    }

    private List<Area> unnamed(String condition, LocalDate day, Scope scope) {
        return bind("""
                        SELECT a.area_id, a.code, a.kind, a.name, a.valid_from, a.valid_to
                          FROM area a
                         WHERE a.area_id BETWEEN :from AND :to AND a.area_id %% 10000000000 <> 0 AND %s
                         ORDER BY a.area_id
                        """.formatted(condition), scope)
                .param("day", day)
                .query(AreaRepository::area)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope) {
        return jdbc.sql(sql).param("from", scope.from()).param("to", scope.to());
    }

    private static RecordedSuccession recorded(ResultSet row, int number) throws SQLException {
        var numerator = row.getInt("numerator");
        var share = row.wasNull() ? null : new AreaShare(numerator, row.getInt("denominator"));
        var succession = new AreaSuccession(
                new AreaId(row.getLong("from_id")),
                new AreaId(row.getLong("area_id")),
                row.getObject("effective_on", LocalDate.class),
                share,
                new AreaSuccession.Names(
                        row.getString("old_name"),
                        row.getString("old_place"),
                        row.getString("new_name"),
                        row.getString("new_place")),
                new AreaSuccession.Origin(
                        Certainty.valueOf(row.getString("certainty")),
                        row.getString("method"),
                        row.getString("fragment"),
                        row.getString("note")));
        return new RecordedSuccession(
                succession, row.getObject("reorganisation_id", UUID.class), row.getString("legal_basis"));
    }
}
