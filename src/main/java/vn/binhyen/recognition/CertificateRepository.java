package vn.binhyen.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code recognition_certificate} and {@code recognition_certificate_print}. */
@Repository
class CertificateRepository {

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a printing is; {@code ready} when the file is there. */
    record Print(int done, int total, boolean ready) {}

    List<Certificate> list(UUID decision, Scope scope) {
        return jdbc.sql("""
                        SELECT line_id, code
                          FROM recognition_certificate
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to
                         ORDER BY area_id, line_id
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> new Certificate(row.getObject("line_id", UUID.class), row.getString("code")))
                .list();
    }

    /** What a code stands for: whoever holds the paper may ask, so there is no scope but the whole. */
    Certificate.Standing standing(String code) {
        return jdbc.sql("""
                        SELECT line.standing
                          FROM recognition_certificate certificate
                          JOIN recognition_line line ON line.id = certificate.line_id
                         WHERE certificate.code = :code
                        """)
                .param("code", code)
                .query(Boolean.class)
                .optional()
                .map(stands -> stands ? Certificate.Standing.VALID : Certificate.Standing.REVOKED)
                .orElse(Certificate.Standing.UNKNOWN);
    }

    /** Those that are there already keep their codes. */
    void issue(List<DecisionLine> lines, Instant at) {
        var fresh = lines.stream().map(line -> Certificate.of(line.id())).toList();
        jdbc.sql("""
                        INSERT INTO recognition_certificate (line_id, decision_id, area_id, code, issued_at)
                        SELECT line_id, decision_id, area_id, code, :at
                          FROM unnest(:lines::uuid[], :decisions::uuid[], :areas::bigint[], :codes::text[])
                               AS fresh (line_id, decision_id, area_id, code)
                            ON CONFLICT (line_id) DO NOTHING
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lines", lines.stream().map(DecisionLine::id).toArray(UUID[]::new))
                .param("decisions", lines.stream().map(DecisionLine::decision).toArray(UUID[]::new))
                .param("areas", lines.stream().map(line -> line.area().value()).toArray(Long[]::new))
                .param("codes", fresh.stream().map(Certificate::code).toArray(String[]::new))
                .update();
    }

    void begin(UUID decision, AreaId area, int total, Instant at) {
        jdbc.sql("""
                        INSERT INTO recognition_certificate_print (decision_id, area_id, total, begun_at)
                        VALUES (:decision, :area, :total, :at)
                        ON CONFLICT (decision_id) DO UPDATE
                           SET total = excluded.total, done = 0, begun_at = excluded.begun_at, pdf = NULL
                        """)
                .param("decision", decision)
                .param("area", area.value())
                .param("total", total)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void progress(UUID decision, int done) {
        jdbc.sql("UPDATE recognition_certificate_print SET done = :done WHERE decision_id = :decision")
                .param("done", done)
                .param("decision", decision)
                .update();
    }

    void finish(UUID decision, byte[] pdf) {
        jdbc.sql("UPDATE recognition_certificate_print SET done = total, pdf = :pdf WHERE decision_id = :decision")
                .param("pdf", pdf)
                .param("decision", decision)
                .update();
    }

    Optional<Print> print(UUID decision, Scope scope) {
        return jdbc.sql("""
                        SELECT done, total, pdf IS NOT NULL
                          FROM recognition_certificate_print
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> new Print(row.getInt(1), row.getInt(2), row.getBoolean(3)))
                .optional();
    }

    Optional<byte[]> file(UUID decision, Scope scope) {
        return jdbc.sql("""
                        SELECT pdf
                          FROM recognition_certificate_print
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to AND pdf IS NOT NULL
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> Objects.requireNonNull(row.getBytes(1)))
                .optional();
    }
}
