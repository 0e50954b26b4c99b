package vn.binhyen.enrolment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** All SQL over {@code enrolment_evidence}. */
@Repository
class EvidenceRepository {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file as lists name it. */
    record Named(UUID id, String criterion, String name) {}

    List<Named> list(UUID enrolment, Scope scope) {
        return jdbc.sql("""
                        SELECT id, criterion, name
                          FROM enrolment_evidence
                         WHERE enrolment_id = :enrolment AND area_id BETWEEN :from AND :to
                         ORDER BY criterion, added_at, id
                        """)
                .param("enrolment", enrolment)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) ->
                        new Named(row.getObject("id", UUID.class), row.getString("criterion"), row.getString("name")))
                .list();
    }

    Set<String> criteria(UUID enrolment, Scope scope) {
        return Set.copyOf(list(enrolment, scope).stream().map(Named::criterion).toList());
    }

    Optional<Evidence> find(UUID id, Scope scope) {
        return jdbc.sql("""
                        SELECT id, enrolment_id, area_id, criterion, name, type, content
                          FROM enrolment_evidence
                         WHERE id = :id AND area_id BETWEEN :from AND :to
                        """)
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> new Evidence(
                        row.getObject("id", UUID.class),
                        row.getObject("enrolment_id", UUID.class),
                        new AreaId(row.getLong("area_id")),
                        row.getString("criterion"),
                        row.getString("name"),
                        Evidence.Type.valueOf(row.getString("type")),
                        Objects.requireNonNull(row.getBytes("content"))))
                .optional();
    }

    void insert(Evidence file) {
        var there = list(file.enrolment(), Scope.of(file.area())).stream()
                .filter(known -> known.criterion().equals(file.criterion()))
                .count();
        if (there >= MOST) {
            throw RuleViolation.invalid("evidence-too-many", MOST).at("file");
        }
        jdbc.sql("""
                        INSERT INTO enrolment_evidence (id, enrolment_id, area_id, criterion, name, type, content, added_at)
                        VALUES (:id, :enrolment, :area, :criterion, :name, :type, :content, :at)
                        """)
                .param("id", file.id())
                .param("enrolment", file.enrolment())
                .param("area", file.area().value())
                .param("criterion", file.criterion())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("content", file.content())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
