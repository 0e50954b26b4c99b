package vn.binhyen.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.LegacyFonts;

/** One run: what it is, how far it is, what it found and what one may do now. */
public record ImportRunPage(
        String url,
        String kindUrl,
        String kindKey,
        String fileName,
        String by,
        Instant at,
        String stageKey,
        Numbers numbers,
        @Nullable Progress progress,
        @Nullable String problem,
        List<Problem> problems,
        boolean checked,
        boolean done,
        boolean undone,
        boolean cancelled,
        boolean mayDecide,
        @Nullable Mapping mapping,
        @Nullable Fonts fonts) {

    /** How many errors a page lists; the rest is counted. */
    static final int LISTED = 500;

    /** Titles that must be laid out; {@code columns} are the codes with their labels. */
    public record Mapping(List<Title> titles, Map<String, String> columns) {}

    /** A title of the file and the column it seems to mean. */
    public record Title(String text, String guess) {}

    /** Cells in old fonts, to be repaired or repaired already. */
    public record Fonts(int cells, boolean repaired, List<LegacyFonts.Sample> samples) {}

    /** One place where the file is wrong. */
    public record Problem(int row, String column, String message) {}

    /** How far the work is; a total of 0 is not known yet. */
    public record Progress(String labelKey, int rows, int total, long perSecond) {}

    /** What the file holds. */
    public record Numbers(int rows, int created, int changed, int unchanged, int held, int wrong, int errors) {

        static Numbers of(ImportCounts counts) {
            return new Numbers(
                    counts.rows(),
                    counts.created(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.held(),
                    counts.wrong(),
                    counts.errors());
        }

        public int fresh() {
            return created + changed;
        }

        public int sound() {
            return created + changed + unchanged;
        }
    }

    public boolean shortened() {
        return numbers.errors() > problems.size();
    }
}
