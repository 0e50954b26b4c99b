package vn.binhyen.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.Scope;
import vn.binhyen.recognition.RecognisedKind;

/** All reading of {@code enrolment}. */
@Repository
class EnrolmentRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, year, code, name, kind, managing, authority_id, stage, enrolled_on, submitted_on, decided_on,
                   due, late, opinion, reason, pack_id, decision_id, dossier, receipt, changed_at, changed_by, version
              FROM enrolment
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EnrolmentRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many stand at a stage. */
    record StageCount(Stage stage, long units) {}

    Optional<Enrolment> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::enrolment)
                .optional();
    }

    List<Enrolment> list(Collection<UUID> ids, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = ANY(:ids) AND area_id BETWEEN :from AND :to ORDER BY area_id, id")
                .param("ids", ids.toArray(UUID[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::enrolment)
                .list();
    }

    /** Those of these units that are enrolled for a year, by their place. */
    Map<AreaId, Enrolment> ofUnits(Collection<AreaId> units, int year, Scope scope) {
        var found = new HashMap<AreaId, Enrolment>();
        jdbc.sql(COLUMNS + """
                         WHERE area_id = ANY(:units) AND area_id BETWEEN :from AND :to AND year = :year
                           AND stage NOT IN ('WITHDRAWN', 'NOT_ELIGIBLE')
                        """)
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("year", year)
                .query(this::enrolment)
                .list()
                .forEach(enrolment -> found.put(enrolment.entrant().area(), enrolment));
        return found;
    }

    /** The enrolments of these units, the latest year first. */
    List<Enrolment> latestOf(Collection<AreaId> units, Scope scope, int limit) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id = ANY(:units) AND area_id BETWEEN :from AND :to
                         ORDER BY year DESC, id DESC
                         LIMIT :limit
                        """)
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(this::enrolment)
                .list();
    }

    /** All that the filter finds, the most urgent first. */
    List<Enrolment> list(EnrolmentFilter filter, Scope scope, int limit, long offset) {
        return jdbc.sql(COLUMNS + filter.condition()
                        + " ORDER BY due NULLS LAST, area_id, id LIMIT :limit OFFSET :offset")
                .params(filter.parameters(scope))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::enrolment)
                .list();
    }

    /** Only their numbers, in the same order. */
    List<UUID> near(EnrolmentFilter filter, Scope scope, int limit) {
        return jdbc.sql("SELECT id FROM enrolment " + filter.condition()
                        + " ORDER BY due NULLS LAST, area_id, id LIMIT :limit")
                .params(filter.parameters(scope))
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    List<StageCount> counts(EnrolmentFilter filter, Scope scope) {
        return jdbc.sql("SELECT stage, count(*) FROM enrolment " + filter.condition() + " GROUP BY stage")
                .params(filter.parameters(scope))
                .query((row, number) -> new StageCount(Stage.valueOf(row.getString(1)), row.getLong(2)))
                .list();
    }

    /** Where the units of one authority stand in a year. */
    Map<AreaId, Stage> stages(AreaId authority, int year, Scope scope) {
        var stages = new HashMap<AreaId, Stage>();
        jdbc.sql("""
                        SELECT area_id, stage
                          FROM enrolment
                         WHERE authority_id = :authority AND year = :year AND area_id BETWEEN :from AND :to
                           AND stage NOT IN ('WITHDRAWN', 'NOT_ELIGIBLE')
                        """)
                .param("authority", authority.value())
                .param("year", year)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> Map.entry(new AreaId(row.getLong(1)), Stage.valueOf(row.getString(2))))
                .list()
                .forEach(entry -> stages.put(entry.getKey(), entry.getValue()));
        return stages;
    }

    /** Where within these places or units there is an enrolment, whatever became of it. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "enrolment", jdbc);
    }

    private Enrolment enrolment(ResultSet row, int rowNumber) throws SQLException {
        var entrant = new Entrant(
                new AreaId(row.getLong("area_id")),
                row.getString("code"),
                row.getString("name"),
                RecognisedKind.valueOf(row.getString("kind")),
                row.getString("managing"));
        return new Enrolment(
                row.getObject("id", UUID.class),
                entrant,
                row.getInt("year"),
                new AreaId(row.getLong("authority_id")),
                Stage.valueOf(row.getString("stage")),
                course(row),
                json.readValue(row.getString("dossier"), Dossier.class),
                row.getString("receipt"),
                Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }

    private static Enrolment.Course course(ResultSet row) throws SQLException {
        @Nullable String opinion = row.getString("opinion");
        return new Enrolment.Course(
                row.getObject("enrolled_on", LocalDate.class),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("late"),
                opinion == null ? null : Enrolment.Opinion.valueOf(opinion),
                row.getString("reason"),
                row.getObject("pack_id", UUID.class),
                row.getObject("decision_id", UUID.class));
    }
}
