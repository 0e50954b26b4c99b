package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;

/** All SQL over {@code recognition_correction} and its changes. */
@Repository
class CorrectionRepository {

    private final JdbcClient jdbc;

    CorrectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this decision corrects, if it is a correcting one; the database shows it to whoever may read the decision. */
    Optional<Correction> find(UUID id) {
        return jdbc.sql("SELECT id, corrected_id, number, day, reason FROM recognition_correction WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new Correction(
                        row.getObject("id", UUID.class),
                        row.getObject("corrected_id", UUID.class),
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        changes(id)))
                .optional();
    }

    /** The decisions that correct this one. */
    List<UUID> of(UUID corrected) {
        return jdbc.sql("SELECT id FROM recognition_correction WHERE corrected_id = :corrected ORDER BY id")
                .param("corrected", corrected)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<Correction.Change> changes(UUID id) {
        return jdbc.sql("""
                        SELECT kind, code, was, becomes
                          FROM recognition_correction_change
                         WHERE correction_id = :id
                         ORDER BY position
                        """)
                .param("id", id)
                .query((row, number) -> new Correction.Change(
                        Correction.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("was"),
                        row.getString("becomes")))
                .list();
    }

    void insert(Correction correction, AreaId area) {
        jdbc.sql("""
                        INSERT INTO recognition_correction (id, corrected_id, area_id, number, day, reason)
                        VALUES (:id, :corrected, :area, :number, :day, :reason)
                        """)
                .param("id", correction.id())
                .param("corrected", correction.corrected())
                .param("area", area.value())
                .param("number", correction.number())
                .param("day", correction.day())
                .param("reason", correction.reason())
                .update();
        var changes = correction.changes();
        jdbc.sql("""
                        INSERT INTO recognition_correction_change (correction_id, position, area_id, kind, code, was, becomes)
                        SELECT :id, position, :area, kind, code, was, becomes
                          FROM unnest(:positions::int[], :kinds::text[], :codes::text[], :was::text[], :becomes::text[])
                               AS fresh (position, kind, code, was, becomes)
                        """)
                .param("id", correction.id())
                .param("area", area.value())
                .param("positions", IntStream.range(0, changes.size()).boxed().toArray(Integer[]::new))
                .param(
                        "kinds",
                        changes.stream().map(change -> change.kind().name()).toArray(String[]::new))
                .param("codes", changes.stream().map(Correction.Change::code).toArray(String[]::new))
                .param("was", changes.stream().map(Correction.Change::was).toArray(String[]::new))
                .param(
                        "becomes",
                        changes.stream().map(Correction.Change::becomes).toArray(String[]::new))
                .update();
    }
}
