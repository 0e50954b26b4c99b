package vn.binhyen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code target}. */
@Repository
class TargetRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, parent_id, title, figure, calendar, period, kind, low, high, document, withdrawn_reason,
                   changed_at, changed_by, version
              FROM target
            """;

    private final JdbcClient jdbc;

    TargetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Target> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(TargetRepository::target)
                .optional();
    }

    /** Those that stand, the older ones of a place first. */
    List<Target> list(Scope scope, int limit) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id BETWEEN :from AND :to AND withdrawn_reason IS NULL
                         ORDER BY area_id, id
                         LIMIT :limit
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(TargetRepository::target)
                .list();
    }

    void insert(Target target) {
        jdbc.sql("""
                        INSERT INTO target (id, area_id, parent_id, title, figure, calendar, period, kind, low, high, document,
                                            changed_at, changed_by)
                        VALUES (:id, :area, :parent, :title, :figure, :calendar, :period, :kind, :low, :high, :document, :at,
                                :by)
                        """)
                .param("id", target.id())
                .param("area", target.area().value())
                .param("parent", target.parent())
                .param("title", target.title())
                .param("figure", target.figure())
                .param("calendar", target.calendar().name())
                .param("period", target.period())
                .param("kind", target.bound().kind().name())
                .param("low", target.bound().low())
                .param("high", target.bound().high())
                .param("document", target.document())
                .param("at", target.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", target.changedBy())
                .update();
    }

    void update(Target target) {
        var rows = jdbc.sql("""
                        UPDATE target
                           SET withdrawn_reason = :reason, changed_at = :at, changed_by = :by, version = version + 1
                         WHERE id = :id
                           AND version = :version
                        """)
                .param("reason", target.withdrawnReason())
                .param("at", target.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", target.changedBy())
                .param("id", target.id())
                .param("version", target.version())
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Target changed meanwhile: " + target.id());
        }
    }

    private static Target target(ResultSet row, int rowNumber) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                new AreaId(row.getLong("area_id")),
                row.getObject("parent_id", UUID.class),
                row.getString("title"),
                row.getString("figure"),
                PeriodCalendar.valueOf(row.getString("calendar")),
                row.getString("period"),
                new Bound(
                        Bound.Kind.valueOf(row.getString("kind")), row.getBigDecimal("low"), row.getBigDecimal("high")),
                row.getString("document"),
                row.getString("withdrawn_reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
