package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.NotFound;

/** Writes {@code ledger_posting} and {@code ledger_entry}, and reads what sources have contributed. */
@Repository
class PostingRepository {

    private final JdbcClient jdbc;

    PostingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sources that have postings; one that reaches beyond the scope of the actor is as good as none. */
    Map<Source, PriorPostings> prior(Collection<Source> sources) {
        var prior = new HashMap<Source, PriorPostings>();
        var scope = Actor.current().scope();
        var ids = ids(sources);
        jdbc.sql("""
                        SELECT source_kind, source_id, max(revision) AS revision,
                               min(area_from) AS area_from, max(area_to) AS area_to
                          FROM ledger_posting
                         WHERE source_id = ANY (:ids::uuid[])
                         GROUP BY source_kind, source_id
                        """).param("ids", ids).query(row -> {
            if (row.getLong("area_from") < scope.from() || row.getLong("area_to") > scope.to()) {
                throw new NotFound();
            }
            prior.put(source(row), new PriorPostings(row.getInt("revision"), new HashMap<>()));
        });
        if (!prior.isEmpty()) {
            readAmounts(ids, prior);
        }
        return prior;
    }

    private void readAmounts(String[] sourceIds, Map<Source, PriorPostings> prior) {
        jdbc.sql("""
                        SELECT p.source_kind, p.source_id, e.measure_id, e.slice_id, e.area_id,
                               e.day - DATE '1970-01-01' AS day, sum(e.amount)::bigint AS amount
                          FROM ledger_posting p
                          JOIN ledger_entry e ON e.posting_id = p.id AND e.day BETWEEN p.day_from AND p.day_to
                         WHERE p.source_id = ANY (:ids::uuid[])
                         GROUP BY p.source_kind, p.source_id, e.measure_id, e.slice_id, e.area_id, e.day
                        HAVING sum(e.amount) <> 0
                        """).param("ids", sourceIds).query(row -> {
            var line = new Line(
                    row.getInt("measure_id"), row.getInt("slice_id"), row.getLong("area_id"), row.getInt("day"));
            prior.getOrDefault(source(row), PriorPostings.NONE).amounts().put(line, row.getLong("amount"));
        });
    }

    List<Long> nextIds(int count) {
        return jdbc.sql("SELECT nextval('ledger_posting_id') AS id FROM generate_series(1, :count)")
                .param("count", count)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /**
     * Writes postings and their entries: one statement however many they are, so there is no faster path beside it. The
     * arrays of entries are opened in the select list, row by row; in FROM each would first be copied into a store.
     */
    void insert(List<Posting> postings, Instant at) {
        var actor = Actor.current();
        var entries = EntryColumns.of(postings);
        jdbc.sql("""
                        WITH posting AS (
                            INSERT INTO ledger_posting (id, source_kind, source_id, revision, area_from, area_to,
                                                        day_from, day_to, posted_at, posted_by, posted_by_name, reason)
                            SELECT id, kind, source, revision, area_from, area_to,
                                   DATE '1970-01-01' + day_from, DATE '1970-01-01' + day_to, :at, :by, :byName, reason
                              FROM unnest(:ids, :kinds, :sources::uuid[], :revisions, :areasFrom, :areasTo,
                                          :daysFrom, :daysTo, :reasons)
                                AS fresh (id, kind, source, revision, area_from, area_to, day_from, day_to, reason))
                        INSERT INTO ledger_entry (posting_id, area_id, amount, day, line, measure_id, slice_id)
                        SELECT posting, area, amount, DATE '1970-01-01' + day, line, measure, slice
                          FROM (SELECT unnest(:postings) AS posting, unnest(:areas) AS area, unnest(:amounts) AS amount,
                                       unnest(:days) AS day, unnest(:lines) AS line, unnest(:measures) AS measure,
                                       unnest(:slices) AS slice) AS fresh
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("byName", actor.name())
                .params(columns(postings))
                .params(entries.parameters())
                .update();
    }

    private static Map<String, Object> columns(List<Posting> postings) {
        return Map.of(
                "ids", postings.stream().mapToLong(Posting::id).toArray(),
                "kinds",
                        postings.stream()
                                .map(posting -> posting.source().kind())
                                .toArray(String[]::new),
                "sources", ids(postings.stream().map(Posting::source).toList()),
                "revisions", postings.stream().mapToInt(Posting::revision).toArray(),
                "areasFrom",
                        postings.stream()
                                .mapToLong(posting -> posting.lowest(Line::area))
                                .toArray(),
                "areasTo",
                        postings.stream()
                                .mapToLong(posting -> posting.highest(Line::area))
                                .toArray(),
                "daysFrom",
                        postings.stream()
                                .mapToInt(posting -> (int) posting.lowest(Line::day))
                                .toArray(),
                "daysTo",
                        postings.stream()
                                .mapToInt(posting -> (int) posting.highest(Line::day))
                                .toArray(),
                "reasons", postings.stream().map(Posting::reason).toArray(String[]::new));
    }

    private static String[] ids(Collection<Source> sources) {
        var ids = new ArrayList<String>(sources.size());
        sources.forEach(source -> ids.add(source.id().toString()));
        return ids.toArray(String[]::new);
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("source_kind"), row.getObject("source_id", UUID.class));
    }
}
