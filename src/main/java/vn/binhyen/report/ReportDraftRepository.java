package vn.binhyen.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.Scope;

/** All SQL over {@code report_draft}. */
@Repository
class ReportDraftRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReportDraftRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ReportDraft> yearly(AreaId area, int year, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, year, content, version
                          FROM report_draft
                         WHERE area_id = :area AND kind = 'YEARLY' AND year = :year
                           AND area_id BETWEEN :from AND :to
                        """)
                .param("area", area.value())
                .param("year", year)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::draft)
                .optional();
    }

    /** The place of a report that lies in one of these places, or within. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "report_draft", jdbc);
    }

    /** Saves the next version; {@code draft.version()} is the one that was read. */
    void save(ReportDraft draft, Instant now) {
        var rows = jdbc.sql("""
                        INSERT INTO report_draft (area_id, kind, year, content, version, changed_at)
                        VALUES (:area, 'YEARLY', :year, :content::jsonb, 1, :now)
                        ON CONFLICT (area_id, kind, year) DO UPDATE
                           SET content = excluded.content, version = report_draft.version + 1, changed_at = excluded.changed_at
                         WHERE report_draft.version = :version
                        """)
                .param("area", draft.area().value())
                .param("year", draft.year())
                .param("content", json.writeValueAsString(draft.text()))
                .param("version", draft.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Report draft changed meanwhile: " + draft.area());
        }
    }

    private ReportDraft draft(ResultSet row, int rowNumber) throws SQLException {
        return new ReportDraft(
                new AreaId(row.getLong("area_id")),
                row.getInt("year"),
                json.readValue(row.getString("content"), DraftText.class),
                row.getInt("version"));
    }
}
