package vn.binhyen.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
import vn.binhyen.platform.SearchTerms;

/** All SQL over {@code committee}; its decisions and members are those of {@link CommitteeParts}. */
@Repository
class CommitteeRepository {

    private static final String WHOLE = """
            SELECT id, area_id, name, status, changed_at, changed_by, version
              FROM committee
             WHERE area_id BETWEEN :from AND :to""";
    private static final String LIST = """
            SELECT c.id, c.area_id, c.name, c.status, latest.number, latest.day, serving.head, serving.members
              FROM committee c
              JOIN LATERAL (SELECT d.number, d.day
                              FROM committee_decision d
                             WHERE d.committee_id = c.id AND d.area_id BETWEEN :from AND :to
                             ORDER BY d.day DESC, d.id DESC
                             LIMIT 1) latest ON true
              LEFT JOIN LATERAL (SELECT min(m.name) FILTER (WHERE m.position = 'HEAD') AS head,
                                        count(*) AS members
                                   FROM committee_member m
                                  WHERE m.committee_id = c.id AND m.area_id BETWEEN :from AND :to
                                    AND m.since <= :today
                                    AND coalesce(m.left_on > :today, true)
                                    AND coalesce(m.term_end >= :today, true)) serving ON true
             WHERE c.area_id BETWEEN :from AND :to AND %s
             ORDER BY c.area_id, c.status DESC, latest.day DESC, c.id
             LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;
    private final CommitteeParts parts;

    CommitteeRepository(JdbcClient jdbc, CommitteeParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    Optional<Committee> find(UUID id, Scope scope) {
        return read(jdbc.sql(WHOLE + " AND id = :id").param("id", id), scope).stream()
                .findFirst();
    }

    /** The committees that stand in this part of the tree. */
    List<Committee> standing(Scope scope) {
        return read(jdbc.sql(WHOLE + " AND status = 'STANDING'"), scope);
    }

    /** The place of a committee of one of these places, or of one within. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "committee", jdbc);
    }

    Optional<UUID> ofMember(UUID member, Scope scope) {
        return jdbc.sql("SELECT committee_id FROM committee_member WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", member)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(UUID.class)
                .optional();
    }

    /** A page of the list, as the committees are on this day: the province first, then its communes. */
    List<CommitteeRow> list(Scope scope, Committee.@Nullable Status status, LocalDate today, int limit, long offset) {
        return jdbc.sql(LIST.formatted("c.status = coalesce(:status, c.status)"))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("status", status == null ? null : status.name())
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(CommitteeRepository::row)
                .list();
    }

    List<CommitteeRow> named(SearchTerms terms, Scope scope, LocalDate today, int limit) {
        var named =
                "c.id IN (SELECT id FROM (SELECT id, name_key AS search FROM committee WHERE area_id BETWEEN :from AND :to)"
                        + " AS known WHERE " + SearchTerms.CONDITION + ")";
        return jdbc.sql(LIST.formatted(named))
                .param("from", scope.from())
                .param("to", scope.to())
                .params(terms.patterns())
                .param("today", today)
                .param("limit", limit)
                .param("offset", 0)
                .query(CommitteeRepository::row)
                .list();
    }

    long count(Scope scope, Committee.@Nullable Status status) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM committee
                         WHERE area_id BETWEEN :from AND :to AND status = coalesce(:status, status)
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("status", status == null ? null : status.name())
                .query(Long.class)
                .single();
    }

    void insert(Committee committee) {
        var insert = jdbc.sql("""
                        INSERT INTO committee (id, area_id, name, name_key, status, changed_at, changed_by)
                        VALUES (:id, :area, :name, :key, :status, :at, :by)
                        """).param("area", committee.area().value());
        write(insert, committee);
        parts.save(committee);
    }

    void update(Committee committee) {
        var update = jdbc.sql("""
                        UPDATE committee
                           SET name = :name, name_key = :key, status = :status, changed_at = :at, changed_by = :by,
                               version = version + 1
                         WHERE id = :id AND version = :version
                        """).param("version", committee.version());
        if (write(update, committee) != 1) {
            throw new OptimisticLockingFailureException("Committee changed meanwhile: " + committee.id());
        }
        parts.save(committee);
    }

    /** With its decisions and members, where it never was one. */
    void delete(Committee committee) {
        jdbc.sql("DELETE FROM committee WHERE id = :id AND area_id = :area")
                .param("id", committee.id())
                .param("area", committee.area().value())
                .update();
    }

    private static int write(JdbcClient.StatementSpec statement, Committee committee) {
        try {
            return statement
                    .param("id", committee.id())
                    .param("name", committee.name())
                    .param("key", committee.nameKey())
                    .param("status", committee.status().name())
                    .param("at", committee.changedAt().atOffset(ZoneOffset.UTC))
                    .param("by", committee.changedBy())
                    .update();
        } catch (DuplicateKeyException stands) {
            throw RuleViolation.invalid("committee-stands").at("name");
        }
    }

    private static CommitteeRow row(ResultSet row, int rowNumber) throws SQLException {
        return new CommitteeRow(
                row.getObject("id", UUID.class),
                new AreaId(row.getLong("area_id")),
                row.getString("name"),
                Committee.Status.valueOf(row.getString("status")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("head"),
                row.getLong("members"));
    }

    private List<Committee> read(JdbcClient.StatementSpec query, Scope scope) {
        var heads = query.param("from", scope.from())
                .param("to", scope.to())
                .query(CommitteeRepository::head)
                .list();
        var ids = heads.stream().map(Committee::id).toList();
        var decisions = parts.decisions(ids, scope);
        var members = parts.members(ids, scope);
        return heads.stream()
                .map(head -> head.with(
                        decisions.getOrDefault(head.id(), List.of()), members.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Committee head(ResultSet row, int rowNumber) throws SQLException {
        return new Committee(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new AreaId(row.getLong("area_id")),
                row.getString("name"),
                Committee.Status.valueOf(row.getString("status")),
                List.of(),
                List.of(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
