package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;

/** All SQL over {@code ledger_closed}, and the locks that keep closings and postings apart. */
@Repository
class ClosedRepository {

    /** The same number stands in ledger_admit(). */
    private static final int LOCK = 1_668_050_803;

    private final JdbcClient jdbc;

    ClosedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps closings of these provinces out until the transaction ends; answers what is closed within their hull. */
    List<ClosedDays> admit(Hull hull) {
        return jdbc.sql("""
                        SELECT closing_id, area_id, area_to, day_from, day_to, authority_id, area_name, calendar, period,
                               closed_at
                          FROM ledger_admit(:provinces, :lowest, :highest, :first, :last)
                        """)
                .param(
                        "provinces",
                        hull.provinces().stream().mapToInt(Integer::intValue).toArray())
                .param("lowest", hull.lowest())
                .param("highest", hull.highest())
                .param("first", hull.first())
                .param("last", hull.last())
                .query((row, n) -> days(row))
                .list();
    }

    /** What is closed within a hull at this moment; nothing is kept from changing. */
    List<ClosedDays> standing(Hull hull) {
        return jdbc.sql("""
                        SELECT closing_id, area_id, area_to, day_from, day_to, authority_id, area_name, calendar, period,
                               closed_at
                          FROM ledger_closed
                         WHERE province_id = ANY (:provinces) AND day_to >= :first AND day_from <= :last
                           AND area_id <= :highest AND area_to >= :lowest
                        """)
                .param(
                        "provinces",
                        hull.provinces().stream().mapToInt(Integer::intValue).toArray())
                .param("lowest", hull.lowest())
                .param("highest", hull.highest())
                .param("first", hull.first())
                .param("last", hull.last())
                .query((row, n) -> days(row))
                .list();
    }

    /** Waits a few seconds for the postings of these provinces that are under way, and keeps new ones waiting. */
    void lock(Collection<Integer> provinces) {
        jdbc.sql("SELECT set_config('lock_timeout', '5s', true)")
                .query((row, n) -> n)
                .list();
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock, province) FROM unnest(:provinces) AS province")
                .param("lock", LOCK)
                .param("provinces", provinces.stream().sorted().toArray(Integer[]::new))
                .query((row, n) -> n)
                .list();
    }

    void insert(Closing closing, Collection<AreaId> ranges) {
        jdbc.sql("""
                        INSERT INTO ledger_closed (closing_id, area_id, area_to, day_from, day_to, authority_id, area_name,
                                                   calendar, period, closed_at)
                        SELECT c.id, closed.first, closed.last, c.day_from, c.day_to, c.authority_id, c.area_name,
                               c.calendar, c.period, c.closed_at
                          FROM ledger_closing c
                         CROSS JOIN unnest(:firsts, :lasts) AS closed (first, last)
                         WHERE c.id = :id
                        """)
                .param("firsts", ranges.stream().map(AreaId::value).toArray(Long[]::new))
                .param("lasts", ranges.stream().map(AreaId::last).toArray(Long[]::new))
                .param("id", closing.id())
                .update();
    }

    void delete(UUID closing) {
        jdbc.sql("DELETE FROM ledger_closed WHERE closing_id = :closing")
                .param("closing", closing)
                .update();
    }

    /** The provinces that a closing holds. */
    List<Integer> provinces(UUID closing) {
        return jdbc.sql("SELECT DISTINCT province_id FROM ledger_closed WHERE closing_id = :closing")
                .param("closing", closing)
                .query((row, n) -> row.getInt("province_id"))
                .list();
    }

    private static ClosedDays days(ResultSet row) throws SQLException {
        return new ClosedDays(
                row.getObject("closing_id", UUID.class),
                row.getLong("area_id"),
                row.getLong("area_to"),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                new AreaId(row.getLong("authority_id")),
                row.getString("area_name"),
                PeriodCalendar.valueOf(row.getString("calendar")),
                row.getString("period"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
