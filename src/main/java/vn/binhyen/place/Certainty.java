package vn.binhyen.place;

import java.util.Locale;

/** Độ chắc chắn: how an old place named in an act was found among the old places of the list. */
public enum Certainty {
    /** Named as in the list, with its district where the name occurs twice, or differing only in spelling rules. */
    CERTAIN,
    /** Settled by a person, with a note. */
    CHECKED,
    /** Found by likeness: without accents, or by a letter or two. Somebody should look. */
    UNSURE;

    /** What the word for the method in a list of successions means. */
    static Certainty of(String method) {
        var word = method.toLowerCase(Locale.ROOT);
        if (word.startsWith("toneless") || word.startsWith("fuzzy")) {
            return UNSURE;
        }
        return word.startsWith("manual") || word.startsWith("corrected") || word.startsWith("district")
                ? CHECKED
                : CERTAIN;
    }
}
