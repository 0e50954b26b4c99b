package vn.binhyen.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code figure_return}. */
@Repository
class ReturnRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, form, period, status, edition, cells, remarks, submitted_at, submitted_by, written_by,
                   changed_at, changed_by, version
              FROM figure_return
            """;
    private static final TypeReference<Map<String, ReturnValue>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> REMARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReturnRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Finds only within the scope: outside of it a return does not exist. */
    Optional<Return> find(UUID id, Scope scope) {
        return within(COLUMNS + " WHERE id = :id AND area_id BETWEEN :from AND :to", scope)
                .param("id", id)
                .query(this::one)
                .optional();
    }

    /** Those of these ids, kept from changing until the transaction ends. */
    List<Return> lock(Collection<UUID> ids, Scope scope) {
        return within(COLUMNS + " WHERE id = ANY(:ids) AND area_id BETWEEN :from AND :to ORDER BY id FOR UPDATE", scope)
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::one)
                .list();
    }

    /** Those of these places, kept from changing until the transaction ends. */
    List<Return> lock(Form form, Form.Due period, Collection<AreaId> areas, Scope scope) {
        return within(COLUMNS + """
                         WHERE form = :form AND last_day = :last AND area_id = ANY(:areas)
                           AND area_id BETWEEN :from AND :to
                         ORDER BY id
                           FOR UPDATE
                        """, scope)
                .param("form", form.code())
                .param("last", period.days().to())
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .query(this::one)
                .list();
    }

    /** All of a form and period in this part of the tree. */
    List<Return> list(Form form, Form.Due period, Scope scope) {
        return within(COLUMNS + """
                         WHERE form = :form AND last_day = :last AND area_id BETWEEN :from AND :to
                         ORDER BY area_id
                        """, scope)
                .param("form", form.code())
                .param("last", period.days().to())
                .query(this::one)
                .list();
    }

    private record Count(LocalDate lastDay, Return.Status status, long returns) {}

    /**
     * How many of each state a form has in this part of the tree, by the last day of the period; without those of places that were gone
     * by then.
     */
    Map<LocalDate, Map<Return.Status, Long>> counts(
            Form form, List<LocalDate> lastDays, Map<AreaId, LocalDate> gone, Scope scope) {
        return within("""
                        SELECT last_day, status, count(*) AS returns
                          FROM figure_return
                         WHERE form = :form AND last_day = ANY(:days::date[]) AND area_id BETWEEN :from AND :to
                           AND NOT EXISTS (SELECT FROM unnest(:gone::bigint[], :since::date[]) AS gone (area, since)
                                            WHERE gone.area = area_id AND gone.since <= last_day)
                         GROUP BY last_day, status
                        """, scope)
                .param("form", form.code())
                .param("days", lastDays.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("gone", gone.keySet().stream().map(AreaId::value).toArray(Long[]::new))
                .param("since", gone.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .query(Count.class)
                .stream()
                .collect(Collectors.groupingBy(Count::lastDay, Collectors.toMap(Count::status, Count::returns)));
    }

    /** Those that wait for a decision, the oldest first. */
    List<Return> waiting(Scope scope, int limit) {
        return within(COLUMNS + """
                         WHERE status = 'SUBMITTED' AND area_id BETWEEN :from AND :to
                         ORDER BY submitted_at, id
                         LIMIT :limit
                        """, scope)
                .param("limit", limit)
                .query(this::one)
                .list();
    }

    /** Drafts where there are none; somebody else may have begun one at the same moment. */
    void insert(List<Return> fresh, LocalDate lastDay) {
        jdbc.sql("""
                        INSERT INTO figure_return (id, area_id, form, period, last_day, status, edition, cells, remarks,
                                                   changed_at, changed_by)
                        SELECT id, area_id, :form, :period, :last, 'DRAFT', 1, cells::jsonb, '{}', :at, :by
                          FROM unnest(:ids::uuid[], :areas::bigint[], :cells::text[]) AS fresh (id, area_id, cells)
                            ON CONFLICT (form, area_id, last_day) DO NOTHING
                        """)
                .param("form", fresh.getFirst().form())
                .param("period", fresh.getFirst().period())
                .param("last", lastDay)
                .param("at", time(fresh.getFirst().changed()))
                .param("by", fresh.getFirst().changed().by())
                .param("ids", fresh.stream().map(Return::id).toArray(UUID[]::new))
                .param("areas", fresh.stream().map(one -> one.area().value()).toArray(Long[]::new))
                .param("cells", texts(fresh, one -> json.writeValueAsString(one.values())))
                .update();
    }

    /** All of them were changed by one command: they share its time and name. */
    void update(List<Return> changed) {
        var rows = jdbc.sql("""
                        UPDATE figure_return AS r
                           SET status = n.status, edition = n.edition, cells = n.cells::jsonb, remarks = n.remarks::jsonb,
                               submitted_at = n.submitted_at::timestamptz, submitted_by = n.submitted_by,
                               written_by = n.written_by::uuid[], changed_at = :at, changed_by = :by, version = r.version + 1
                          FROM unnest(:ids::uuid[], :versions::int[], :states::text[], :editions::int[], :cells::text[],
                                      :remarks::text[], :submittedAt::text[], :submittedBy::text[], :writers::text[])
                               AS n (id, version, status, edition, cells, remarks, submitted_at, submitted_by,
                                     written_by)
                         WHERE r.id = n.id AND r.version = n.version
                        """)
                .param("at", time(changed.getFirst().changed()))
                .param("by", changed.getFirst().changed().by())
                .param("ids", changed.stream().map(Return::id).toArray(UUID[]::new))
                .param("versions", changed.stream().map(Return::version).toArray(Integer[]::new))
                .param("states", texts(changed, one -> one.status().name()))
                .param("editions", changed.stream().map(Return::edition).toArray(Integer[]::new))
                .param("cells", texts(changed, one -> json.writeValueAsString(one.values())))
                .param("remarks", texts(changed, one -> json.writeValueAsString(one.remarks())))
                .param("submittedAt", texts(changed, one -> at(one.submitted())))
                .param("submittedBy", texts(changed, one -> by(one.submitted())))
                .param("writers", texts(changed, ReturnRepository::writers))
                .update();
        if (rows != changed.size()) {
            throw new OptimisticLockingFailureException("Returns changed meanwhile");
        }
    }

    Map<String, ReturnValue> cells(String document) {
        return json.readValue(document, CELLS);
    }

    private JdbcClient.StatementSpec within(String sql, Scope scope) {
        return jdbc.sql(sql).param("from", scope.from()).param("to", scope.to());
    }

    private static String[] texts(List<Return> list, Function<Return, @Nullable String> text) {
        return list.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String at(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.at().toString();
    }

    private static @Nullable String by(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.by();
    }

    /** An array of the database as text. */
    private static String writers(Return one) {
        return one.writers().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static OffsetDateTime time(Stamp stamp) {
        return stamp.at().atOffset(ZoneOffset.UTC);
    }

    static Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Stamp(row.getObject(what + "_at", OffsetDateTime.class).toInstant(), row.getString(what + "_by"));
    }

    private Return one(ResultSet row, int rowNumber) throws SQLException {
        return new Return(
                row.getObject("id", UUID.class),
                new AreaId(row.getLong("area_id")),
                row.getString("form"),
                row.getString("period"),
                Return.Status.valueOf(row.getString("status")),
                row.getInt("edition"),
                cells(row.getString("cells")),
                json.readValue(row.getString("remarks"), REMARKS),
                row.getObject("submitted_at") == null ? null : stamp(row, "submitted"),
                Set.of((UUID[]) row.getArray("written_by").getArray()),
                stamp(row, "changed"),
                row.getInt("version"));
    }
}
