package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code audit_line}. The application's role may insert and read, nothing else. */
@Repository
class AuditRepository {

    private static final String COLUMNS = """
            SELECT id, at, actor_id, actor_name, action, subject_kind, subject_id, area_id, detail
              FROM audit_line
            """;
    private static final int HISTORY_LIMIT = 200;

    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of one command: they differ in what they concern. */
    void insert(List<AuditLine> lines) {
        var first = lines.getFirst();
        jdbc.sql("""
                        INSERT INTO audit_line (id, at, actor_id, actor_name, action, subject_kind, subject_id, area_id, detail)
                        SELECT id, :at, :actor, :name, :action, :kind, subject, area, :detail
                          FROM unnest(:ids::uuid[], :subjects::text[], :areas::bigint[]) AS fresh (id, subject, area)
                        """)
                .param("ids", lines.stream().map(AuditLine::id).toArray(UUID[]::new))
                .param("at", first.at().atOffset(ZoneOffset.UTC))
                .param("actor", first.actorId())
                .param("name", first.actorName())
                .param("action", first.action())
                .param("kind", first.subjectKind())
                .param("subjects", lines.stream().map(AuditLine::subjectId).toArray(String[]::new))
                .param(
                        "areas",
                        lines.stream().map(AuditLine::area).map(AreaId::value).toArray(Long[]::new))
                .param("detail", first.detail())
                .update();
    }

    List<AuditLine> history(String kind, String subject, Scope scope) {
        return jdbc.sql(COLUMNS + """
                         WHERE subject_kind = :kind AND subject_id = :subject AND area_id BETWEEN :from AND :to
                         ORDER BY at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", HISTORY_LIMIT)
                .query(AuditRepository::line)
                .list();
    }

    /** Lines of one province whose transactions lie in this window, in the order in which they are sealed. */
    List<AuditLine> between(int province, String fromXid, String toXid) {
        return jdbc.sql(COLUMNS + """
                         WHERE province_id = :province AND xid >= :from::xid8 AND xid < :to::xid8
                         ORDER BY id
                        """)
                .param("province", province)
                .param("from", fromXid)
                .param("to", toXid)
                .query(AuditRepository::line)
                .list();
    }

    List<Integer> provincesBetween(String fromXid, String toXid) {
        return jdbc.sql("""
                        SELECT DISTINCT province_id
                          FROM audit_line
                         WHERE xid >= :from::xid8 AND xid < :to::xid8
                         ORDER BY province_id
                        """)
                .param("from", fromXid)
                .param("to", toXid)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    List<AuditLine> byIds(List<UUID> ids) {
        return jdbc.sql(COLUMNS + " WHERE id = ANY(:ids) ORDER BY id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AuditRepository::line)
                .list();
    }

    static AuditLine line(ResultSet row, int rowNumber) throws SQLException {
        return new AuditLine(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                new AreaId(row.getLong("area_id")),
                row.getString("detail"));
    }
}
