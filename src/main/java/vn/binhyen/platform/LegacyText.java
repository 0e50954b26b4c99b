package vn.binhyen.platform;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell may be: plain text, text of an old font for certain, or something that reads as Vietnamese both ways
 * ("mét", "một"), which only its neighbours decide.
 *
 * @param sure the encoding it is in for certain, with what it says
 * @param possible what it would say in each encoding that makes Vietnamese of it
 * @param unicode whether it is Unicode for certain, and not only letters that all encodings share
 */
record LegacyText(@Nullable LegacyEncoding sure, Map<LegacyEncoding, String> possible, boolean unicode) {

    private static final LegacyText PLAIN = new LegacyText(null, Map.of(), false);
    private static final LegacyText UNICODE = new LegacyText(null, Map.of(), true);

    private static final int LATIN_END = 0x100;
    private static final Pattern WORDS = Pattern.compile("[\\p{ASCII}&&[^A-Za-z]]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern ASCII_LETTER = Pattern.compile(".*[A-Za-z].*");

    /** Units of measure that would read as Vietnamese. */
    private static final Set<String> SIGNS = Set.of("µm", "µg", "µl", "µs", "µF", "µA", "µV");

    static LegacyText of(String text) {
        if (ASCII.matcher(text).matches()) {
            return PLAIN;
        }
        if (text.chars().anyMatch(c -> c >= LATIN_END && !LegacyEncoding.isMarkOfPage((char) c))) {
            return UNICODE;
        }
        var wrong = wrong(text);
        var possible = new EnumMap<LegacyEncoding, String>(LegacyEncoding.class);
        for (var encoding : LegacyEncoding.values()) {
            encoding.decode(text)
                    .filter(said -> !said.equals(text) && wrong(said) == 0)
                    .ifPresent(said -> possible.put(encoding, said));
        }
        if (wrong == 0) {
            return possible.isEmpty() ? UNICODE : new LegacyText(null, possible, false);
        }
        var sure = possible.size() == 1 ? possible.keySet().iterator().next() : null;
        return new LegacyText(sure, possible, false);
    }

    /** How many words with a letter outside ASCII are not Vietnamese; signs that stand alone are no words. */
    private static int wrong(String text) {
        var wrong = 0;
        for (var word : WORDS.split(text, -1)) {
            if (!ASCII.matcher(word).matches()
                    && ASCII_LETTER.matcher(word).matches()
                    && !SIGNS.contains(word)
                    && !Syllables.isOne(word)) {
                wrong++;
            }
        }
        return wrong;
    }
}
