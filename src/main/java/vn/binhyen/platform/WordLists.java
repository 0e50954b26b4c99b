package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The lists of the table of words that a question may read, and which of them are the shortest. */
final class WordLists {

    /** A list of so few records need not be cut down by another word first. */
    private static final int SHORT_LIST = 500;

    /** Who typed a whole name is shown others with its words where one of them is no more frequent than this. */
    private static final int RARE = 5_000;

    private static final int LISTS = 3;

    private final WordTables tables;
    private final Scope scope;

    WordLists(WordTables tables, Scope scope) {
        this.tables = tables;
        this.scope = scope;
    }

    /** A word as it may stand in the index, and how often it does. */
    record Known(String word, WordRange range, int count) {

        /** Many words at once must all be read first; where they are common, comparing record by record ends sooner. */
        boolean isWorthCutting() {
            return count < WordTables.MANY;
        }

        boolean isRare() {
            return count <= RARE;
        }
    }

    /** Those of the words that stand in the scope. */
    List<Known> known(List<String> words, Function<String, WordRange> as) {
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
    List<WordRange> rarest(List<Known> words) {
        var sorted =
                words.stream().sorted(Comparator.comparingInt(Known::count)).toList();
        var enough = sorted.isEmpty() || sorted.getFirst().count() <= SHORT_LIST ? 1 : LISTS;
        return sorted.stream()
                .filter(known -> known.equals(sorted.getFirst()) || known.isWorthCutting())
                .limit(enough)
                .map(Known::range)
                .toList();
    }

    int count(WordRange range) {
        return tables.counts(List.of(range), scope).getFirst();
    }

    /**
     * The words as they are where somebody has them, else as the beginnings of words; the last one always so. Nothing where
     * nobody has a word that begins so.
     */
    List<Known> open(List<String> reading, List<Known> exact) {
        var ends = new ArrayList<>(reading);
        var kept = exact.stream()
                .filter(known -> isWhole(known.word()) || !known.word().equals(reading.getLast()))
                .toList();
        kept.forEach(known -> ends.remove(known.word()));
        var open = new ArrayList<>(kept);
        open.addAll(known(ends, word -> isWhole(word) ? WordRange.equal(word) : WordRange.begunWith(word)));
        return open.size() == reading.size() ? open : List.of();
    }

    /** Short numbers are meant as they are: 5 is not the beginning of 50. */
    static boolean isWhole(String word) {
        return word.matches("\\d{1,3}");
    }
}
