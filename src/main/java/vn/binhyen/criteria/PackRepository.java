package vn.binhyen.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/** All reading of {@code rule_pack}: a scope sees its own, those of its province, and those of the country. */
@Repository
class PackRepository {

    private static final int LIMIT = 1_000;

    private static final String SELECT = """
            SELECT id, area_id, year, number, state, document, changes, confirmations, withdrawal, published,
                   changed_at, changed_by, version
              FROM rule_pack
             WHERE (area_id BETWEEN :from AND :to OR area_id IN (0, :province))
            """;

    private final JdbcClient jdbc;

    PackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PackVersion> find(UUID id, Scope scope) {
        return scoped(SELECT + " AND id = :id", scope)
                .param("id", id)
                .query(PackRepository::version)
                .optional();
    }

    /** The version that holds for a kind of unit in a province on a day: the province's own before the country's. */
    Optional<PackVersion> inForce(Purpose purpose, Subject subject, AreaId place, LocalDate day, Scope scope) {
        return scoped(SELECT + """
                           AND state = 'PUBLISHED' AND purpose = :purpose AND :subject = ANY (subjects)
                           AND area_id IN (0, :place)
                           AND valid_from <= :day AND coalesce(valid_to >= :day, true)
                         ORDER BY area_id DESC, valid_from DESC, number DESC
                         LIMIT 1
                        """, scope)
                .param("purpose", purpose.name())
                .param("subject", subject.name())
                .param("place", place.ancestor(Level.PROVINCE).value())
                .param("day", day)
                .query(PackRepository::version)
                .optional();
    }

    /** The version that another of the same pack, place and year would follow. */
    Optional<PackVersion> published(PackVersion version, Scope scope) {
        return scoped(SELECT + """
                           AND state = 'PUBLISHED' AND pack = :pack AND area_id = :area
                           AND year IS NOT DISTINCT FROM :year
                        """, scope)
                .param("pack", version.document().code())
                .param("area", version.area().value())
                .param("year", version.year())
                .query(PackRepository::version)
                .optional();
    }

    /** The country's version to stand on: the published one, otherwise the newest draft. */
    Optional<PackVersion> national(String pack, Scope scope) {
        return scoped(SELECT + """
                           AND pack = :pack AND area_id = 0 AND state IN ('PUBLISHED', 'DRAFT')
                         ORDER BY state = 'PUBLISHED' DESC, number DESC
                         LIMIT 1
                        """, scope)
                .param("pack", pack)
                .query(PackRepository::version)
                .optional();
    }

    List<PackHead> list(Scope scope) {
        return scoped("""
                        SELECT id, area_id, pack, document -> 'title' ->> 'vi' AS vi, document -> 'title' ->> 'en' AS en,
                               purpose, year, number, state, valid_from, valid_to, jsonb_array_length(changes) AS changes,
                               changed_at, changed_by
                          FROM rule_pack
                         WHERE (area_id BETWEEN :from AND :to OR area_id IN (0, :province))
                         ORDER BY purpose DESC, document ->> 'valid-from' DESC, pack, area_id, year DESC, number DESC
                         LIMIT :limit
                        """, scope)
                .param("limit", LIMIT)
                .query(PackRepository::head)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("province", scope.area().ancestor(Level.PROVINCE).value());
    }

    private static PackVersion version(ResultSet row, int rowNumber) throws SQLException {
        return new PackVersion(
                row.getObject("id", UUID.class),
                new AreaId(row.getLong("area_id")),
                row.getObject("year", Integer.class),
                row.getInt("number"),
                PackVersion.State.valueOf(row.getString("state")),
                PackNotation.pack(row.getString("document")),
                PackNotation.changes(row.getString("changes")),
                PackNotation.confirmations(row.getString("confirmations")),
                row.getString("withdrawal"),
                published(row.getString("published")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }

    private static @Nullable Confirmation published(@Nullable String json) {
        return json == null ? null : PackNotation.confirmation(json);
    }

    private static PackHead head(ResultSet row, int rowNumber) throws SQLException {
        return new PackHead(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new AreaId(row.getLong("area_id")),
                row.getString("pack"),
                new Label(row.getString("vi"), row.getString("en")),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("year", Integer.class),
                row.getInt("number"),
                PackVersion.State.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("changes"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
