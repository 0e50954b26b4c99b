package vn.binhyen.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code bench places} saw. Times by hand are those of SQL written for the one purpose, in the same run. */
public record PlacesResult(
        Areas areas,
        List<Drawing> drawings,
        Import units,
        List<Fonts> fonts,
        List<Search> searches,
        List<Reading> readings)
        implements BenchResult {

    private static final Set<String> AMBIGUOUS = Set.of("beginning", "one letter wrong");
    private static final double SEARCH_GOAL = 50;
    private static final double LIST_GOAL = 200;
    private static final double AREAS_GOAL = 60;
    private static final double MAP_GOAL = 100;
    private static final double IMPORT_GOAL = 5_000;
    private static final double HEAP_GOAL = 512;
    private static final double FONT_GOAL = 99;

    /** The lists of places and what the reorganisation says of them. */
    public record Areas(int count, int successions, double seconds) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "places                   %,d and %,d successions in %.1f s (goal ≤ %.0f)",
                    count,
                    successions,
                    seconds,
                    AREAS_GOAL);
        }
    }

    /** A map: its figures and shapes, and how long the paths are; {@code kilobytes} is the goal for the whole page. */
    public record Drawing(String name, Timings ours, int bytes, int kilobytes) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "map %-20s %s (goal p95 ≤ %.0f) · paths %,d bytes (goal of the page ≤ %d KB)",
                    name,
                    ours,
                    MAP_GOAL,
                    bytes,
                    kilobytes);
        }
    }

    /** The register from files, against COPY of the same rows into a bare table. */
    public record Import(int rows, double perSecond, double copyPerSecond, long heapMegabytes) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "import of units          %,d rows, %,.0f/s (goal ≥ %,.0f) · COPY %,.0f/s · heap ≤ %d MB (goal ≤ %.0f)",
                    rows,
                    perSecond,
                    IMPORT_GOAL,
                    copyPerSecond,
                    heapMegabytes,
                    HEAP_GOAL);
        }
    }

    /** Names written in an old font: how many are read as what they say, and how many good ones stay as they are. */
    public record Fonts(String encoding, int names, int right, int unchanged) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "old font %-15s %,d of %,d names right, %.2f %% (goal ≥ %.0f) · %,d good names unchanged (goal all)",
                    encoding,
                    right,
                    names,
                    100.0 * right / names,
                    FONT_GOAL,
                    unchanged);
        }

        boolean isRight() {
            return right * 100.0 >= FONT_GOAL * names && unchanged == names;
        }
    }

    /** One kind of question to the search box; {@code lost} are names that were not found. */
    public record Search(String name, Timings ours, Timings byHand, int asked, int lost) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "search %-17s %s (goal p95 ≤ %.0f) · trigrams by hand %s · %d of %d not found",
                    name,
                    ours,
                    SEARCH_GOAL,
                    byHand,
                    lost,
                    asked);
        }
    }

    /** One kind of list of the register. */
    public record Reading(String name, Timings ours) {

        String line() {
            return String.format(Locale.ROOT, "list %-19s %s (goal p95 ≤ %.0f)", name, ours, LIST_GOAL);
        }
    }

    /** Speed depends on the machine; what is lost is lost anywhere. Half a name, and a wrong one alone, may mean others. */
    @Override
    public boolean passed() {
        return fonts.stream().allMatch(Fonts::isRight)
                && searches.stream()
                        .filter(search -> !AMBIGUOUS.contains(search.name()))
                        .allMatch(search -> search.lost() == 0);
    }
}
