package vn.binhyen.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.Scope;

/** All SQL over the decisions and members of committees. */
@Repository
class CommitteeParts {

    private static final String SAVE_MEMBERS = """
            INSERT INTO committee_member (id, committee_id, decision_id, area_id, ordinal, position, name,
                                          office, assignment, since, term_end, left_on, left_reason)
            SELECT id, :committee, decision_id, :area, ordinal, position, name, office, assignment, since,
                   term_end, left_on, left_reason
              FROM unnest(:ids::uuid[], :decisions::uuid[], :ordinals::int[], :positions::text[],
                          :names::text[], :offices::text[], :assignments::text[], :since::date[],
                          :terms::date[], :left::date[], :reasons::text[])
                   AS fresh (id, decision_id, ordinal, position, name, office, assignment, since, term_end,
                             left_on, left_reason)
            ON CONFLICT (id) DO UPDATE
               SET position = excluded.position, name = excluded.name, office = excluded.office,
                   assignment = excluded.assignment, since = excluded.since, term_end = excluded.term_end,
                   left_on = excluded.left_on, left_reason = excluded.left_reason
            """;

    private final JdbcClient jdbc;

    CommitteeParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decisions of each of these committees, oldest first. */
    Map<UUID, List<CommitteeDecision>> decisions(List<UUID> committees, Scope scope) {
        return read("""
                SELECT committee_id, id, kind, number, day, issuer, signer, signer_title
                  FROM committee_decision
                 WHERE committee_id = ANY(:committees) AND area_id BETWEEN :from AND :to
                 ORDER BY day, id
                """, committees, scope, CommitteeParts::decision);
    }

    /** Everybody who is or was a member of each of these committees, in the order of the decisions. */
    Map<UUID, List<Member>> members(List<UUID> committees, Scope scope) {
        return read("""
                SELECT committee_id, id, decision_id, position, name, office, assignment, since, term_end, left_on,
                       left_reason
                  FROM committee_member
                 WHERE committee_id = ANY(:committees) AND area_id BETWEEN :from AND :to
                 ORDER BY ordinal, id
                """, committees, scope, CommitteeParts::member);
    }

    void save(Committee committee) {
        saveDecisions(committee);
        saveMembers(committee);
    }

    private <T> Map<UUID, List<T>> read(String sql, List<UUID> committees, Scope scope, RowMapper<T> part) {
        var parts = new HashMap<UUID, List<T>>();
        jdbc.sql(sql)
                .param("committees", committees.toArray(UUID[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(row -> {
                    parts.computeIfAbsent(row.getObject("committee_id", UUID.class), id -> new ArrayList<>())
                            .add(Objects.requireNonNull(part.mapRow(row, row.getRow())));
                });
        return parts;
    }

    /** A decision is never changed. */
    private void saveDecisions(Committee committee) {
        var decisions = committee.decisions();
        jdbc.sql("""
                        INSERT INTO committee_decision (id, committee_id, area_id, kind, number, day, issuer, signer,
                                                        signer_title)
                        SELECT id, :committee, :area, kind, number, day, issuer, signer, signer_title
                          FROM unnest(:ids::uuid[], :kinds::text[], :numbers::text[], :days::date[], :issuers::text[],
                                      :signers::text[], :titles::text[])
                               AS fresh (id, kind, number, day, issuer, signer, signer_title)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("committee", committee.id())
                .param("area", committee.area().value())
                .param("ids", decisions.stream().map(CommitteeDecision::id).toArray(UUID[]::new))
                .param("kinds", texts(decisions, decision -> decision.kind().name()))
                .param("numbers", texts(decisions, CommitteeDecision::number))
                .param("days", texts(decisions, decision -> decision.day().toString()))
                .param("issuers", texts(decisions, CommitteeDecision::issuer))
                .param("signers", texts(decisions, CommitteeDecision::signer))
                .param("titles", texts(decisions, CommitteeDecision::signerTitle))
                .update();
    }

    private void saveMembers(Committee committee) {
        var members = committee.members();
        jdbc.sql(SAVE_MEMBERS)
                .param("committee", committee.id())
                .param("area", committee.area().value())
                .param("ids", members.stream().map(Member::id).toArray(UUID[]::new))
                .param("decisions", members.stream().map(Member::decision).toArray(UUID[]::new))
                .param("ordinals", IntStream.range(0, members.size()).boxed().toArray(Integer[]::new))
                .param(
                        "positions",
                        texts(members, member -> member.seat().position().name()))
                .param("names", texts(members, member -> member.seat().name()))
                .param("offices", texts(members, member -> member.seat().office()))
                .param("assignments", texts(members, member -> member.seat().assignment()))
                .param("since", texts(members, member -> member.seat().since().toString()))
                .param("terms", texts(members, member -> day(member.seat().termEnd())))
                .param("left", texts(members, member -> day(member.leftOn())))
                .param("reasons", texts(members, Member::leftReason))
                .update();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> @Nullable String[] texts(List<T> parts, Function<T, @Nullable String> text) {
        return parts.stream().map(text).toArray(String[]::new);
    }

    private static CommitteeDecision decision(ResultSet row, int rowNumber) throws SQLException {
        return new CommitteeDecision(
                row.getObject("id", UUID.class),
                CommitteeDecision.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("issuer"),
                row.getString("signer"),
                row.getString("signer_title"));
    }

    private static Member member(ResultSet row, int rowNumber) throws SQLException {
        var seat = new Seat(
                Position.valueOf(row.getString("position")),
                row.getString("name"),
                row.getString("office"),
                row.getString("assignment"),
                row.getObject("since", LocalDate.class),
                row.getObject("term_end", LocalDate.class));
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("decision_id", UUID.class),
                seat,
                row.getObject("left_on", LocalDate.class),
                row.getString("left_reason"));
    }
}
