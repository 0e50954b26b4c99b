package vn.binhyen.enrolment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Before a period is closed: enrolments of its year that nobody has decided. */
@Repository
class UnfinishedEnrolments implements ClosingCheck {

    private final JdbcClient jdbc;

    UnfinishedEnrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var year = days.to().getYear();
        var count = jdbc.sql("""
                        SELECT count(*)
                          FROM enrolment
                         WHERE area_id BETWEEN :from AND :to AND year = :year AND stage = ANY(:open)
                        """)
                .param("from", area.value())
                .param("to", area.last())
                .param("year", year)
                .param("open", Stage.OPEN.stream().map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .single();
        return List.of(new ClosingGap("enrolment.closing.open", count, "/enrolments?year=" + year));
    }
}
