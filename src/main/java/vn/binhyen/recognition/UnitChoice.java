package vn.binhyen.recognition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody ticked or pasted while choosing units, and by which filters: {@code unit} are ticked codes, {@code codes}
 * pasted ones, {@code all} means every unit that the filters find.
 */
public record UnitChoice(
        String kind,
        String commune,
        String q,
        String page,
        @Nullable List<String> unit,
        String codes,
        String all) {

    /** What was not sent is empty. */
    public UnitChoice {
        kind = Objects.requireNonNullElse(kind, "");
        commune = Objects.requireNonNullElse(commune, "");
        q = Objects.requireNonNullElse(q, "");
        page = Objects.requireNonNullElse(page, "");
        all = Objects.requireNonNullElse(all, "");
        unit = unit == null ? List.of() : List.copyOf(unit);
        codes = Objects.requireNonNullElse(codes, "");
    }

    /** The page's number; whatever is no number means the first. */
    int number() {
        return page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    boolean wantsAll() {
        return all.equals("true");
    }

    public boolean ticked(String code) {
        return ticked().contains(code);
    }

    private List<String> ticked() {
        return Objects.requireNonNullElse(unit, List.of());
    }

    /** The kind to look for; residential areas where none is chosen. */
    RecognisedKind wanted() {
        return Arrays.stream(RecognisedKind.values())
                .filter(candidate -> candidate.name().equals(kind))
                .findFirst()
                .orElse(RecognisedKind.RESIDENTIAL_AREA);
    }

    /** The codes ticked and pasted. */
    List<String> chosen() {
        var chosen = new ArrayList<>(ticked());
        chosen.addAll(codes(codes));
        return chosen.stream().distinct().toList();
    }

    /** Codes as people paste them: one a line, or separated by blanks, commas or semicolons. */
    static List<String> codes(@Nullable String pasted) {
        return pasted == null
                ? List.of()
                : Arrays.stream(pasted.split("[\\s,;]+", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    String url(String path, int page) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("kind", kind);
        parameters.put("commune", commune);
        parameters.put("q", q);
        parameters.put("page", Integer.toString(page));
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
