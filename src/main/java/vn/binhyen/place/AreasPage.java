package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places: one place with its facts and what lies below it, or the hits of a search. {@code facts} is missing at the top
 * and for searches.
 */
public record AreasPage(
        String title,
        String search,
        boolean searched,
        List<Crumb> crumbs,
        @Nullable Facts facts,
        List<AreaFigures.Value> figures,
        List<String> heads,
        List<Line> lines) {

    /** A place above. */
    public record Crumb(String name, String url) {}

    /** What is known of the place itself. */
    public record Facts(
            String code,
            String kindKey,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String legalBasis) {}

    /** A place in the list with its figures; {@code where} names the places above a hit. */
    public record Line(
            String name,
            String url,
            String code,
            String kindKey,
            int communes,
            String where,
            List<AreaFigures.Value> figures) {}

    public boolean showsCommunes() {
        return lines.stream().anyMatch(line -> line.communes() > 0);
    }
}
