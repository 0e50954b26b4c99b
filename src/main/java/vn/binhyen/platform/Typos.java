package vn.binhyen.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Lỗi gõ: the words that differ from one by one letter too many, too few, another one, or two in the wrong order. */
final class Typos {

    private static final List<String> LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
            .chars()
            .mapToObj(Character::toString)
            .toList();

    private Typos() {}

    static Set<String> of(String word) {
        var found = new LinkedHashSet<String>();
        for (var i = 0; i <= word.length(); i++) {
            var before = word.substring(0, i);
            var after = word.substring(i);
            for (var letter : LETTERS) {
                found.add(before + letter + after);
                if (!after.isEmpty()) {
                    found.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                found.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                found.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        found.remove(word);
        found.remove("");
        return found;
    }

    /** How many letters differ (Levenshtein). */
    static int distance(String one, String other) {
        var above = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
