package vn.binhyen.platform;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What was found; {@code guessed} are those that need a letter changed, with how many letters of a name differ. */
    public record Found(SequencedSet<Long> ids, Map<Long, Integer> guessed) {

        public Long[] array() {
            return ids.toArray(Long[]::new);
        }

        public Long[] guesses() {
            return guessed.keySet().toArray(Long[]::new);
        }

        /** The first so many of records in their order, guesses by how little a name differs from what was typed. */
        public <R> List<R> first(List<R> ranked, int limit, ToLongFunction<R> id) {
            return ranked.stream()
                    .sorted(Comparator.comparingInt(record -> guessed.getOrDefault(id.applyAsLong(record), 0)))
                    .limit(limit)
                    .toList();
        }
    }

    /** How far a search goes. */
    public enum Reach {
        /** All that have the words; letters are guessed where nobody has them. For lists. */
        ALL(1, Integer.MAX_VALUE),
        /** The best: who has the name is enough, letters are guessed where few have the words. For a search box. */
        BEST(5, 10_000),
        /** The best as they were typed. */
        SURE(0, 10_000);

        /** Where fewer are found, letters are guessed. */
        private final int enough;

        /** No more records are compared where the words are so common that more have some of them. */
        private final int compared;

        Reach(int enough, int compared) {
            this.enough = enough;
            this.compared = compared;
        }
    }

    /** The records with the words, names that are so or begin so first. */
    public Found find(SearchTerms terms, Scope scope, Condition condition, int limit, Reach reach) {
        if (terms.isEmpty()) {
            return new Found(new LinkedHashSet<>(), Map.of());
        }
        if (NarrowLookup.isFor(scope)) {
            return found(new NarrowLookup(tables, scope, condition, limit), terms, reach, scope);
        }
        FreshPlans.use(jdbc);
        return found(new WordLookup(tables, scope, condition, limit, reach.compared), terms, reach, scope);
    }

    private Found found(NarrowLookup lookup, SearchTerms terms, Reach reach, Scope scope) {
        terms.readings().forEach(reading -> lookup.read(reading, terms.names()));
        var sure = Set.copyOf(lookup.found());
        if (sure.size() < reach.enough) {
            guessed(terms.readings()).forEach(lookup::guess);
        }
        return found(lookup.found(), sure, terms, scope);
    }

    private Found found(WordLookup lookup, SearchTerms terms, Reach reach, Scope scope) {
        lookup.whole(terms.names());
        var whole = !lookup.found().isEmpty();
        lookup.begun(terms.names());
        var isNamed = reach == Reach.ALL ? whole : !lookup.found().isEmpty();
        var misspelled = isNamed || reach != Reach.BEST ? List.<Long>of() : lookup.misspelled(terms.names());
        var named = isNamed || !misspelled.isEmpty();
        terms.readings().forEach(reading -> lookup.read(reading, named));
        var sure = Set.copyOf(lookup.found());
        lookup.add(misspelled);
        if (!named && sure.size() < reach.enough) {
            guessed(terms.readings()).forEach(lookup::guess);
        }
        return found(lookup.found(), sure, terms, scope);
    }

    private Found found(SequencedSet<Long> found, Set<Long> sure, SearchTerms terms, Scope scope) {
        var guessed = found.stream().filter(id -> !sure.contains(id)).toList();
        return new Found(found, distances(guessed, terms, scope));
    }

    /** Of the readings of abbreviations the usual one and the words as they were typed, which may be the mistake. */
    private static List<List<String>> guessed(List<List<String>> readings) {
        return Stream.of(readings.getFirst(), readings.getLast()).distinct().toList();
    }

    private Map<Long, Integer> distances(List<Long> guessed, SearchTerms terms, Scope scope) {
        return guessed.isEmpty()
                ? Map.of()
                : tables.texts(guessed, scope).stream()
                        .collect(Collectors.toMap(WordTables.Text::id, text -> terms.distance(text.search())));
    }

    /** The records that have this whole name. */
    public Found named(String name, Scope scope, Condition condition, int limit) {
        var lookup = new WordLookup(tables, scope, condition, limit, Reach.SURE.compared);
        lookup.whole(SearchTerms.of(name).names());
        return new Found(lookup.found(), Map.of());
    }

    /** A whole name as the table of words knows it, and as it may be written out there. */
    public static List<String> wholeNames(String name) {
        return SearchTerms.of(name).names().stream().map(one -> "=" + one).toList();
    }
}
