package vn.binhyen.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tìm theo từ: finds records by the words of their column {@code search}. The rarest word is looked up in the table of
 * words (migration {@code __root/V5}), the others are compared in the records found; so the cost grows with the answer. Whole
 * names come first, then records with all the words, then those where one word has one letter wrong.
 */
public final class WordSearch {

    private final JdbcClient jdbc;
    private final WordTables tables;

    /** Both are names of tables; the table of words is the one that the triggers of the records keep. */
    public WordSearch(JdbcClient jdbc, String records, String words) {
        this.jdbc = jdbc;
        this.tables = new WordTables(jdbc, records, words);
    }

    /** Which records are asked for besides the words: a condition over {@code r}, with its parameters. */
    public record Condition(String sql, Map<String, Object> parameters) {

        public static final Condition NONE = new Condition("true", Map.of());
    }

    /** What was found; {@code guessed} are those that need a letter changed. */
    public record Found(SequencedSet<Long> ids, Set<Long> guessed) {

        public Long[] array() {
            return ids.toArray(Long[]::new);
        }

        public Long[] guesses() {
            return guessed.toArray(Long[]::new);
        }

        /** The first so many of records in their order, guesses by how little their name differs from what was typed. */
        public <R> List<R> first(
                List<R> ranked, int limit, SearchTerms terms, ToLongFunction<R> id, Function<R, String> name) {
            return ranked.stream()
                    .sorted(Comparator.comparingInt(record ->
                            guessed.contains(id.applyAsLong(record)) ? 1 + terms.distance(name.apply(record)) : 0))
                    .limit(limit)
                    .toList();
        }
    }

    /** Letters are guessed where nobody has the name and fewer than {@code enough} records the words as they were typed. */
    public Found find(SearchTerms terms, Scope scope, Condition condition, int limit, int enough) {
        var lookup = new WordLookup(tables, scope, condition, limit);
        if (terms.isEmpty()) {
            return new Found(lookup.found(), Set.of());
        }
        FreshPlans.use(jdbc);
        lookup.whole(terms.names());
        var named = !lookup.found().isEmpty();
        terms.names().forEach(lookup::begun);
        terms.readings().forEach(reading -> lookup.read(reading, named));
        var sure = Set.copyOf(lookup.found());
        if (!named && sure.size() < enough) {
            terms.readings().forEach(lookup::guess);
        }
        return new Found(
                lookup.found(),
                lookup.found().stream().filter(id -> !sure.contains(id)).collect(Collectors.toSet()));
    }

    /** The records that have this whole name. */
    public Found named(String name, Scope scope, Condition condition, int limit) {
        var lookup = new WordLookup(tables, scope, condition, limit);
        lookup.whole(SearchTerms.of(name).names());
        return new Found(lookup.found(), Set.of());
    }

    /** A whole name as the table of words knows it, and as it may be written out there. */
    public static List<String> wholeNames(String name) {
        return SearchTerms.of(name).names().stream().map(one -> "=" + one).toList();
    }
}
