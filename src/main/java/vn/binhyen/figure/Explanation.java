package vn.binhyen.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;

/** Diễn giải: a number opened: its parts, where they come from, and the records of the part that was chosen. */
public record Explanation(
        CellQuery cell, FigureValue value, List<Part> parts, List<Origin> origins, Records records, boolean adds) {

    /** Tử số, mẫu số: one amount that enters the figure, or one of those that it is worked out from. */
    public record Part(Figure figure, int position, Figure.Part of, Measure measure, Period period, long amount) {

        Term term() {
            return of.term();
        }
    }

    /** A place or unit directly below, with what it adds to the chosen part; {@code url} where it has a page. */
    public record Origin(String name, String code, boolean place, String url, long amount) {

        static final String UNALLOCATED = "-";

        /** What is known of no single place below. */
        static Origin unallocated(long amount) {
            return new Origin("", UNALLOCATED, false, "", amount);
        }

        /** Known of the place as a whole, or of one it continues, which is named by its old code. */
        static Origin whole(AreaId area, AreaId origin, long amount) {
            var old = area.contains(origin) ? "" : Area.code(origin);
            return new Origin("", old, false, "", amount);
        }
    }

    /** A page of the records of the chosen part. */
    public record Records(List<Post> list, int page, int pages, int total) {}

    /** One record, what it contributes, and its own page. */
    public record Post(@Nullable String title, @Nullable String url, LocalDate day, long amount) {}

    public Part chosen() {
        return parts.get(Math.min(cell.part(), parts.size() - 1));
    }

    /** The sum of the origins; it equals the chosen part, or {@link #adds} is false. */
    public long sum() {
        return origins.stream().mapToLong(Origin::amount).sum();
    }
}
