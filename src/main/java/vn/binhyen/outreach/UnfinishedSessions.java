package vn.binhyen.outreach;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Before a period is closed: sessions that nobody attended are sessions whose number was forgotten. */
@Repository
class UnfinishedSessions implements ClosingCheck {

    private final JdbcClient jdbc;

    UnfinishedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var count = jdbc.sql("""
                        SELECT count(*)
                          FROM outreach_session
                         WHERE area_id BETWEEN :from AND :to AND day BETWEEN :first AND :last
                           AND withdrawn_reason IS NULL AND participants = 0
                        """)
                .param("from", area.value())
                .param("to", area.last())
                .param("first", days.from())
                .param("last", days.to())
                .query(Long.class)
                .single();
        return List.of(new ClosingGap(
                "outreach.closing.without-participants",
                count,
                "/outreach?from=%s&to=%s".formatted(days.from(), days.to())));
    }
}
