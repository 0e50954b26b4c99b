package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One question of {@link WordSearch} on its way; it collects records until it has enough. */
final class WordLookup {

    private static final int SHORTEST_WITH_TYPO = 3;
    private static final List<String> ANYTHING = List.of("%");

    /** A list of so few records need not be cut down by another word first. */
    private static final int SHORT_LIST = 500;

    /** So many hits are enough to leave the ends of words alone. */
    private static final int SEVERAL = 5;

    private static final int LISTS = 2;

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
    private record Known(String word, WordRange range, int count) {}

    SequencedSet<Long> found() {
        return found;
    }

    /** Records of this whole name. */
    void whole(String name) {
        add(List.of(WordRange.equal("=" + name)), look(List.of()));
    }

    /** Records whose name begins with these words. */
    void begun(String name) {
        add(List.of(WordRange.begunWith("=" + name + " ")), look(List.of()));
    }

    /** Records with all the words; where there are few and none has the name, the last letters of each may be missing. */
    void read(List<String> reading, boolean named) {
        var look = look(patterns(reading));
        if (isNarrow()) {
            add(look);
            return;
        }
        var exact = known(reading, WordRange::equal);
        if (exact.size() == reading.size()) {
            add(rarest(exact), look);
        }
        if (!named && found.size() < Math.min(limit, SEVERAL)) {
            add(rarest(open(reading, exact)), look);
        }
    }

    /** The words as they are where somebody has them, else as the beginnings of words; the last one always so. */
    private List<Known> open(List<String> reading, List<Known> exact) {
        var ends = new ArrayList<>(reading);
        var kept = exact.stream()
                .filter(known -> isWhole(known.word()) || !known.word().equals(reading.getLast()))
                .toList();
        kept.forEach(known -> ends.remove(known.word()));
        ends.removeIf(WordLookup::isWhole);
        var open = new ArrayList<>(kept);
        open.addAll(known(ends, WordRange::begunWith));
        return open;
    }

    /** The same where one word differs in one letter: the unknown one, or any where all are known. */
    void guess(List<String> reading) {
        var exact = known(reading, WordRange::equal);
        var words = exact.stream().map(Known::word).toList();
        var unknown = reading.stream().filter(word -> !words.contains(word)).toList();
        if (unknown.size() > 1) {
            return;
        }
        for (var word : unknown.isEmpty() ? reading : unknown) {
            if (word.length() >= SHORTEST_WITH_TYPO && !isWhole(word) && !isFull()) {
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
        var each = tables.counts(meant.stream().map(WordRange::equal).toList(), scope);
        var together = each.stream().mapToInt(Integer::intValue).sum();
        var all = new ArrayList<>(others);
        all.add(new Known("", WordRange.anyOf(meant), together));
        add(rarest(all), look);
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
        return sorted.stream().limit(enough).map(Known::range).toList();
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
