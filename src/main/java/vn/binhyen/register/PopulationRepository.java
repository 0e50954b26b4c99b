package vn.binhyen.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code population}. */
@Repository
class PopulationRepository {

    private final JdbcClient jdbc;

    PopulationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years of these residential areas, the latest first. */
    List<Population> of(Collection<AreaId> areas, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, year, households, people
                          FROM population
                         WHERE area_id BETWEEN :from AND :to
                           AND area_id = ANY(:areas)
                         ORDER BY area_id, year DESC
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .query(PopulationRepository::population)
                .list();
    }

    void delete(Collection<AreaId> areas) {
        jdbc.sql("DELETE FROM population WHERE area_id = ANY(:areas)")
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .update();
    }

    /** A year as it is kept: how often it was changed, when and by whom last. */
    record Kept(Population population, int version, Instant at, String by) {}

    /** Those of these years that are kept. */
    List<Kept> kept(List<Population> years, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, year, households, people, version, changed_at, changed_by
                          FROM population
                         WHERE area_id BETWEEN :from AND :to
                           AND (area_id, year) IN (SELECT * FROM unnest(:areas::bigint[], :years::int[]))
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("areas", areas(years))
                .param("years", years(years))
                .query((row, number) -> new Kept(
                        population(row, number),
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by")))
                .list();
    }

    void deleteYears(List<Population> years) {
        jdbc.sql("""
                        DELETE FROM population
                         WHERE (area_id, year) IN (SELECT * FROM unnest(:areas::bigint[], :years::int[]))
                        """).param("areas", areas(years)).param("years", years(years)).update();
    }

    private static Long[] areas(List<Population> years) {
        return years.stream().map(one -> one.area().value()).toArray(Long[]::new);
    }

    private static Integer[] years(List<Population> years) {
        return years.stream().map(Population::year).toArray(Integer[]::new);
    }

    private static Population population(ResultSet row, int number) throws SQLException {
        return new Population(
                new AreaId(row.getLong("area_id")), row.getInt("year"), row.getInt("households"), row.getInt("people"));
    }

    void save(List<Population> years, Instant at, String by) {
        jdbc.sql("""
                        INSERT INTO population (area_id, year, households, people, changed_at, changed_by)
                        SELECT n.area, n.year, n.households, n.people, :at, :by
                          FROM unnest(:areas::bigint[], :years::int[], :households::int[], :people::int[])
                               AS n (area, year, households, people)
                            ON CONFLICT (area_id, year) DO UPDATE
                           SET households = EXCLUDED.households, people = EXCLUDED.people,
                               changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by,
                               version = population.version + 1
                        """)
                .param("areas", areas(years))
                .param("years", years(years))
                .param("households", years.stream().map(Population::households).toArray(Integer[]::new))
                .param("people", years.stream().map(Population::people).toArray(Integer[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
