package vn.binhyen.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import vn.binhyen.platform.VietnameseText;

/** The ways in which people type one name. */
final class Spellings {

    private static final Map<String, String> OTHER_TONES = Map.of(
            "òa", "oà", "óa", "oá", "ỏa", "oả", "ọa", "oạ", "ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "òe", "oè", "óe", "oé");

    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("Tổ dân phố", "TDP");
        SHORT.put("Khu phố", "KP");
        SHORT.put("Ủy ban nhân dân", "UBND");
        SHORT.put("Trung học phổ thông", "THPT");
        SHORT.put("Trung học cơ sở", "THCS");
        SHORT.put("Công ty trách nhiệm hữu hạn", "Cty TNHH");
        SHORT.put("Công ty cổ phần", "Cty CP");
        SHORT.put("Trạm y tế", "TYT");
        SHORT.put("Hợp tác xã", "HTX");
        SHORT.put("Phường", "P.");
        SHORT.put("Thị trấn", "TT");
        SHORT.put("Xã", "X.");
    }

    private Spellings() {}

    /** The golden queries of one name, by what was done to it; the seed chooses the letter that is wrong. */
    static Map<String, String> of(String name, long seed) {
        var spellings = new LinkedHashMap<String, String>();
        spellings.put("as it is", name);
        spellings.put("small letters", name.toLowerCase(Locale.forLanguageTag("vi")));
        spellings.put("capitals", name.toUpperCase(Locale.forLanguageTag("vi")));
        spellings.put("without accents", VietnameseText.fold(name));
        spellings.put("decomposed", Normalizer.normalize(name, Normalizer.Form.NFD));
        spellings.put("other tone marks", replaced(name, OTHER_TONES));
        spellings.put("abbreviated", replaced(name, SHORT));
        spellings.put("turned round", turned(name));
        spellings.put("without the end", withoutEnd(name));
        spellings.put("one letter wrong", mistyped(VietnameseText.fold(name), new Random(seed)));
        return spellings;
    }

    private static String replaced(String text, Map<String, String> parts) {
        var replaced = text;
        for (var part : parts.entrySet()) {
            replaced = replaced.replace(part.getKey(), part.getValue());
        }
        return replaced;
    }

    private static String turned(String name) {
        return List.of(name.split(" ")).reversed().stream().collect(Collectors.joining(" "));
    }

    private static String withoutEnd(String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() > 2 && last.chars().allMatch(Character::isLetter)
                ? name.substring(0, name.length() - 1)
                : name;
    }

    /** The longest word gets a letter dropped, doubled, changed or two letters swapped. */
    private static String mistyped(String folded, Random random) {
        var words = folded.split(" ");
        var longest = Arrays.stream(words)
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow();
        var at = 1 + random.nextInt(longest.length() - 1);
        var before = longest.substring(0, at);
        var after = longest.substring(at);
        var wrong = switch (random.nextInt(3)) {
            case 0 -> before + after.substring(1);
            case 1 -> before + 'w' + after.substring(1);
            default -> before + after.charAt(0) + after;
        };
        return folded.replace(longest, wrong);
    }
}
