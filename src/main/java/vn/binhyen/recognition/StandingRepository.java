package vn.binhyen.recognition;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Asks decisions and their lines together: who is recognised now. */
@Repository
class StandingRepository {

    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these units that a signed decision recognises for this year. */
    Set<AreaId> recognised(Collection<AreaId> units, int year, Scope scope) {
        return jdbc.sql("""
                        SELECT line.area_id
                          FROM recognition_line line
                          JOIN recognition_decision decision ON decision.id = line.decision_id
                         WHERE line.area_id = ANY(:units) AND line.area_id BETWEEN :from AND :to
                           AND line.year = :year AND line.standing AND decision.status = 'SIGNED'
                        """)
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("year", year)
                .query((row, number) -> new AreaId(row.getLong(1)))
                .set();
    }
}
