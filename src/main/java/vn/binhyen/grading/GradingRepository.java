package vn.binhyen.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.criteria.Grade;
import vn.binhyen.enrolment.Dossier;
import vn.binhyen.enrolment.Entrant;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.recognition.RecognisedKind;

/** All SQL over {@code grading}. Many rows in one statement; each names the version that was read. */
@Repository
class GradingRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, year, code, name, kind, managing, authority_id, stage, opened_on, due, sheet,
                   graded_on, points, grade, pack_id, changed_at, changed_by, version
              FROM grading
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    GradingRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Grading> find(UUID id, Scope scope) {
        return list(List.of(id), scope).stream().findFirst();
    }

    List<Grading> list(Collection<UUID> ids, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = ANY(:ids) AND area_id BETWEEN :from AND :to ORDER BY area_id, id")
                .param("ids", ids.toArray(UUID[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::grading)
                .list();
    }

    List<Grading> ofUnits(Collection<AreaId> units, int year, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE area_id = ANY(:units) AND area_id BETWEEN :from AND :to AND year = :year")
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("year", year)
                .query(this::grading)
                .list();
    }

    /** The gradings of these units, the latest year first. */
    List<Grading> latestOf(Collection<AreaId> units, Scope scope, int limit) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id = ANY(:units) AND area_id BETWEEN :from AND :to
                         ORDER BY year DESC, id DESC
                         LIMIT :limit
                        """)
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(this::grading)
                .list();
    }

    List<Grading> list(GradingFilter filter, Scope scope, int limit, long offset) {
        return jdbc.sql(COLUMNS + filter.condition() + " ORDER BY due, area_id, id LIMIT :limit OFFSET :offset")
                .params(filter.parameters(scope))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::grading)
                .list();
    }

    long count(GradingFilter filter, Scope scope) {
        return jdbc.sql("SELECT count(*) FROM grading" + filter.condition())
                .params(filter.parameters(scope))
                .query(Long.class)
                .single();
    }

    /** Where within these places or units there is a grading. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "grading", jdbc);
    }

    /** The table itself refuses a unit that somebody else opened a sheet for a moment ago. */
    void insert(List<Grading> fresh) {
        try {
            jdbc.sql("""
                            INSERT INTO grading (id, area_id, year, code, name, kind, managing, authority_id, stage,
                                                 opened_on, due, sheet, changed_at, changed_by)
                            SELECT f.id, f.area_id, f.year, f.code, f.name, f.kind, f.managing, f.authority_id, f.stage,
                                   f.opened_on, f.due, f.sheet::jsonb, f.changed_at, f.changed_by
                              FROM unnest(:ids::uuid[], :areas::bigint[], :years::int[], :codes::text[], :names::text[],
                                          :kinds::text[], :managing::text[], :authorities::bigint[], :stages::text[],
                                          :opened::date[], :due::date[], :sheets::text[], :at::timestamptz[], :by::text[])
                                   AS f (id, area_id, year, code, name, kind, managing, authority_id, stage, opened_on,
                                         due, sheet, changed_at, changed_by)
                            """)
                    .param("ids", fresh.stream().map(Grading::id).toArray(UUID[]::new))
                    .param("areas", longs(fresh, row -> row.entrant().area()))
                    .param("years", fresh.stream().map(Grading::year).toArray(Integer[]::new))
                    .param("codes", texts(fresh, row -> row.entrant().code()))
                    .param("names", texts(fresh, row -> row.entrant().name()))
                    .param("kinds", texts(fresh, row -> row.entrant().kind().name()))
                    .param("managing", texts(fresh, row -> row.entrant().managing()))
                    .param("authorities", longs(fresh, Grading::authority))
                    .param("stages", texts(fresh, row -> row.stage().name()))
                    .param("opened", texts(fresh, row -> row.openedOn().toString()))
                    .param("due", texts(fresh, row -> row.due().toString()))
                    .param("sheets", texts(fresh, row -> json.writeValueAsString(row.sheet())))
                    .param("at", texts(fresh, GradingRepository::instant))
                    .param("by", texts(fresh, Grading::changedBy))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw RuleViolation.conflict("grading-changed-meanwhile");
        }
    }

    /** Whether all of them still were as they had been read. */
    boolean update(List<Grading> changed) {
        return jdbc.sql("""
                        UPDATE grading g
                           SET stage = f.stage, sheet = f.sheet::jsonb, graded_on = f.graded_on, points = f.points,
                               grade = f.grade, pack_id = f.pack_id, changed_at = f.changed_at, changed_by = f.changed_by,
                               version = g.version + 1
                          FROM unnest(:ids::uuid[], :versions::int[], :stages::text[], :sheets::text[], :graded::date[],
                                      :points::numeric[], :grades::text[], :packs::uuid[], :at::timestamptz[], :by::text[])
                               AS f (id, version, stage, sheet, graded_on, points, grade, pack_id, changed_at, changed_by)
                         WHERE g.id = f.id AND g.version = f.version
                        """)
                        .param("ids", changed.stream().map(Grading::id).toArray(UUID[]::new))
                        .param(
                                "versions",
                                changed.stream().map(Grading::version).toArray(Integer[]::new))
                        .param("stages", texts(changed, row -> row.stage().name()))
                        .param("sheets", texts(changed, row -> json.writeValueAsString(row.sheet())))
                        .param("graded", results(changed, result -> result.day().toString()))
                        .param(
                                "points",
                                results(changed, result -> result.points().toPlainString()))
                        .param(
                                "grades",
                                results(changed, result -> result.grade().name()))
                        .param("packs", results(changed, result -> result.pack().toString()))
                        .param("at", texts(changed, GradingRepository::instant))
                        .param("by", texts(changed, Grading::changedBy))
                        .update()
                == changed.size();
    }

    private Grading grading(ResultSet row, int rowNumber) throws SQLException {
        var entrant = new Entrant(
                new AreaId(row.getLong("area_id")),
                row.getString("code"),
                row.getString("name"),
                RecognisedKind.valueOf(row.getString("kind")),
                row.getString("managing"));
        return new Grading(
                row.getObject("id", UUID.class),
                entrant,
                row.getInt("year"),
                new AreaId(row.getLong("authority_id")),
                GradingStage.valueOf(row.getString("stage")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                json.readValue(row.getString("sheet"), Dossier.class),
                result(row),
                Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }

    private static Grading.@Nullable Result result(ResultSet row) throws SQLException {
        @Nullable String grade = row.getString("grade");
        return grade == null
                ? null
                : new Grading.Result(
                        row.getObject("graded_on", LocalDate.class),
                        row.getBigDecimal("points"),
                        Grade.valueOf(grade),
                        row.getObject("pack_id", UUID.class));
    }

    private static String instant(Grading grading) {
        return grading.changedAt().atOffset(ZoneOffset.UTC).toString();
    }

    private static String[] texts(List<Grading> rows, Function<Grading, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String[] results(List<Grading> rows, Function<Grading.Result, String> text) {
        return rows.stream()
                .map(row -> row.result() == null ? null : text.apply(Objects.requireNonNull(row.result())))
                .toArray(String[]::new);
    }

    private static Long[] longs(List<Grading> rows, Function<Grading, AreaId> area) {
        return rows.stream().map(row -> area.apply(row).value()).toArray(Long[]::new);
    }
}
