package vn.binhyen.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL of {@link WordSearch}: over a table of records and the table of their words. */
final class WordTables {

    /** Of longer lists it does not matter which is the longest. */
    private static final int COUNTED = 100_000;

    /** More rows of several words together are not gathered. */
    private static final int COUNTED_TOGETHER = 30_000;

    /** The count of what is not to be gathered. */
    static final int MANY = Integer.MAX_VALUE;

    /** Of the records with all words but one, no more are compared. */
    private static final int COMPARED = 3_000;

    /** Common words stay common: their counts are remembered. */
    private static final int COMMON = 2_000;

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
    record Look(List<String> patterns, List<String> alternatives, WordSearch.Condition condition) {

        static Look of(List<String> patterns, WordSearch.Condition condition) {
            return new Look(patterns, List.of("%"), condition);
        }
    }

    /**
     * The records that have a word of each range and the look. Each hit is compared by itself: the planner, who cannot know
     * how large a scope is, would read the whole table instead.
     */
    List<Long> found(List<WordRange> ranges, Look look, Scope scope, int limit, int compared) {
        var sql = """
                SELECT compared.area_id
                  FROM (%s LIMIT :compared) AS hit
                 CROSS JOIN LATERAL (SELECT r.area_id FROM %s r WHERE r.area_id = hit.area_id AND %s LIMIT 1) AS compared
                 LIMIT :limit
                """.formatted(hits(ranges, numbers(ranges)), records, looks(look));
        return bound(bound(jdbc.sql(sql), ranges), look, scope, limit)
                .param("compared", compared)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** A record and its search column. */
    record Text(long id, String search) {}

    /** The records that have words of all these ranges but one, the rarest first, and all these patterns but one. */
    List<Text> near(List<WordRange> ranges, Look look, Scope scope, int limit) {
        var numbers = numbers(ranges);
        var without = numbers.reversed().stream()
                .map(left -> hits(
                        ranges, numbers.stream().filter(i -> !i.equals(left)).toList()))
                .collect(Collectors.joining(" UNION ALL "));
        var sql = """
                SELECT compared.*
                  FROM (%s LIMIT :compared) AS hit
                 CROSS JOIN LATERAL (SELECT r.area_id, r.search FROM %s r WHERE r.area_id = hit.area_id AND %s LIMIT 1) AS compared
                 LIMIT :limit
                """.formatted(without, records, nearly(look));
        return bound(bound(jdbc.sql(sql), ranges), look, scope, limit)
                .param("compared", COMPARED)
                .query(WordTables::text)
                .list();
    }

    /** All records that have all these patterns but one. */
    List<Text> near(Look look, Scope scope, int limit) {
        var sql = "SELECT r.area_id, r.search FROM %s r WHERE %s LIMIT :limit".formatted(records, nearly(look));
        return bound(jdbc.sql(sql), look, scope, limit).query(WordTables::text).list();
    }

    private static String nearly(Look look) {
        return "r.area_id BETWEEN :from AND :to AND " + matches(look) + " = cardinality(:patterns::text[]) - 1 AND "
                + look.condition().sql();
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        return new Text(row.getLong(1), row.getString(2));
    }

    /** How many of the patterns match; spelled out, because a sub-select for each record costs three times as much. */
    private static String matches(Look look) {
        return IntStream.rangeClosed(1, look.patterns().size())
                .mapToObj("(' ' || r.search || ' ' LIKE (:patterns::text[])[%d])::int"::formatted)
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    /** The search columns of these records. */
    List<Text> texts(List<Long> ids, Scope scope) {
        return jdbc.sql("""
                        SELECT r.area_id, r.search FROM %s r WHERE r.area_id = ANY(:ids) AND r.area_id BETWEEN :from AND :to
                        """.formatted(records))
                .param("ids", ids.toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(WordTables::text)
                .list();
    }

    /** The ids that stand in all the lists, each by its name as a parameter. */
    private String hits(List<WordRange> ranges, List<Integer> numbers) {
        if (numbers.size() == 1) {
            return "SELECT w.area_id FROM " + list(ranges.get(numbers.getFirst()), "list" + numbers.getFirst());
        }
        return "SELECT area_id FROM "
                + numbers.stream()
                        .map(i -> each(ranges.get(i), "list" + i))
                        .reduce((one, other) -> one + " JOIN " + other + " USING (area_id)")
                        .orElseThrow();
    }

    /** Lists of one word lie in the index in the order of their ids: two are walked side by side, no further than needed. */
    private String each(WordRange range, String name) {
        return range.isList()
                ? "(SELECT w.area_id FROM " + list(range, name) + ") AS " + name
                : "(SELECT DISTINCT w.area_id FROM " + list(range, name) + ") AS " + name;
    }

    /** Many words are looked up one by one: the planner would read all lists from the first to the last of them. */
    private String list(WordRange range, String name) {
        var list = words + " w WHERE " + range.condition(name) + " AND w.area_id BETWEEN :from AND :to";
        return range.isMany()
                ? "unnest(:%s::text[]) AS one(word) CROSS JOIN LATERAL (SELECT w.area_id FROM %s OFFSET 0) AS w"
                        .formatted(name, list)
                : list;
    }

    private static List<Integer> numbers(List<WordRange> ranges) {
        return IntStream.range(0, ranges.size()).boxed().toList();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, List<WordRange> ranges) {
        var with = statement;
        for (var i = 0; i < ranges.size(); i++) {
            with = with.param("list" + i, ranges.get(i).parameter());
        }
        return with;
    }

    /** All records of the look, those whose name begins so first. */
    List<Long> all(Look look, List<String> names, Scope scope, int limit) {
        var sql = """
                SELECT r.area_id FROM %s r WHERE %s ORDER BY '| ' || r.search LIKE ANY (:names::text[]) DESC LIMIT :limit
                """.formatted(records, looks(look));
        return bound(jdbc.sql(sql), look, scope, limit)
                .param("names", names.stream().map(name -> "%| " + name + "%").toArray(String[]::new))
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

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, Look look, Scope scope, int limit) {
        return statement
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
                        : common.getOrDefault(key(range, scope), COUNTED))
                .toList();
    }

    private List<Integer> counted(List<WordRange> ranges, Scope scope) {
        var each = IntStream.range(0, ranges.size())
                .mapToObj(i -> "(SELECT count(*) FROM (SELECT FROM %s LIMIT %d) AS c)"
                        .formatted(
                                list(ranges.get(i), "list" + i), ranges.get(i).isList() ? COUNTED : COUNTED_TOGETHER))
                .collect(Collectors.joining(", "));
        var found = bound(jdbc.sql("SELECT ARRAY[" + each + "]"), ranges)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> List.of((Long[]) row.getArray(1).getArray()))
                .single();
        var counts = new ArrayList<Integer>();
        for (var i = 0; i < ranges.size(); i++) {
            var isCut = !ranges.get(i).isList() && found.get(i) == COUNTED_TOGETHER;
            counts.add(isCut ? MANY : found.get(i).intValue());
            if (counts.get(i) >= COMMON && common.size() < REMEMBERED) {
                common.put(key(ranges.get(i), scope), counts.get(i));
            }
        }
        return counts;
    }

    private static String key(WordRange range, Scope scope) {
        return range.words() + " " + range.begun() + " " + scope.from() + " " + scope.to();
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
