package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Phông cũ: encodings from before Unicode, whose files show wrong letters today. The tables are {@code /text/*.txt}. */
public enum LegacyEncoding {
    /** TCVN 5712:1993, fonts .VnTime and ABC: one code a letter. */
    TCVN3("/text/tcvn3.txt"),
    /** Fonts VNI-Times: a letter and a sign for its mark. */
    VNI("/text/vni.txt");

    private static final int ASCII_END = 0x80;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.copyOf, of texts
    private final Map<String, String> letters;

    @SuppressWarnings("ImmutableEnumChecker") // as above
    private final Map<String, String> codes;

    LegacyEncoding(String table) {
        letters = read(table);
        codes = letters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    }

    /** The text in Unicode; nothing where a letter has no meaning in this encoding. */
    Optional<String> decode(String text) {
        var decoded = new StringBuilder();
        for (var i = 0; i < text.length(); ) {
            var length = i + 2 <= text.length() && letters.containsKey(text.substring(i, i + 2)) ? 2 : 1;
            var written = text.substring(i, i + length);
            var letter = letters.get(written);
            if (letter == null && written.charAt(0) >= ASCII_END && !isMarkOfPage(written.charAt(0))) {
                return Optional.empty();
            }
            decoded.append(letter == null ? written : letter);
            i += length;
        }
        var plain = decoded.toString();
        return Optional.of(this == TCVN3 && isShouted(text) ? plain.toUpperCase(Locale.ROOT) : plain);
    }

    /** The text as files of that time hold it. */
    public String encode(String text) {
        return each(text, letter -> codes.getOrDefault(letter, letter));
    }

    /** The text as far as this encoding can say it: a capital without a code of its own was written as a small letter. */
    public String writable(String text) {
        return each(
                text,
                letter -> letter.charAt(0) < ASCII_END || codes.containsKey(letter)
                        ? letter
                        : letter.toLowerCase(Locale.ROOT));
    }

    private static String each(String text, UnaryOperator<String> write) {
        return text.codePoints().mapToObj(Character::toString).map(write).collect(Collectors.joining());
    }

    /** Capitals with a tone are small letters in a font of capitals: the other letters tell. */
    private static boolean isShouted(String text) {
        return text.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1
                && text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Quotation marks, dashes and spaces are the same in all encodings. */
    static boolean isMarkOfPage(char c) {
        return c == '\u00A0' || (c >= '\u2000' && c <= '\u206F');
    }

    private static Map<String, String> read(String table) {
        try (var in = Objects.requireNonNull(LegacyEncoding.class.getResourceAsStream(table))) {
            var letters = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var cells = line.split(" ", -1);
                        letters.put(cells[1], cells[0]);
                    });
            return Map.copyOf(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
