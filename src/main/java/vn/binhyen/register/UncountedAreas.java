package vn.binhyen.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Before a period is closed: residential areas whose households were not counted in the year it ends in. */
@Repository
class UncountedAreas implements ClosingCheck {

    private final JdbcClient jdbc;

    UncountedAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var count = jdbc.sql("""
                        SELECT count(*)
                          FROM unit u
                         WHERE u.area_id BETWEEN :from AND :to AND u.kind = 'RESIDENTIAL_AREA'
                           AND u.opened_on <= :last AND (u.closed_on IS NULL OR u.closed_on > :last)
                           AND NOT EXISTS (SELECT FROM population p WHERE p.area_id = u.area_id AND p.year = :year)
                        """)
                .param("from", area.value())
                .param("to", area.last())
                .param("last", days.to())
                .param("year", days.to().getYear())
                .query(Long.class)
                .single();
        return List.of(new ClosingGap("register.closing.uncounted", count, "/units?kind=RESIDENTIAL_AREA"));
    }
}
