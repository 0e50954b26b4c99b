package vn.binhyen.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** All SQL over {@code recognition_decision}. */
@Repository
class DecisionRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, number, day, year, issuer, signer, signer_title, grounds, status, withdrawn_reason,
                   changed_at, changed_by, version
              FROM recognition_decision
            """;

    /** Decisions of the reader's own part of the tree, and signed ones from above that recognise a unit in it. */
    private static final String READABLE = """
             (area_id BETWEEN :from AND :to
              OR status = 'SIGNED' AND EXISTS (SELECT FROM recognition_line line
                                                WHERE line.decision_id = recognition_decision.id
                                                  AND line.area_id BETWEEN :from AND :to))
            """;

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Decision> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND " + READABLE)
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(DecisionRepository::decision)
                .optional();
    }

    /** The decision that bears this number in this year, unless it was withdrawn. */
    Optional<Decision> findByNumber(AreaId area, String numberKey, int yearOfDay, Scope scope) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id = :area AND area_id BETWEEN :from AND :to AND number_key = :key
                           AND date_part('year', day) = :year AND status <> 'WITHDRAWN'
                        """)
                .param("area", area.value())
                .param("from", scope.from())
                .param("to", scope.to())
                .param("key", numberKey)
                .param("year", yearOfDay)
                .query(DecisionRepository::decision)
                .optional();
    }

    /** Which of these places, or of those within, issued a decision. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "recognition_decision", jdbc);
    }

    List<Decision> list(Scope scope, @Nullable Integer year, int limit, long offset) {
        return jdbc.sql(COLUMNS + " WHERE " + READABLE + """
                           AND year = coalesce(:year, year)
                         ORDER BY day DESC, id DESC
                         LIMIT :limit OFFSET :offset
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("year", year)
                .param("limit", limit)
                .param("offset", offset)
                .query(DecisionRepository::decision)
                .list();
    }

    /** Decisions whose number, with its year, has all these words or beginnings of words; the latest first. */
    List<Decision> numbered(List<String> words, Scope scope, int limit) {
        return jdbc.sql(COLUMNS + " WHERE " + READABLE + """
                           AND ' ' || number_key || ' ' || year || ' ' || date_part('year', day) LIKE ALL (:words::text[])
                         ORDER BY day DESC, id DESC
                         LIMIT :limit
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("words", words.stream().map(word -> "% " + word + "%").toArray(String[]::new))
                .param("limit", limit)
                .query(DecisionRepository::decision)
                .list();
    }

    long count(Scope scope, @Nullable Integer year) {
        return jdbc.sql("SELECT count(*) FROM recognition_decision WHERE " + READABLE
                        + " AND year = coalesce(:year, year)")
                .param("from", scope.from())
                .param("to", scope.to())
                .param("year", year)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    List<Integer> years(Scope scope) {
        return jdbc.sql("SELECT DISTINCT year FROM recognition_decision WHERE " + READABLE + " ORDER BY year DESC")
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    void insert(Decision decision) {
        var insert = jdbc.sql("""
                        INSERT INTO recognition_decision (id, area_id, number, number_key, day, year, issuer, signer,
                                                          signer_title, grounds, status, withdrawn_reason, changed_at,
                                                          changed_by)
                        VALUES (:id, :area, :number, :key, :day, :year, :issuer, :signer, :signerTitle, :grounds,
                                :status, :withdrawn, :at, :by)
                        """);
        write(insert.param("area", decision.area().value()), decision);
    }

    void update(Decision decision) {
        var update = jdbc.sql("""
                        UPDATE recognition_decision
                           SET number = :number, number_key = :key, day = :day, year = :year, issuer = :issuer,
                               signer = :signer, signer_title = :signerTitle, grounds = :grounds, status = :status,
                               withdrawn_reason = :withdrawn, changed_at = :at, changed_by = :by, version = version + 1
                         WHERE id = :id
                           AND version = :version
                        """);
        if (write(update.param("version", decision.version()), decision) != 1) {
            throw new OptimisticLockingFailureException("Decision changed meanwhile: " + decision.id());
        }
    }

    /** Its lines must be gone before. */
    void delete(Decision decision) {
        jdbc.sql("DELETE FROM recognition_decision WHERE id = :id")
                .param("id", decision.id())
                .update();
    }

    private static int write(JdbcClient.StatementSpec statement, Decision decision) {
        var content = decision.content();
        try {
            return statement
                    .param("id", decision.id())
                    .param("number", content.number())
                    .param("key", content.numberKey())
                    .param("day", content.day())
                    .param("year", content.year())
                    .param("issuer", content.issuer())
                    .param("signer", content.signer())
                    .param("signerTitle", content.signerTitle())
                    .param("grounds", content.grounds())
                    .param("status", decision.status().name())
                    .param("withdrawn", decision.withdrawnReason())
                    .param("at", decision.changedAt().atOffset(ZoneOffset.UTC))
                    .param("by", decision.changedBy())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw RuleViolation.invalid(
                            "decision-number-taken",
                            content.number(),
                            Integer.toString(content.day().getYear()))
                    .at("number");
        }
    }

    private static Decision decision(ResultSet row, int rowNumber) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                new DecisionContent(
                        new AreaId(row.getLong("area_id")),
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("year"),
                        row.getString("issuer"),
                        row.getString("signer"),
                        row.getString("signer_title"),
                        row.getString("grounds")),
                Decision.Status.valueOf(row.getString("status")),
                row.getString("withdrawn_reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
