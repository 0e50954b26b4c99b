package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Where the enrolments of a year stand, commune by commune. */
@Repository
class ProgressRepository {

    private final JdbcClient jdbc;

    ProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The enrolments of one commune, each counted at every step that it reached. */
    record Reached(AreaId commune, long enrolled, long submitted, long verified, long recognised, long overdue) {}

    List<Reached> byCommune(int year, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id / 100000 * 100000 AS commune,
                               count(*) AS enrolled,
                               count(submitted_on) AS submitted,
                               count(*) FILTER (WHERE stage IN ('VERIFIED', 'PROPOSED', 'RECOGNISED', 'NOT_RECOGNISED', 'REVOKED')) AS verified,
                               count(*) FILTER (WHERE stage = 'RECOGNISED') AS recognised,
                               count(*) FILTER (WHERE due < :today) AS overdue
                          FROM enrolment
                         WHERE year = :year AND area_id BETWEEN :from AND :to AND stage NOT IN ('WITHDRAWN', 'NOT_ELIGIBLE')
                         GROUP BY commune
                         ORDER BY commune
                        """)
                .param("today", today)
                .param("year", year)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> new Reached(
                        new AreaId(row.getLong(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
    }
}
