package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL of {@link WordSearch}: over a table of records and the table of their words. */
final class WordTables {

    /** No more rows of the table of words are followed for one question. */
    private static final int FOLLOWED = 200_000;

    /** Common words stay common: their counts are remembered. */
    private static final int COMMON = 5_000;

    private static final int REMEMBERED = 10_000;

    private final JdbcClient jdbc;
    private final String records;
    private final String words;
    private final Map<String, Integer> common = new ConcurrentHashMap<>();

    WordTables(JdbcClient jdbc, String records, String words) {
        this.jdbc = jdbc;
        this.records = records;
        this.words = words;
    }

    /** What a record must look like besides the word it is found by. */
    record Look(List<String> patterns, List<String> alternatives, WordSearch.Condition condition) {}

    /**
     * The records that have a word of each range and the look. Each hit is compared by itself: the planner, who cannot know
     * how large a scope is, would read the whole table instead.
     */
    List<Long> found(List<WordRange> ranges, Look look, Scope scope, int limit) {
        var lists = new ArrayList<String>();
        for (var i = 0; i < ranges.size(); i++) {
            lists.add("""
                    (SELECT w.area_id
                       FROM unnest(:first%d::text[], :end%d::text[]) AS wanted (first, last), %s w
                      WHERE w.word >= wanted.first AND w.word < wanted.last
                        AND w.area_id BETWEEN :from AND :to
                      LIMIT %d)
                    """.formatted(i, i, words, FOLLOWED));
        }
        var sql = """
                SELECT compared.area_id
                  FROM (%s) AS hit
                 CROSS JOIN LATERAL (SELECT r.area_id FROM %s r WHERE r.area_id = hit.area_id AND %s LIMIT 1) AS compared
                 LIMIT :limit
                """.formatted(String.join(" INTERSECT ", lists), records, looks(look));
        var statement = bound(sql, look, scope, limit);
        for (var i = 0; i < ranges.size(); i++) {
            statement = statement
                    .param("first" + i, ranges.get(i).firsts())
                    .param("end" + i, ranges.get(i).ends());
        }
        return statement.query((row, number) -> row.getLong(1)).list();
    }

    /** In a small part of the tree all records are looked at. */
    List<Long> found(Look look, Scope scope, int limit) {
        var sql = "SELECT r.area_id FROM %s r WHERE %s LIMIT :limit".formatted(records, looks(look));
        return bound(sql, look, scope, limit)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static String looks(Look look) {
        return """
                r.area_id BETWEEN :from AND :to
                AND ' ' || r.search || ' ' LIKE ALL (:patterns::text[])
                AND ' ' || r.search || ' ' LIKE ANY (:alternatives::text[])
                AND\s""" + look.condition().sql();
    }

    private JdbcClient.StatementSpec bound(String sql, Look look, Scope scope, int limit) {
        return jdbc.sql(sql)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("patterns", look.patterns().toArray(String[]::new))
                .param("alternatives", look.alternatives().toArray(String[]::new))
                .param("limit", limit)
                .params(look.condition().parameters());
    }

    /** How often each of the words, or words that begin so, occurs in the scope, up to a bound. */
    List<Integer> counts(List<WordRange> ranges, Scope scope) {
        var unknown = ranges.stream()
                .filter(range -> !common.containsKey(key(range, scope)))
                .toList();
        var counted = unknown.isEmpty() ? List.<Integer>of() : counted(unknown, scope);
        return ranges.stream()
                .map(range -> unknown.contains(range)
                        ? counted.get(unknown.indexOf(range))
                        : common.getOrDefault(key(range, scope), FOLLOWED))
                .toList();
    }

    private List<Integer> counted(List<WordRange> ranges, Scope scope) {
        var counts = jdbc.sql("""
                        SELECT (SELECT count(*)
                                  FROM (SELECT
                                          FROM %s w
                                         WHERE w.word >= wanted.first AND w.word < wanted.last
                                           AND w.area_id BETWEEN :from AND :to
                                         LIMIT %d) AS counted)
                          FROM unnest(:first::text[], :end::text[]) WITH ORDINALITY AS wanted (first, last, place)
                         ORDER BY place
                        """.formatted(words, FOLLOWED))
                .param(
                        "first",
                        ranges.stream().map(range -> range.first().getFirst()).toArray(String[]::new))
                .param(
                        "end",
                        ranges.stream().map(range -> range.end().getFirst()).toArray(String[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> row.getInt(1))
                .list();
        for (var i = 0; i < ranges.size(); i++) {
            if (counts.get(i) >= COMMON && common.size() < REMEMBERED) {
                common.put(key(ranges.get(i), scope), counts.get(i));
            }
        }
        return counts;
    }

    private static String key(WordRange range, Scope scope) {
        return range.first().getFirst() + range.end().getFirst() + scope.from();
    }

    /** Those of the words that stand somewhere in the scope. */
    List<String> known(Collection<String> candidates, Scope scope) {
        return jdbc.sql("""
                        SELECT c
                          FROM unnest(:words::text[]) AS c
                         WHERE EXISTS (SELECT FROM %s w WHERE w.word = c AND w.area_id BETWEEN :from AND :to)
                        """.formatted(words))
                .param("words", candidates.toArray(String[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
