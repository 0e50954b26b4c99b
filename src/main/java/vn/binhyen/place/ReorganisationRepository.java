package vn.binhyen.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/** All SQL over {@code reorganisation} and {@code reorganisation_effect}. */
@Repository
class ReorganisationRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, verb, effective_on, legal_basis, summary, status, undone_reason, changed_at, changed_by
              FROM reorganisation
            """;

    /** Those of the own part of the tree, of the own province and of the nation. */
    private static final String READABLE = " (area_id BETWEEN :from AND :to OR area_id IN (0, :province)) ";

    private final JdbcClient jdbc;

    ReorganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reorganisation> find(UUID id, Scope scope) {
        return bind(COLUMNS + " WHERE id = :id AND " + READABLE, scope)
                .param("id", id)
                .query(ReorganisationRepository::reorganisation)
                .optional();
    }

    List<Reorganisation> list(Scope scope, int limit) {
        return bind(
                        COLUMNS + " WHERE " + READABLE
                                + " ORDER BY effective_on DESC, changed_at DESC, id LIMIT :limit",
                        scope)
                .param("limit", limit)
                .query(ReorganisationRepository::reorganisation)
                .list();
    }

    /** What lists brought on this day, as one operation. */
    Optional<Reorganisation> imported(LocalDate day, String legalBasis, Scope scope) {
        return bind(COLUMNS + """
                         WHERE verb = 'IMPORT' AND status = 'APPLIED' AND effective_on = :day AND legal_basis = :basis
                           AND area_id BETWEEN :from AND :to AND
                        """ + READABLE + " ORDER BY changed_at, id LIMIT 1", scope)
                .param("day", day)
                .param("basis", legalBasis)
                .query(ReorganisationRepository::reorganisation)
                .optional();
    }

    void insert(Reorganisation reorganisation) {
        write(jdbc.sql("""
                        INSERT INTO reorganisation (id, area_id, verb, effective_on, legal_basis, summary, status,
                                                    undone_reason, changed_at, changed_by)
                        VALUES (:id, :area, :verb, :day, :basis, :summary, :status, :reason, :at, :by)
                        """), reorganisation)
                .param("area", reorganisation.area().value())
                .param("verb", reorganisation.verb().name())
                .param("day", reorganisation.day())
                .param("basis", reorganisation.legalBasis())
                .update();
    }

    /** False when somebody else was faster. */
    boolean update(Reorganisation reorganisation) {
        return write(jdbc.sql("""
                        UPDATE reorganisation
                           SET summary = :summary, status = :status, undone_reason = :reason,
                               changed_at = :at, changed_by = :by
                         WHERE id = :id AND status = 'APPLIED'
                        """), reorganisation).update() == 1;
    }

    private static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Reorganisation reorganisation) {
        return statement
                .param("id", reorganisation.id())
                .param("summary", reorganisation.summary())
                .param("status", reorganisation.status().name())
                .param("reason", reorganisation.undoneReason())
                .param("at", reorganisation.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", reorganisation.changedBy());
    }

    void insertEffects(UUID id, List<AreaEffect> effects) {
        jdbc.sql("""
                        INSERT INTO reorganisation_effect (reorganisation_id, area_id, effect, valid_to)
                        SELECT :id, n.area, n.effect, n.ends
                          FROM unnest(:areas, :effects, :ends::date[]) AS n (area, effect, ends)
                            ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param(
                        "areas",
                        effects.stream().map(effect -> effect.area().value()).toArray(Long[]::new))
                .param(
                        "effects",
                        effects.stream().map(effect -> effect.kind().name()).toArray(String[]::new))
                .param(
                        "ends",
                        effects.stream()
                                .map(effect -> effect.validTo() == null
                                        ? null
                                        : effect.validTo().toString())
                                .toArray(String[]::new))
                .update();
    }

    List<AreaEffect> effects(UUID id, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, effect, valid_to
                          FROM reorganisation_effect
                         WHERE reorganisation_id = :id AND area_id BETWEEN :from AND :to
                         ORDER BY area_id
                        """)
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, n) -> new AreaEffect(
                        new AreaId(row.getLong("area_id")),
                        AreaEffect.Kind.valueOf(row.getString("effect")),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** The first operation that was applied later to a place which this one touched. */
    Optional<Reorganisation> laterThan(Reorganisation earlier, Scope scope) {
        return bind(COLUMNS + """
                         WHERE status = 'APPLIED' AND changed_at > :since AND id <> :id
                           AND EXISTS (SELECT FROM reorganisation_effect mine
                                         JOIN reorganisation_effect theirs USING (area_id)
                                        WHERE mine.reorganisation_id = :id AND theirs.reorganisation_id = reorganisation.id)
                           AND
                        """ + READABLE + " ORDER BY changed_at, id LIMIT 1", scope)
                .param("since", earlier.changedAt().atOffset(ZoneOffset.UTC))
                .param("id", earlier.id())
                .query(ReorganisationRepository::reorganisation)
                .optional();
    }

    /** An operation in force that did something to one of these places, or said what it came from or went into. */
    Optional<Reorganisation> touching(Collection<AreaId> areas, Scope scope) {
        return bind(COLUMNS + """
                         WHERE status = 'APPLIED'
                           AND id IN (SELECT reorganisation_id FROM reorganisation_effect WHERE area_id = ANY(:areas)
                                      UNION ALL
                                      SELECT reorganisation_id FROM area_succession
                                       WHERE area_id = ANY(:areas) OR from_id = ANY(:areas))
                           AND
                        """ + READABLE + " ORDER BY changed_at DESC, id LIMIT 1", scope)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .query(ReorganisationRepository::reorganisation)
                .optional();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("province", scope.area().ancestor(Level.PROVINCE).value());
    }

    private static Reorganisation reorganisation(ResultSet row, int number) throws SQLException {
        return new Reorganisation(
                row.getObject("id", UUID.class),
                new AreaId(row.getLong("area_id")),
                ReorganisationVerb.valueOf(row.getString("verb")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("summary"),
                Reorganisation.Status.valueOf(row.getString("status")),
                row.getString("undone_reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
