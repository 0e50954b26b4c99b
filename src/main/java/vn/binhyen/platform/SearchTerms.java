package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search as people type it: every word must be found somewhere in the search column, as typed or written out in full,
 * in any order and without accents. Hits are then ranked: the whole name first, then names that begin so.
 */
public record SearchTerms(String typed, String folded, Map<String, String> patterns) {

    private static final int WORDS = 6;
    private static final int READINGS = 6;

    /** The condition over a column {@code search} of a small table; its parameters are {@link #patterns}. */
    public static final String CONDITION = """
            (search LIKE :word1 OR search LIKE :full1) AND (search LIKE :word2 OR search LIKE :full2)
            AND (search LIKE :word3 OR search LIKE :full3) AND (search LIKE :word4 OR search LIKE :full4)
            AND (search LIKE :word5 OR search LIKE :full5) AND (search LIKE :word6 OR search LIKE :full6)""";

    /** How good a hit is (0 is best), over the columns {@code name} and {@code search}. */
    public static final String RANK = """
            CASE WHEN lower(name) = :typed THEN 0 WHEN '| ' || search LIKE '%| ' || :folded || ' |%' THEN 1
                 WHEN '| ' || search LIKE '%| ' || :written || ' |%' THEN 2 WHEN lower(name) LIKE '%' || :typed || '%' THEN 3
                 WHEN search LIKE :written || '%' THEN 4 WHEN search LIKE '%' || :folded || '%' THEN 5 ELSE 6 END""";

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
        patterns.put("written", VietnameseText.expand(folded));
        return new SearchTerms(literal, folded, Map.copyOf(patterns));
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Is this the whole name that was typed, accents or abbreviations apart? */
    public boolean isName(String name) {
        var stored = VietnameseText.fold(name);
        return stored.equals(folded) || VietnameseText.expand(stored).equals(VietnameseText.expand(folded));
    }

    /** How many letters of the nearest name in a search column differ from what was typed. */
    public int distance(String search) {
        var written = VietnameseText.expand(folded);
        return Arrays.stream(search.split("\\|", -1))
                .map(String::strip)
                .mapToInt(name -> Math.min(Typos.distance(name, folded), Typos.distance(name, written)))
                .min()
                .orElse(written.length());
    }

    /** The words that were typed, folded. */
    public List<String> words() {
        return isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    /** The name as typed and written out in full: what a whole name may be stored as. */
    List<String> names() {
        return List.of(folded, VietnameseText.expand(folded)).stream()
                .distinct()
                .toList();
    }

    /**
     * The lists of words that may be meant: one, unless an abbreviation has several meanings. The last word may be the
     * beginning of a longer one.
     */
    List<List<String>> readings() {
        var readings = List.of(List.<String>of());
        var words = words();
        for (var i = 0; i < words.size(); i++) {
            var word = VietnameseText.plainNumber(words.get(i));
            var meanings = new ArrayList<>(VietnameseText.meanings(word));
            if (i == words.size() - 1 && !meanings.contains(word)) {
                meanings.add(word);
            }
            readings = readings.stream()
                    .flatMap(begun -> meanings.stream().map(meaning -> joined(begun, meaning)))
                    .limit(READINGS)
                    .toList();
        }
        return readings;
    }

    private static List<String> joined(List<String> begun, String meaning) {
        var words = new ArrayList<>(begun);
        words.addAll(Arrays.asList(meaning.split(" ", -1)));
        return words.stream().distinct().collect(Collectors.toUnmodifiableList());
    }
}
