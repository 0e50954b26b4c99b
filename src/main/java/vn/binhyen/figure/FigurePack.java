package vn.binhyen.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of definitions as it is written: {@code figures/*.yaml}. */
record FigurePack(
        @Nullable Wording answers,
        @Nullable Map<String, Wording> labels,
        @Nullable List<Definition> figures,
        @Nullable List<Distribution> distributions,
        @Nullable List<SetDefinition> sets) {

    /** Other labels for figures, by their codes. */
    Map<String, Wording> called() {
        return Objects.requireNonNullElse(labels, Map.of());
    }

    List<SetDefinition> gathered() {
        return Objects.requireNonNullElse(sets, List.of());
    }

    /** The figures of the file, those that distributions stand for after the others. */
    List<Definition> definitions() {
        return Stream.concat(
                        Objects.requireNonNullElse(figures, List.<Definition>of()).stream(),
                        spread().stream().flatMap(one -> one.figures().stream()))
                .toList();
    }

    /** The codes of the figures that a line of a set means: one, or all of a distribution. */
    List<String> meant(String line) {
        return spread().stream()
                .filter(one -> one.code().equals(line))
                .findFirst()
                .map(one -> one.figures().stream().map(Definition::code).toList())
                .orElse(List.of(line));
    }

    private List<Distribution> spread() {
        return Objects.requireNonNullElse(distributions, List.of());
    }

    record Definition(
            String code,
            String kind,
            @Nullable Part term,
            @Nullable Part numerator,
            @Nullable Part denominator,
            @Nullable Map<String, String> inputs,
            @Nullable String expression,
            @Nullable String per,
            @Nullable Integer scale,
            Wording label,
            Wording unit,
            Wording definition) {}

    record Part(String measure, @Nullable Map<String, Set<String>> members, Figure.@Nullable Counts counts) {}

    record SetDefinition(String code, Wording label, List<String> figures) {}
}
