package vn.binhyen.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** Before a period is closed: files that were sent and not stored yet may hold records of it. */
@Repository
class UnfinishedImports implements ClosingCheck {

    private final JdbcClient jdbc;

    UnfinishedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var count = jdbc.sql("""
                        SELECT count(*)
                          FROM import_run
                         WHERE area_id BETWEEN :from AND :to
                           AND stage IN ('CHECKING', 'CHECKED', 'APPLYING', 'UNDOING')
                        """)
                .param("from", area.value())
                .param("to", area.last())
                .query(Long.class)
                .single();
        return List.of(new ClosingGap("import.closing.unfinished", count, "/imports"));
    }
}
