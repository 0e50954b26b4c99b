package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code ledger_closing}: a scope sees the closings of its places, and those it lies within. */
@Repository
class ClosingRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, area_name, authority_id, calendar, period, day_from, day_to, snapshot::text AS snapshot,
                   closed_at, closed_by_name, reopened_at, reopened_by_name, reopened_reason
              FROM ledger_closing
             WHERE area_id <= :to AND area_to >= :from
            """;

    private final JdbcClient jdbc;

    ClosingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the closing with the state of the database as this statement sees it. */
    void insert(Closing closing) {
        var actor = Actor.current();
        jdbc.sql("""
                        INSERT INTO ledger_closing (id, area_id, area_to, area_name, authority_id, calendar, period, day_from,
                                                    day_to, snapshot, closed_at, closed_by, closed_by_name)
                        VALUES (:id, :area, :areaTo, :areaName, :authority, :calendar, :period, :dayFrom, :dayTo,
                                pg_current_snapshot(), :at, :by, :byName)
                        """)
                .param("id", closing.id())
                .param("area", closing.area().value())
                .param("areaTo", closing.area().last())
                .param("areaName", closing.areaName())
                .param("authority", closing.authority().value())
                .param("calendar", closing.calendar().name())
                .param("period", closing.period())
                .param("dayFrom", closing.days().from())
                .param("dayTo", closing.days().to())
                .param("at", closing.closedAt().atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("byName", actor.name())
                .update();
    }

    /** Answers false where somebody else was faster. */
    boolean reopen(UUID id, Instant at, String reason) {
        var actor = Actor.current();
        return jdbc.sql("""
                        UPDATE ledger_closing
                           SET reopened_at = :at, reopened_by = :by, reopened_by_name = :byName, reopened_reason = :reason
                         WHERE id = :id AND reopened_at IS NULL
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.id())
                        .param("byName", actor.name())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Closing> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " AND id = :id")
                .param("from", scope.from())
                .param("to", scope.to())
                .param("id", id)
                .query((row, n) -> closing(row))
                .optional();
    }

    /** The standing closing of exactly these days that covers this place; where several do, that of the smallest area. */
    Optional<Closing> standing(AreaId area, PeriodCalendar calendar, Period days) {
        return jdbc.sql(COLUMNS + """
                           AND reopened_at IS NULL AND calendar = :calendar AND day_from = :dayFrom AND day_to = :dayTo
                           AND area_id <= :area AND area_to >= :areaTo
                         ORDER BY area_id DESC
                         LIMIT 1
                        """)
                .param("from", area.value())
                .param("to", area.last())
                .param("area", area.value())
                .param("areaTo", area.last())
                .param("calendar", calendar.name())
                .param("dayFrom", days.from())
                .param("dayTo", days.to())
                .query((row, n) -> closing(row))
                .optional();
    }

    /** The latest first. */
    List<Closing> list(Scope scope, Period days, int limit, int offset) {
        return jdbc.sql(COLUMNS + """
                           AND day_from >= :dayFrom AND day_to <= :dayTo
                         ORDER BY closed_at DESC, id
                         LIMIT :limit OFFSET :offset
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("dayFrom", days.from())
                .param("dayTo", days.to())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> closing(row))
                .list();
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                row.getObject("id", UUID.class),
                new AreaId(row.getLong("area_id")),
                row.getString("area_name"),
                new AreaId(row.getLong("authority_id")),
                PeriodCalendar.valueOf(row.getString("calendar")),
                row.getString("period"),
                new Period(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                row.getString("snapshot"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by_name"),
                row.getObject("reopened_at") == null
                        ? null
                        : new Closing.Reopening(
                                row.getObject("reopened_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reopened_by_name"),
                                row.getString("reopened_reason")));
    }
}
