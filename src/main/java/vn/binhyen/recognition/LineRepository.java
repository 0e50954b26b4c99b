package vn.binhyen.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** All SQL over {@code recognition_line}. */
@Repository
class LineRepository {

    private static final String COLUMNS = """
            SELECT id, decision_id, area_id, year, code, name, kind, managing, counted_on, standing, revoked_reason,
                   revoked_number, revoked_on, revoked_signer, revoked_signer_title
              FROM recognition_line
            """;

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who already stands in a decision for a year, and in which. */
    record Taken(AreaId area, UUID decision, String number, LocalDate day) {}

    /** How many units of a kind a decision recognises. */
    record KindCount(RecognisedKind kind, long units) {}

    Optional<DecisionLine> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(LineRepository::line)
                .optional();
    }

    /** The standing lines of these units, the latest year first. */
    List<DecisionLine> latestOf(Collection<AreaId> units, Scope scope, int limit) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id = ANY(:units) AND area_id BETWEEN :from AND :to AND standing
                         ORDER BY year DESC, id DESC
                         LIMIT :limit
                        """)
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(LineRepository::line)
                .list();
    }

    List<DecisionLine> list(UUID decision, Scope scope, int limit, long offset) {
        return jdbc.sql(COLUMNS + """
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to
                         ORDER BY array_position(:kinds::text[], kind), area_id, id
                         LIMIT :limit OFFSET :offset
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("kinds", kinds())
                .param("limit", limit)
                .param("offset", offset)
                .query(LineRepository::line)
                .list();
    }

    /** All lines, whatever became of them. */
    List<DecisionLine> all(UUID decision, Scope scope) {
        return list(decision, scope, Integer.MAX_VALUE, 0);
    }

    /** All lines that stand; for signing, so without a limit that could leave one out. */
    List<DecisionLine> standing(UUID decision, Scope scope) {
        return jdbc.sql(COLUMNS + """
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to AND standing
                         ORDER BY area_id, id
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(LineRepository::line)
                .list();
    }

    /** Standing lines by kind. */
    List<KindCount> counts(UUID decision, Scope scope) {
        return jdbc.sql("""
                        SELECT kind, count(*)
                          FROM recognition_line
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to AND standing
                         GROUP BY kind
                         ORDER BY array_position(:kinds::text[], kind)
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("kinds", kinds())
                .query((row, number) -> new KindCount(RecognisedKind.valueOf(row.getString(1)), row.getLong(2)))
                .list();
    }

    long count(UUID decision, Scope scope) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM recognition_line
                         WHERE decision_id = :decision AND area_id BETWEEN :from AND :to
                        """)
                .param("decision", decision)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** Those of these units that stand in some decision for this year. */
    List<Taken> taken(Collection<AreaId> units, int year, Scope scope) {
        return jdbc.sql("""
                        SELECT line.area_id, decision.id, decision.number, decision.day
                          FROM recognition_line line
                          JOIN recognition_decision decision ON decision.id = line.decision_id
                         WHERE line.area_id = ANY(:units) AND line.area_id BETWEEN :from AND :to
                           AND line.year = :year AND line.standing
                         ORDER BY line.area_id
                        """)
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("year", year)
                .query((row, number) -> new Taken(
                        new AreaId(row.getLong(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /** Where within these places or units there is a record, whatever became of it. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "recognition_line", jdbc);
    }

    /** The table itself refuses a unit that somebody else put into a decision a moment ago. */
    void insert(List<DecisionLine> lines) {
        try {
            insertAll(lines);
        } catch (DuplicateKeyException meanwhile) {
            throw RuleViolation.conflict("decision-unit-meanwhile");
        }
    }

    private void insertAll(List<DecisionLine> lines) {
        jdbc.sql("""
                        INSERT INTO recognition_line (id, decision_id, area_id, year, code, name, kind, managing, counted_on)
                        SELECT id, decision_id, area_id, year, code, name, kind, managing, counted_on
                          FROM unnest(:ids::uuid[], :decisions::uuid[], :areas::bigint[], :years::int[], :codes::text[],
                                      :names::text[], :kinds::text[], :managing::text[], :days::date[])
                               AS fresh (id, decision_id, area_id, year, code, name, kind, managing, counted_on)
                        """)
                .param("ids", lines.stream().map(DecisionLine::id).toArray(UUID[]::new))
                .param("decisions", lines.stream().map(DecisionLine::decision).toArray(UUID[]::new))
                .param(
                        "areas",
                        lines.stream()
                                .map(DecisionLine::area)
                                .map(AreaId::value)
                                .toArray(Long[]::new))
                .param("years", lines.stream().map(DecisionLine::year).toArray(Integer[]::new))
                .param("codes", texts(lines, DecisionLine::code))
                .param("names", texts(lines, DecisionLine::name))
                .param("kinds", texts(lines, line -> line.kind().name()))
                .param("managing", texts(lines, DecisionLine::managing))
                .param("days", texts(lines, line -> line.countedOn().toString()))
                .update();
    }

    int delete(UUID decision, Collection<UUID> lines) {
        return jdbc.sql("DELETE FROM recognition_line WHERE decision_id = :decision AND id = ANY(:lines)")
                .param("decision", decision)
                .param("lines", lines.toArray(UUID[]::new))
                .update();
    }

    /** The lines of a draft that was withdrawn free their units. */
    void release(UUID decision) {
        jdbc.sql("UPDATE recognition_line SET standing = false WHERE decision_id = :decision")
                .param("decision", decision)
                .update();
    }

    private static String[] texts(List<DecisionLine> lines, Function<DecisionLine, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static String[] kinds() {
        return Arrays.stream(RecognisedKind.values()).map(Enum::name).toArray(String[]::new);
    }

    private static DecisionLine line(ResultSet row, int rowNumber) throws SQLException {
        return new DecisionLine(
                row.getObject("id", UUID.class),
                row.getObject("decision_id", UUID.class),
                new AreaId(row.getLong("area_id")),
                row.getInt("year"),
                row.getString("code"),
                row.getString("name"),
                RecognisedKind.valueOf(row.getString("kind")),
                row.getString("managing"),
                row.getObject("counted_on", LocalDate.class),
                row.getBoolean("standing"),
                revocation(row));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        var reason = row.getString("revoked_reason");
        var number = Objects.requireNonNullElse(row.getString("revoked_number"), "");
        var day = row.getObject("revoked_on", LocalDate.class);
        var signer = Objects.requireNonNullElse(row.getString("revoked_signer"), "");
        var title = Objects.requireNonNullElse(row.getString("revoked_signer_title"), "");
        return reason == null ? null : new Revocation(number, day, reason, signer, title);
    }
}
