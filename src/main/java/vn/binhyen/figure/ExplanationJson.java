package vn.binhyen.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/** An opened number as programs read it. {@code adds} says whether the origins add up to the chosen part. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationJson(
        String figure,
        String label,
        String definition,
        String area,
        String text,
        @Nullable BigDecimal percent,
        List<Part> parts,
        int chosen,
        List<Origin> origins,
        boolean adds,
        Records records) {

    /** A part of the figure: a measure, cut to members, over a period; its amount, or how many communes or units have some. */
    public record Part(
            String measure,
            Map<String, Set<String>> members,
            Figure.Counts counts,
            LocalDate from,
            LocalDate to,
            long amount) {}

    /** A place or unit directly below. */
    public record Origin(String code, String name, long amount) {}

    /** A page of records of the chosen part. */
    public record Records(int page, int pages, int total, List<Explanation.Post> list) {}

    public static ExplanationJson of(Explanation explanation, Locale locale) {
        var cell = explanation.cell();
        var records = explanation.records();
        return new ExplanationJson(
                cell.figure().code(),
                cell.figure().label().in(locale),
                cell.figure().definition().in(locale),
                cell.area().address(),
                explanation.value().text(VietnameseFormat.VIETNAMESE),
                explanation.value().percent(),
                explanation.parts().stream()
                        .map(part -> new Part(
                                part.term().measure().value(),
                                part.term().members(),
                                part.of().counts(),
                                part.period().from(),
                                part.period().to(),
                                part.amount()))
                        .toList(),
                explanation.parts().indexOf(explanation.chosen()),
                explanation.origins().stream()
                        .map(origin -> new Origin(origin.code(), origin.name(), origin.amount()))
                        .toList(),
                explanation.adds(),
                new Records(records.page(), records.pages(), records.total(), records.list()));
    }
}
