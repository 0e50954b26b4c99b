package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question of {@link WordSearch} on its way; it collects records until it has enough. */
final class WordLookup {

    private static final int SHORTEST_WITH_TYPO = 3;
    private static final List<String> ANYTHING = List.of("%");

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

    SequencedSet<Long> found() {
        return found;
    }

    /** Records of this whole name. */
    void whole(String name) {
        add(WordRange.equal("=" + name), look(List.of()));
    }

    /** Records whose name begins with these words. */
    void begun(String name) {
        add(WordRange.begunWith("=" + name + " "), look(List.of()));
    }

    /** Records with all the words; the last letters of each may be missing. */
    void read(List<String> reading) {
        var look = look(patterns(reading));
        if (isNarrow()) {
            add(look);
            return;
        }
        var rarest = rarest(reading, WordRange::equal);
        if (rarest != null) {
            add(WordRange.equal(rarest), look);
        }
        var open = reading.stream().filter(word -> !isWhole(word)).toList();
        var begun = isFull() ? null : rarest(open, WordRange::begunWith);
        if (begun != null) {
            add(WordRange.begunWith(begun), look);
        }
    }

    /** The same where one word differs in one letter. */
    void guess(List<String> reading) {
        for (var i = 0; i < reading.size() && !isFull(); i++) {
            var word = reading.get(i);
            if (word.length() >= SHORTEST_WITH_TYPO && !isWhole(word)) {
                var others = new ArrayList<>(reading);
                others.remove(i);
                guess(tables.known(Typos.of(word), scope), others);
            }
        }
    }

    private void guess(List<String> meant, List<String> others) {
        if (meant.isEmpty()) {
            return;
        }
        var alternatives = meant.stream().map(word -> "% " + word + " %").toList();
        var look = new WordTables.Look(patterns(others), alternatives, condition);
        var rarest = rarest(others, WordRange::equal);
        if (isNarrow()) {
            add(look);
        } else if (rarest == null) {
            add(WordRange.anyOf(meant), look);
        } else {
            add(WordRange.equal(rarest), look);
        }
    }

    private @Nullable String rarest(List<String> words, Function<String, WordRange> range) {
        if (words.isEmpty() || isNarrow()) {
            return null;
        }
        var counts = tables.counts(words.stream().map(range).toList(), scope);
        String rarest = null;
        var least = Integer.MAX_VALUE;
        for (var i = 0; i < words.size(); i++) {
            if (counts.get(i) > 0 && counts.get(i) < least) {
                rarest = words.get(i);
                least = counts.get(i);
            }
        }
        return rarest;
    }

    private WordTables.Look look(List<String> patterns) {
        return new WordTables.Look(patterns, ANYTHING, condition);
    }

    private void add(WordRange range, WordTables.Look look) {
        if (!isFull()) {
            add(tables.found(range, look, scope, limit));
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
