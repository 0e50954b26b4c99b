package vn.binhyen.enrolment;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.criteria.Subject;
import vn.binhyen.platform.AreaId;

/** All SQL over {@code enrolment_deadline}, and what it means to enrolments that are on their way. */
@Repository
class DeadlineRepository {

    private final JdbcClient jdbc;

    DeadlineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days that a province has set for a year. Units below it may read them, so its own area is the scope. */
    Map<Subject, Map<Deadline.Step, LocalDate>> of(AreaId province, int year) {
        var found = new EnumMap<Subject, Map<Deadline.Step, LocalDate>>(Subject.class);
        jdbc.sql("SELECT subject, step, day FROM enrolment_deadline WHERE area_id = :area AND year = :year")
                .param("area", province.value())
                .param("year", year)
                .query(row -> {
                    found.computeIfAbsent(
                                    Subject.valueOf(row.getString("subject")),
                                    subject -> new EnumMap<>(Deadline.Step.class))
                            .put(Deadline.Step.valueOf(row.getString("step")), row.getObject("day", LocalDate.class));
                });
        return found;
    }

    /** Nothing means the shipped day again. */
    void put(AreaId province, int year, Subject subject, Deadline.Step step, @Nullable LocalDate day) {
        var sql = day == null
                ? "DELETE FROM enrolment_deadline WHERE area_id = :area AND year = :year AND subject = :subject AND step = :step"
                : """
                        INSERT INTO enrolment_deadline (area_id, year, subject, step, day)
                        VALUES (:area, :year, :subject, :step, :day)
                        ON CONFLICT (area_id, year, subject, step) DO UPDATE SET day = excluded.day
                        """;
        var statement = jdbc.sql(sql)
                .param("area", province.value())
                .param("year", year)
                .param("subject", subject.name())
                .param("step", step.name());
        (day == null ? statement : statement.param("day", day, Types.DATE)).update();
    }

    /** Enrolments on their way follow: until when, and whether they were late. Answers how many changed. */
    int follow(AreaId province, Round round, Instant at, String by) {
        return jdbc.sql("""
                        WITH followed AS (
                            SELECT id, CASE WHEN stage IN ('ENROLLED', 'SELF_ASSESSING') THEN :submission
                                            WHEN stage IN ('SUBMITTED', 'UNDER_REVIEW', 'VERIFIED', 'PROPOSED', 'APPEALED') THEN :decision
                                            ELSE due END AS due,
                                   enrolled_on > :registration OR coalesce(submitted_on > :submission, false) AS late
                              FROM enrolment
                             WHERE area_id BETWEEN :from AND :to AND year = :year AND kind = :kind)
                        UPDATE enrolment e
                           SET due = f.due, late = f.late, version = version + 1, changed_at = :at, changed_by = :by
                          FROM followed f
                         WHERE e.id = f.id AND (e.due IS DISTINCT FROM f.due OR e.late <> f.late)
                        """)
                .param("submission", round.deadline(Deadline.Step.SUBMISSION), Types.DATE)
                .param("decision", round.deadline(Deadline.Step.DECISION), Types.DATE)
                .param("registration", round.deadline(Deadline.Step.REGISTRATION), Types.DATE)
                .param("from", province.value())
                .param("to", province.last())
                .param("year", round.year())
                .param("kind", round.kind().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
