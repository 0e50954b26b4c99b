package vn.binhyen.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of definitions as it is written: {@code figures/*.yaml}. */
record FigurePack(@Nullable Wording answers, List<Definition> figures, List<SetDefinition> sets) {

    record Definition(
            String code,
            String kind,
            @Nullable Part term,
            @Nullable Part numerator,
            @Nullable Part denominator,
            Wording label,
            Wording unit,
            Wording definition) {}

    record Part(
            String measure,
            @Nullable Map<String, Set<String>> members,
            @Nullable Boolean countsCommunes) {}

    record SetDefinition(String code, Wording label, List<String> figures) {}
}
