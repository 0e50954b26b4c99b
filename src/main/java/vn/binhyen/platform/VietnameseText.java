package vn.binhyen.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Vietnamese text for storing, comparing and searching. Folded text has no accents and no punctuation, so "Hòa" and "Hoà"
 * fall together; abbreviations ("TDP", "P.", "THCS") are a data file.
 */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’`ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Map<String, String> ABBREVIATIONS = abbreviations();

    private VietnameseText() {}

    /** The form that is stored: NFC, no control characters, single spaces, nothing at the ends. */
    public static String clean(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The form that is compared and searched: small letters and digits without accents, words one space apart. */
    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var ascii = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        var joined = INSIDE_WORDS.matcher(ascii).replaceAll("");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }

    /** Folded text with every abbreviation written out. */
    public static String expand(String folded) {
        return Arrays.stream(folded.split(" "))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** What a search column holds: the folded name, a bar, the other texts, and all of it with abbreviations written out. */
    public static String searchable(String name, String... others) {
        var first = fold(name);
        var rest = fold(String.join(" ", others));
        var written = expand(first);
        var more = written.equals(first) ? rest : rest + " " + written;
        return (first + " | " + more).strip();
    }

    private static Map<String, String> abbreviations() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(
                        VietnameseText.class.getResourceAsStream("/text/abbreviations.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), key -> fold(file.getProperty(key))));
    }
}
