package vn.binhyen.platform;

import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tìm theo từ: finds records by the words of their column {@code search}. The rarest word is looked up in the table of
 * words (migration {@code __root/V5}), the others are compared in the records found; so the cost grows with the answer. Whole
 * names come first, then records with all the words, then those where one word has one letter wrong.
 */
public final class WordSearch {

    private final WordTables tables;

    /** Both are names of tables; the table of words is the one that the triggers of the records keep. */
    public WordSearch(JdbcClient jdbc, String records, String words) {
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
    }

    /** Letters are guessed where nobody has the name and fewer than {@code enough} records the words as they were typed. */
    public Found find(SearchTerms terms, Scope scope, Condition condition, int limit, int enough) {
        var lookup = new WordLookup(tables, scope, condition, limit);
        if (terms.isEmpty()) {
            return new Found(lookup.found(), Set.of());
        }
        terms.names().forEach(lookup::whole);
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
        SearchTerms.of(name).names().forEach(lookup::whole);
        return new Found(lookup.found(), Set.of());
    }
}
