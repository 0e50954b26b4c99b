package vn.binhyen.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseText;

/** All SQL over {@code outreach_session}. */
@Repository
class OutreachRepository {

    private static final String COLUMNS = """
            SELECT id, area_id, day, title, form, audience, participants, documents, host, note, changed_at, changed_by,
                   withdrawn_reason, version, EXISTS (SELECT FROM outreach_photo WHERE session_id = id) AS has_photo
              FROM outreach_session
            """;

    private final JdbcClient jdbc;

    OutreachRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OutreachSession> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(OutreachRepository::session)
                .optional();
    }

    List<OutreachSession> list(SessionFilter filter, int limit, long offset) {
        return filtered(COLUMNS + "%s ORDER BY day DESC, id DESC LIMIT :limit OFFSET :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(OutreachRepository::session)
                .list();
    }

    /** The latest sessions with these words; only so many are looked through that an answer comes at once. */
    List<OutreachSession> latest(SearchTerms words, Scope scope, int limit) {
        return jdbc.sql(COLUMNS.replace("FROM outreach_session", """
                        FROM (SELECT *
                                FROM outreach_session
                               WHERE area_id BETWEEN :from AND :to
                                 AND withdrawn_reason IS NULL
                               ORDER BY day DESC, id DESC
                               LIMIT 10000) AS lately
                        """) + " WHERE " + SearchTerms.CONDITION
                        + " ORDER BY day DESC, id DESC LIMIT :limit")
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .params(words.patterns())
                .query(OutreachRepository::session)
                .list();
    }

    /** The latest sessions held at these places. */
    List<OutreachSession> latestAt(Collection<AreaId> areas, Scope scope, int limit) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id = ANY(:areas) AND area_id BETWEEN :from AND :to AND withdrawn_reason IS NULL
                         ORDER BY day DESC, id DESC
                         LIMIT :limit
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(OutreachRepository::session)
                .list();
    }

    SessionTotals totals(SessionFilter filter) {
        return filtered("""
                        SELECT count(*), coalesce(sum(participants), 0), coalesce(sum(documents), 0)
                          FROM outreach_session
                        %s
                        """, filter)
                .query((row, number) -> new SessionTotals(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, SessionFilter filter) {
        var where = """
                 WHERE area_id BETWEEN :from AND :to
                   AND day BETWEEN coalesce(:first::date, '-infinity') AND coalesce(:last::date, 'infinity')
                   AND form = coalesce(:form::text, form)
                   AND (withdrawn_reason IS NOT NULL) = :withdrawn
                """ + (filter.words().isEmpty() ? "" : " AND " + SearchTerms.CONDITION);
        var form = filter.form();
        var statement = jdbc.sql(sql.formatted(where))
                .param("from", filter.scope().from())
                .param("to", filter.scope().to())
                .param("first", filter.from())
                .param("last", filter.to())
                .param("form", form == null ? null : form.name())
                .param("withdrawn", filter.withdrawn());
        return filter.words().isEmpty()
                ? statement
                : statement.params(filter.words().patterns());
    }

    /** Sessions of these places that stand, from the earliest of these days to the latest: what an import may repeat. */
    List<OutreachSession> standing(List<AreaId> areas, LocalDate first, LocalDate last, Scope scope) {
        return jdbc.sql(COLUMNS + """
                         WHERE area_id = ANY(:areas) AND area_id BETWEEN :from AND :to
                           AND day BETWEEN :first AND :last AND withdrawn_reason IS NULL
                         ORDER BY id
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("first", first)
                .param("last", last)
                .query(OutreachRepository::session)
                .list();
    }

    /** Where within these places or units a session was held, whatever became of its record. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "outreach_session", jdbc);
    }

    void insert(List<OutreachSession> sessions) {
        var facts = sessions.stream().map(OutreachSession::facts).toList();
        jdbc.sql("""
                        INSERT INTO outreach_session (id, area_id, day, title, form, audience, participants, documents, host,
                                                      note, search, changed_at, changed_by)
                        SELECT id, area_id, day, title, form, audience, participants, documents, host, note, search,
                               :at, :by
                          FROM unnest(:ids::uuid[], :areas::bigint[], :days::date[], :titles::text[], :forms::text[],
                                      :audiences::text[], :participants::int[], :documents::int[], :hosts::text[],
                                      :notes::text[], :searches::text[])
                               AS fresh (id, area_id, day, title, form, audience, participants, documents, host, note, search)
                        """)
                .param("at", sessions.getFirst().changedAt().atOffset(ZoneOffset.UTC))
                .param("by", sessions.getFirst().changedBy())
                .param("ids", sessions.stream().map(OutreachSession::id).toArray(UUID[]::new))
                .param(
                        "areas",
                        facts.stream().map(NewSession::area).map(AreaId::value).toArray(Long[]::new))
                .param("days", texts(facts, fact -> fact.day().toString()))
                .param("titles", texts(facts, NewSession::title))
                .param("forms", texts(facts, fact -> fact.form().name()))
                .param("audiences", texts(facts, fact -> fact.audience().name()))
                .param(
                        "participants",
                        facts.stream().map(NewSession::participants).toArray(Integer[]::new))
                .param("documents", facts.stream().map(NewSession::documents).toArray(Integer[]::new))
                .param("hosts", texts(facts, NewSession::host))
                .param("notes", texts(facts, NewSession::note))
                .param("searches", texts(facts, OutreachRepository::searched))
                .update();
    }

    private static String[] texts(List<NewSession> facts, Function<NewSession, String> text) {
        return facts.stream().map(text).toArray(String[]::new);
    }

    private static String searched(NewSession facts) {
        return VietnameseText.searchable(facts.title(), facts.host());
    }

    void update(OutreachSession session) {
        var facts = session.facts();
        var rows = jdbc.sql("""
                        UPDATE outreach_session
                           SET area_id = :area, day = :day, title = :title, form = :form, audience = :audience,
                               participants = :participants, documents = :documents, host = :host, note = :note,
                               search = :search, changed_at = :at, changed_by = :by, withdrawn_reason = :withdrawn,
                               version = version + 1
                         WHERE id = :id
                           AND version = :version
                        """)
                .param("id", session.id())
                .param("version", session.version())
                .param("area", facts.area().value())
                .param("day", facts.day())
                .param("title", facts.title())
                .param("form", facts.form().name())
                .param("audience", facts.audience().name())
                .param("participants", facts.participants())
                .param("documents", facts.documents())
                .param("host", facts.host())
                .param("note", facts.note())
                .param("search", searched(facts))
                .param("at", session.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", session.changedBy())
                .param("withdrawn", session.withdrawnReason())
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Session changed meanwhile: " + session.id());
        }
    }

    private static OutreachSession session(ResultSet row, int rowNumber) throws SQLException {
        return new OutreachSession(
                row.getObject("id", UUID.class),
                new NewSession(
                        new AreaId(row.getLong("area_id")),
                        row.getObject("day", LocalDate.class),
                        row.getString("title"),
                        OutreachForm.valueOf(row.getString("form")),
                        Audience.valueOf(row.getString("audience")),
                        row.getInt("participants"),
                        row.getInt("documents"),
                        row.getString("host"),
                        row.getString("note")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("withdrawn_reason"),
                row.getBoolean("has_photo"),
                row.getInt("version"));
    }
}
