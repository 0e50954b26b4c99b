package vn.binhyen.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
}
