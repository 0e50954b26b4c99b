package vn.binhyen.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
    private static final Pattern PADDED_NUMBER = Pattern.compile("^0+(?=\\d{1,3}$)");
    private static final Map<String, List<String>> ABBREVIATIONS = abbreviations();

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

    /** Folded text with every abbreviation written out in its first meaning. */
    public static String expand(String folded) {
        return Arrays.stream(folded.split(" ", -1))
                .map(word -> meanings(word).getFirst())
                .collect(Collectors.joining(" "));
    }

    /** What a folded word may stand for, in full; the word itself where it abbreviates nothing. */
    static List<String> meanings(String word) {
        return ABBREVIATIONS.getOrDefault(word, List.of(word));
    }

    /** What a search column holds of a record with one name. */
    public static String searchable(String name, String... others) {
        return searchable(List.of(name), others);
    }

    /**
     * What a search column holds: the names, each folded and with its abbreviations written out, a bar after each; then the
     * other texts, every other meaning of an abbreviation, and numbers without zeros before them.
     */
    public static String searchable(List<String> names, String... others) {
        var sections = new LinkedHashSet<String>();
        names.forEach(name -> sections.add(fold(name)));
        List.copyOf(sections).forEach(name -> sections.add(expand(name)));
        var rest = new LinkedHashSet<String>();
        var other = fold(String.join(" ", others));
        for (var word : (String.join(" ", sections) + " " + other).split(" ", -1)) {
            rest.addAll(meanings(word));
            rest.add(plainNumber(word));
        }
        Arrays.asList(String.join(" ", sections).split(" ", -1)).forEach(rest::remove);
        return (String.join(" | ", sections) + " | " + other + " " + String.join(" ", rest)).strip();
    }

    /** A number without zeros before it ("05" is 5); any other word as it is. */
    static String plainNumber(String word) {
        return PADDED_NUMBER.matcher(word).replaceFirst("");
    }

    private static Map<String, List<String>> abbreviations() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(
                        VietnameseText.class.getResourceAsStream("/text/abbreviations.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        key -> Arrays.stream(file.getProperty(key).split("\\|", -1))
                                .map(VietnameseText::fold)
                                .toList()));
    }
}
