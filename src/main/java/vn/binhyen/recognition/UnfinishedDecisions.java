package vn.binhyen.recognition;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Before a period is closed: decisions that are still drafts do not count. */
@Repository
class UnfinishedDecisions implements ClosingCheck {

    private final JdbcClient jdbc;

    UnfinishedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var year = days.to().getYear();
        var count = jdbc.sql("""
                        SELECT count(*)
                          FROM recognition_decision
                         WHERE area_id BETWEEN :from AND :to AND status = 'DRAFT'
                           AND (year = :year OR day BETWEEN :first AND :last)
                        """)
                .param("from", area.value())
                .param("to", area.last())
                .param("year", year)
                .param("first", days.from())
                .param("last", days.to())
                .query(Long.class)
                .single();
        return List.of(new ClosingGap("recognition.closing.drafts", count, "/decisions?year=" + year));
    }
}
