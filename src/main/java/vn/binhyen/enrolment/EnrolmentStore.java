package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.RuleViolation;

/** All writing of {@code enrolment}: many rows in one statement, and each names the version that was read. */
@Repository
class EnrolmentStore {

    private static final String FRESH = """
            WITH fresh AS (
                SELECT * FROM unnest(:ids::uuid[], :versions::int[], :stages::text[], :submitted::date[],
                                     :decided::date[], :due::date[], :late::boolean[], :opinions::text[],
                                     :reasons::text[], :packs::uuid[], :decisions::uuid[], :dossiers::text[],
                                     :at::timestamptz[], :by::text[])
                       AS f (id, version, stage, submitted_on, decided_on, due, late, opinion, reason, pack_id,
                             decision_id, dossier, changed_at, changed_by))
            """;

    private static final String INSERT = """
            INSERT INTO enrolment (id, area_id, year, code, name, kind, managing, authority_id, stage, enrolled_on,
                                   submitted_on, decided_on, due, late, opinion, reason, pack_id, decision_id,
                                   dossier, receipt, changed_at, changed_by)
            SELECT f.id, a.area_id, a.year, a.code, a.name, a.kind, a.managing, a.authority_id, f.stage, a.enrolled_on,
                   f.submitted_on, f.decided_on, f.due, f.late, f.opinion, f.reason, f.pack_id, f.decision_id,
                   f.dossier::jsonb, a.receipt, f.changed_at, f.changed_by
              FROM fresh f
              JOIN unnest(:ids::uuid[], :areas::bigint[], :years::int[], :codes::text[], :names::text[], :kinds::text[],
                          :managing::text[], :authorities::bigint[], :enrolled::date[], :receipts::text[])
                   AS a (id, area_id, year, code, name, kind, managing, authority_id, enrolled_on, receipt)
                ON a.id = f.id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EnrolmentStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The table itself refuses a unit that somebody else enrolled a moment ago. */
    void insert(List<Enrolment> fresh) {
        try {
            bound(INSERT, fresh)
                    .param(
                            "areas",
                            longs(fresh, enrolment -> enrolment.entrant().area().value()))
                    .param("years", fresh.stream().map(Enrolment::year).toArray(Integer[]::new))
                    .param(
                            "codes",
                            texts(fresh, enrolment -> enrolment.entrant().code()))
                    .param(
                            "names",
                            texts(fresh, enrolment -> enrolment.entrant().name()))
                    .param(
                            "kinds",
                            texts(fresh, enrolment -> enrolment.entrant().kind().name()))
                    .param(
                            "managing",
                            texts(fresh, enrolment -> enrolment.entrant().managing()))
                    .param(
                            "authorities",
                            longs(fresh, enrolment -> enrolment.authority().value()))
                    .param("enrolled", days(fresh, Enrolment.Course::enrolledOn))
                    .param("receipts", texts(fresh, Enrolment::receipt))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw RuleViolation.conflict("enrolment-meanwhile");
        }
    }

    /** Whether all of them still were as they had been read. */
    boolean update(List<Enrolment> changed) {
        return bound("""
                        UPDATE enrolment e
                           SET stage = f.stage, submitted_on = f.submitted_on, decided_on = f.decided_on, due = f.due,
                               late = f.late, opinion = f.opinion, reason = f.reason, pack_id = f.pack_id,
                               decision_id = f.decision_id, dossier = f.dossier::jsonb, changed_at = f.changed_at,
                               changed_by = f.changed_by, version = e.version + 1
                          FROM fresh f
                         WHERE e.id = f.id AND e.version = f.version
                        """, changed).update() == changed.size();
    }

    private JdbcClient.StatementSpec bound(String sql, List<Enrolment> rows) {
        return jdbc.sql(FRESH + sql)
                .param("ids", rows.stream().map(Enrolment::id).toArray(UUID[]::new))
                .param("versions", rows.stream().map(Enrolment::version).toArray(Integer[]::new))
                .param("stages", texts(rows, row -> row.stage().name()))
                .param("submitted", days(rows, Enrolment.Course::submittedOn))
                .param("decided", days(rows, Enrolment.Course::decidedOn))
                .param("due", days(rows, Enrolment.Course::due))
                .param("late", rows.stream().map(row -> row.course().late()).toArray(Boolean[]::new))
                .param(
                        "opinions",
                        texts(rows, row -> Objects.toString(row.course().opinion(), null)))
                .param("reasons", texts(rows, row -> row.course().reason()))
                .param("packs", rows.stream().map(row -> row.course().pack()).toArray(UUID[]::new))
                .param(
                        "decisions",
                        rows.stream().map(row -> row.course().decision()).toArray(UUID[]::new))
                .param("dossiers", texts(rows, row -> json.writeValueAsString(row.dossier())))
                .param(
                        "at",
                        texts(
                                rows,
                                row -> row.changedAt().atOffset(ZoneOffset.UTC).toString()))
                .param("by", texts(rows, Enrolment::changedBy));
    }

    private static @Nullable String[] texts(List<Enrolment> rows, Function<Enrolment, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static Long[] longs(List<Enrolment> rows, Function<Enrolment, Long> number) {
        return rows.stream().map(number).toArray(Long[]::new);
    }

    private static @Nullable String[] days(List<Enrolment> rows, Function<Enrolment.Course, @Nullable LocalDate> day) {
        return texts(rows, row -> Objects.toString(day.apply(row.course()), null));
    }
}
