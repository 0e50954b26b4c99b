package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One question of {@link WordSearch} on its way; it collects records until it has enough. */
final class WordLookup {

    private static final int SHORTEST_WITH_TYPO = 2;
    private static final List<String> ANYTHING = List.of("%");

    /** A list of so few records need not be cut down by another word first. */
    private static final int SHORT_LIST = 500;

    /** Who typed a whole name is shown others with its words where one of them is no more frequent than this. */
    private static final int RARE = 5_000;

    private static final int LISTS = 3;

    private static final int NEAR_LISTS = 3;

    /** No more records are compared letter by letter. */
    private static final int NEAR = 2_000;

    private final WordTables tables;
    private final Scope scope;
    private final WordSearch.Condition condition;
    private final int limit;
    private final LinkedHashSet<Long> found = new LinkedHashSet<>();

    WordLookup(WordTables tables, Scope scope, WordSearch.Condition condition, int limit) {
        this.tables = tables;
        this.scope = scope;
        this.condition = condition;
        this.limit = limit;
    }

    /** A word as it may stand in the index, and how often it does. */
    private record Known(String word, WordRange range, int count) {

        /** Many words at once must all be read first; where they are common, comparing record by record ends sooner. */
        boolean isWorthCutting() {
            return count < WordTables.MANY;
        }

        boolean isRare() {
            return count <= RARE;
        }
    }

    SequencedSet<Long> found() {
        return found;
    }

    /** Records of one of these whole names. */
    void whole(List<String> names) {
        add(List.of(WordRange.anyOf(names.stream().map(name -> "=" + name).toList())), look(List.of()));
    }

    /** Records whose name begins with these words. */
    void begun(String name) {
        add(List.of(WordRange.begunWith("=" + name + " ")), look(List.of()));
    }

    /** Records with all the words; the last letters of each may be missing where none has the name. */
    void read(List<String> reading, boolean named) {
        var look = look(patterns(reading));
        if (isNarrow()) {
            add(look);
            return;
        }
        var exact = known(reading, WordRange::equal);
        var all = exact.size() == reading.size();
        if (named) {
            if (all && exact.stream().anyMatch(Known::isRare)) {
                add(rarest(exact), look);
            }
            return;
        }
        var open = rarest(open(reading, exact));
        var hits = isFull() || open.isEmpty() ? List.<Long>of() : tables.found(open, look, scope, limit);
        if (all && hits.size() == limit) {
            add(rarest(exact), look);
        }
        add(hits);
    }

    /**
     * The words as they are where somebody has them, else as the beginnings of words; the last one always so. Nothing where
     * nobody has a word that begins so.
     */
    private List<Known> open(List<String> reading, List<Known> exact) {
        var ends = new ArrayList<>(reading);
        var kept = exact.stream()
                .filter(known -> isWhole(known.word()) || !known.word().equals(reading.getLast()))
                .toList();
        kept.forEach(known -> ends.remove(known.word()));
        var open = new ArrayList<>(kept);
        open.addAll(known(ends, word -> isWhole(word) ? WordRange.equal(word) : WordRange.begunWith(word)));
        return open.size() == reading.size() ? open : List.of();
    }

    /** The same where one word differs in one letter: the unknown one, or any where all are known. */
    void guess(List<String> reading) {
        var exact = known(reading, WordRange::equal);
        var words = exact.stream().map(Known::word).toList();
        var unknown = reading.stream().filter(word -> !words.contains(word)).toList();
        if (unknown.size() > 1) {
            return;
        }
        if (unknown.isEmpty() && reading.size() >= NEAR_LISTS) {
            near(reading, exact);
            return;
        }
        for (var word : unknown.isEmpty() ? reading : unknown) {
            if (mayBeWrong(word) && !isFull()) {
                var others = exact.stream()
                        .filter(known -> !known.word().equals(word))
                        .toList();
                guess(tables.known(Typos.of(word), scope), others);
            }
        }
    }

    private void guess(List<String> meant, List<Known> others) {
        if (meant.isEmpty()) {
            return;
        }
        var alternatives = meant.stream().map(word -> "% " + word + " %").toList();
        var patterns = patterns(others.stream().map(Known::word).toList());
        var look = new WordTables.Look(patterns, alternatives, condition);
        if (isNarrow()) {
            add(look);
            return;
        }
        var any = WordRange.anyOf(meant);
        var all = new ArrayList<>(others);
        all.add(new Known("", any, tables.counts(List.of(any), scope).getFirst()));
        add(rarest(all), look);
    }

    /** All words exist, yet one is meant otherwise: of the three rarest words a hit has two as they were typed. */
    private void near(List<String> reading, List<Known> exact) {
        var ranges = exact.stream()
                .sorted(Comparator.comparingInt(Known::count))
                .limit(NEAR_LISTS)
                .map(Known::range)
                .toList();
        var patterns = reading.stream().map(word -> "% " + word + " %").toList();
        var look = new WordTables.Look(patterns, ANYTHING, condition);
        var typos = new HashMap<String, Set<String>>();
        for (var text : tables.near(ranges, look, scope, NEAR)) {
            var words = new HashSet<>(Arrays.asList(text.search().split(" ", -1)));
            reading.stream()
                    .filter(word -> !words.contains(word) && mayBeWrong(word))
                    .filter(word -> !Collections.disjoint(typos.computeIfAbsent(word, Typos::of), words))
                    .findFirst()
                    .ifPresent(word -> add(List.of(text.id())));
        }
    }

    private static boolean mayBeWrong(String word) {
        return word.length() >= SHORTEST_WITH_TYPO && !isWhole(word);
    }

    /** Those of the words that stand in the scope. */
    private List<Known> known(List<String> words, Function<String, WordRange> as) {
        if (words.isEmpty()) {
            return List.of();
        }
        var ranges = words.stream().map(as).toList();
        var counts = tables.counts(ranges, scope);
        return IntStream.range(0, words.size())
                .filter(i -> counts.get(i) > 0)
                .mapToObj(i -> new Known(words.get(i), ranges.get(i), counts.get(i)))
                .toList();
    }

    /** The shortest lists: one where it is short, else a few that are cut with each other. */
    private static List<WordRange> rarest(List<Known> words) {
        var sorted =
                words.stream().sorted(Comparator.comparingInt(Known::count)).toList();
        var enough = sorted.isEmpty() || sorted.getFirst().count() <= SHORT_LIST ? 1 : LISTS;
        return sorted.stream()
                .filter(known -> known.equals(sorted.getFirst()) || known.isWorthCutting())
                .limit(enough)
                .map(Known::range)
                .toList();
    }

    private WordTables.Look look(List<String> patterns) {
        return new WordTables.Look(patterns, ANYTHING, condition);
    }

    private void add(List<WordRange> ranges, WordTables.Look look) {
        if (!isFull() && !ranges.isEmpty()) {
            add(tables.found(ranges, look, scope, limit));
        }
    }

    private void add(WordTables.Look look) {
        if (!isFull()) {
            add(tables.found(look, scope, limit));
        }
    }

    private void add(List<Long> ids) {
        for (var id : ids) {
            if (isFull()) {
                return;
            }
            found.add(id);
        }
    }

    private boolean isFull() {
        return found.size() >= limit;
    }

    /** A commune or less: looking at everything costs less than looking up words. */
    private boolean isNarrow() {
        return scope.to() - scope.from() < Level.COMMUNE.span();
    }

    private static List<String> patterns(List<String> words) {
        return words.stream()
                .map(word -> isWhole(word) ? "% " + word + " %" : "% " + word + "%")
                .toList();
    }

    /** Short numbers are meant as they are: 5 is not the beginning of 50. */
    private static boolean isWhole(String word) {
        return word.matches("\\d{1,3}");
    }
}
