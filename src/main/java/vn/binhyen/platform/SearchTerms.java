package vn.binhyen.platform;

import java.util.HashMap;
import java.util.Map;

/**
 * A search as people type it: every word must be found somewhere in the search column, as typed or written out in full,
 * in any order and without accents. Hits are then ranked: the whole name first, then names that begin so.
 */
public record SearchTerms(String typed, String folded, Map<String, String> patterns) {

    private static final int WORDS = 6;

    /** The condition over a column {@code search}; its parameters are {@link #patterns}. */
    public static final String CONDITION = """
            (search LIKE :word1 OR search LIKE :full1) AND (search LIKE :word2 OR search LIKE :full2)
            AND (search LIKE :word3 OR search LIKE :full3) AND (search LIKE :word4 OR search LIKE :full4)
            AND (search LIKE :word5 OR search LIKE :full5) AND (search LIKE :word6 OR search LIKE :full6)""";

    /** How good a hit is (0 is best), over the columns {@code name} and {@code search}. */
    public static final String RANK = """
            CASE WHEN lower(name) = :typed THEN 0 WHEN search LIKE :folded || ' |%' THEN 1
                 WHEN lower(name) LIKE '%' || :typed || '%' THEN 2 WHEN search LIKE :folded || '%' THEN 3
                 WHEN search LIKE '%' || :folded || '%' THEN 4 ELSE 5 END""";

    public static SearchTerms of(String typed) {
        var folded = VietnameseText.fold(typed);
        var words = folded.split(" ", WORDS);
        var patterns = new HashMap<String, String>();
        for (var i = 0; i < WORDS; i++) {
            var word = i < words.length ? words[i] : "";
            patterns.put("word" + (i + 1), "%" + word + "%");
            patterns.put("full" + (i + 1), "%" + VietnameseText.expand(word) + "%");
        }
        var literal = VietnameseText.clean(typed).toLowerCase(VietnameseFormat.VIETNAMESE);
        patterns.put("typed", literal.replaceAll("[\\\\%_]", ""));
        patterns.put("folded", folded);
        return new SearchTerms(literal, folded, Map.copyOf(patterns));
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }
}
