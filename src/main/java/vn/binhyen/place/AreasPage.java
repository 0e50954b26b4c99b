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
        @Nullable Past past,
        List<AreaFigures.Value> figures,
        List<String> heads,
        List<Line> lines) {

    static AreasPage hits(String search, List<Line> lines) {
        return new AreasPage("", search, true, List.of(), null, null, List.of(), List.of(), lines);
    }

    /** A place above. */
    public record Crumb(String name, String url) {}

    /** What is known of the place itself. */
    public record Facts(
            String code,
            String kindKey,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String legalBasis,
            boolean reorganises,
            boolean hasCommittees) {}

    /** Earlier names, what the place was made of, and what became of it. */
    public record Past(List<Version> versions, List<Kin> predecessors, List<Kin> successors) {}

    /** How the place was called until a day, and the operation that changed it. */
    public record Version(String name, String kindKey, LocalDate validTo, String operationUrl) {}

    /**
     * A predecessor or a successor; {@code url} is missing where the reader may not open it. {@code portion} is WHOLE, SHARE
     * or UNKNOWN; {@code further} goes on in the same direction, into its own past or future.
     */
    public record Kin(
            String name,
            String place,
            @Nullable String url,
            String portion,
            String share,
            AreaSuccession.Origin origin,
            LocalDate day,
            String legalBasis,
            String operationUrl,
            List<Kin> further) {}

    /** Of a hit: the places above, and the old name by which it was found. */
    public record Found(String where, String formerly) {

        static final Found NONE = new Found("", "");
    }

    /** A place in the list with its figures. */
    public record Line(
            String name,
            String url,
            String code,
            String kindKey,
            int communes,
            Found found,
            List<AreaFigures.Value> figures) {}

    public boolean showsCommunes() {
        return lines.stream().anyMatch(line -> line.communes() > 0);
    }
}
