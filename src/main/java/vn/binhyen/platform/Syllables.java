package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Âm tiết: whether a word is spelt as Vietnamese is. Tells text from letters that only look like some. */
final class Syllables {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern ONLY_SHARP_OR_HEAVY = Pattern.compile(".*(c|ch|p|t)");
    private static final Pattern BEFORE_FRONT_VOWEL = Pattern.compile("[eêiy].*");
    private static final List<String> INITIALS = List.of(
            "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "q", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k",
            "l", "m", "n", "p", "r", "s", "t", "v", "x", "");
    private static final Set<String> FRONT_ONLY = Set.of("k", "gh", "ngh");
    private static final Set<String> NEVER_FRONT = Set.of("c", "ng");
    private static final Set<String> RHYMES = words("/text/rhymes.txt");

    private Syllables() {}

    static boolean isOne(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.indexOf('ñ') >= 0) {
            return false;
        }
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var tones = TONES.matcher(apart).results().map(tone -> tone.group()).toList();
        var bare = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        if (tones.size() > 1 || !isSpelt(bare)) {
            return false;
        }
        return !ONLY_SHARP_OR_HEAVY.matcher(bare).matches()
                || (tones.size() == 1 && "\u0301\u0323".contains(tones.getFirst()));
    }

    private static boolean isSpelt(String bare) {
        return INITIALS.stream().anyMatch(initial -> bare.startsWith(initial) && fits(initial, bare));
    }

    private static boolean fits(String initial, String bare) {
        var rhyme = bare.substring(initial.length());
        var front = BEFORE_FRONT_VOWEL.matcher(rhyme).matches();
        return RHYMES.contains(rhyme)
                && !(FRONT_ONLY.contains(initial) && !front)
                && !(NEVER_FRONT.contains(initial) && front);
    }

    private static Set<String> words(String resource) {
        try (var in = Objects.requireNonNull(Syllables.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
