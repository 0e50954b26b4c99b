package vn.binhyen.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code figure_return_edition}: what was approved. */
@Repository
class EditionRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ReturnRepository returns;

    EditionRepository(JdbcClient jdbc, ObjectMapper json, ReturnRepository returns) {
        this.jdbc = jdbc;
        this.json = json;
        this.returns = returns;
    }

    /** The approved returns beside one in time: stocks stand from one to the next. */
    record Neighbours(@Nullable UUID before, @Nullable LocalDate next) {}

    void insert(List<Return> approved, Stamp now) {
        jdbc.sql("""
                        INSERT INTO figure_return_edition (return_id, edition, area_id, cells, submitted_at, submitted_by,
                                                           approved_at, approved_by)
                        SELECT r.id, r.edition, r.area_id, n.cells::jsonb, r.submitted_at, r.submitted_by, :at, :by
                          FROM unnest(:ids::uuid[], :cells::text[]) AS n (id, cells)
                          JOIN figure_return r ON r.id = n.id
                        """)
                .param("at", ReturnRepository.time(now))
                .param("by", now.by())
                .param("ids", approved.stream().map(Return::id).toArray(UUID[]::new))
                .param(
                        "cells",
                        approved.stream()
                                .map(one -> json.writeValueAsString(one.values()))
                                .toArray(String[]::new))
                .update();
    }

    /** All approved versions of a return, the latest first. */
    List<Edition> list(UUID id, Scope scope) {
        return jdbc.sql("""
                        SELECT e.return_id, r.form, e.area_id, e.edition, r.last_day, e.cells, e.submitted_at, e.submitted_by,
                               e.approved_at, e.approved_by
                          FROM figure_return_edition e
                          JOIN figure_return r ON r.id = e.return_id
                         WHERE e.return_id = :id AND e.area_id BETWEEN :from AND :to
                         ORDER BY e.edition DESC
                        """)
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::edition)
                .list();
    }

    /** What counts now of these returns: the latest approved version of each. */
    List<Edition> standing(Collection<UUID> ids) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (e.return_id)
                               e.return_id, r.form, e.area_id, e.edition, r.last_day, e.cells, e.submitted_at, e.submitted_by,
                               e.approved_at, e.approved_by
                          FROM figure_return_edition e
                          JOIN figure_return r ON r.id = e.return_id
                         WHERE e.return_id = ANY(:ids)
                         ORDER BY e.return_id, e.edition DESC
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::edition)
                .list();
    }

    /** What was approved last of this form before this day, by place. */
    Map<AreaId, Map<String, ReturnValue>> before(Form form, LocalDate day, Collection<AreaId> areas) {
        var found = new HashMap<AreaId, Map<String, ReturnValue>>();
        jdbc.sql("""
                        SELECT DISTINCT ON (r.area_id) r.area_id, e.cells
                          FROM figure_return r
                          JOIN figure_return_edition e ON e.return_id = r.id
                         WHERE r.form = :form AND r.area_id = ANY(:areas) AND r.last_day < :day
                         ORDER BY r.area_id, r.last_day DESC, e.edition DESC
                        """)
                .param("form", form.code())
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("day", day)
                .query(row -> {
                    found.put(new AreaId(row.getLong("area_id")), returns.cells(row.getString("cells")));
                });
        return found;
    }

    /** The returns of each form that were approved last, of each place in this part of the tree. */
    List<UUID> latest(Scope scope) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (form, area_id) id
                          FROM figure_return
                         WHERE area_id BETWEEN :from AND :to AND (status = 'APPROVED' OR edition > 1)
                         ORDER BY form, area_id, last_day DESC
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The approved returns of the same form and place before and after each of these. */
    Map<UUID, Neighbours> neighbours(Collection<UUID> ids) {
        var found = new HashMap<UUID, Neighbours>();
        jdbc.sql("""
                        SELECT r.id, before.id AS before, next.last_day AS next
                          FROM figure_return r
                          LEFT JOIN LATERAL (SELECT p.id FROM figure_return p
                                              WHERE p.form = r.form AND p.area_id = r.area_id AND p.last_day < r.last_day
                                                AND (p.status = 'APPROVED' OR p.edition > 1)
                                              ORDER BY p.last_day DESC LIMIT 1) before ON true
                          LEFT JOIN LATERAL (SELECT p.last_day FROM figure_return p
                                              WHERE p.form = r.form AND p.area_id = r.area_id AND p.last_day > r.last_day
                                                AND (p.status = 'APPROVED' OR p.edition > 1)
                                              ORDER BY p.last_day LIMIT 1) next ON true
                         WHERE r.id = ANY(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new Neighbours(row.getObject("before", UUID.class), row.getObject("next", LocalDate.class)));
        });
        return found;
    }

    private Edition edition(ResultSet row, int rowNumber) throws SQLException {
        return new Edition(
                row.getObject("return_id", UUID.class),
                row.getString("form"),
                new AreaId(row.getLong("area_id")),
                row.getInt("edition"),
                row.getObject("last_day", LocalDate.class),
                returns.cells(row.getString("cells")),
                ReturnRepository.stamp(row, "submitted"),
                ReturnRepository.stamp(row, "approved"));
    }
}
