package vn.binhyen.platform;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of which one may be written with one letter wrong; its candidates have all the others. */
final class Misspelling {

    private static final int SHORTEST_WITH_TYPO = 2;

    private final List<String> words;
    private final Map<String, Set<String>> typos = new HashMap<>();

    Misspelling(List<String> words) {
        this.words = words;
    }

    static boolean mayBeIn(String word) {
        return word.length() >= SHORTEST_WITH_TYPO && !WordLists.isWhole(word);
    }

    /** The words as whole words of a search column. */
    List<String> patterns() {
        return words.stream().map(word -> "% " + word + " %").toList();
    }

    /** Does the record have a word that was meant by one it lacks? */
    boolean isOf(WordTables.Text text) {
        var has = new HashSet<>(Arrays.asList(text.search().split(" ", -1)));
        return words.stream()
                .filter(word -> !has.contains(word) && mayBeIn(word))
                .anyMatch(word -> !Collections.disjoint(typos.computeIfAbsent(word, Typos::of), has));
    }
}
