package vn.binhyen.bench;

import java.util.Locale;

/** What {@code bench figures} saw. Claims are ratios where they can be: both sides were measured in the same run. */
public record FiguresResult(
        Approved approved,
        Table provinces,
        Table communes,
        Counted counted,
        History history,
        Table provincesLater,
        Table communesLater,
        Memory memory,
        int differences)
        implements BenchResult {

    private static final double BULK_GOAL = 0.3;
    private static final double GROWTH_GOAL = 1.3;
    private static final long MEMORY_GOAL = 1_024;

    /** The loading, and the first answer after it. */
    public record Approved(Bulk bulk, Exact exact) {}

    /** Values per second, posted as approvals post them and folded, and COPY of the same rows in the same batches. */
    public record Bulk(long values, double perSecond, double copyPerSecond, double foldSeconds, double bytesPerValue) {

        public double ratio() {
            return perSecond / copyPerSecond;
        }

        String lines() {
            return String.format(
                    Locale.ROOT,
                    """
                    approved in bulk, folded   %,d/s of %,d · COPY %,d/s · ratio %.2f (goal ≥ %.2f)
                      after the last, to fold  %.2f s
                      database                 %.0f bytes per value""",
                    Math.round(perSecond),
                    values,
                    Math.round(copyPerSecond),
                    ratio(),
                    BULK_GOAL,
                    foldSeconds,
                    bytesPerValue);
        }
    }

    /** The first table after the last approval: how many cells were read, how many of them wrong, how long it took. */
    public record Exact(int cells, int wrong, double milliseconds) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "first answer after that    %,d cells, %d wrong (goal 0), %.1f ms",
                    cells,
                    wrong,
                    milliseconds);
        }
    }

    /** One table of figures, and the same numbers by SQL over ready-made sums. */
    public record Table(String name, int cells, Timings ours, Timings byHand, double goal) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-26s %s (goal p95 ≤ %.0f) · by hand %s · %,d cells",
                    name,
                    ours,
                    goal,
                    byHand,
                    cells);
        }

        String growth(Table before) {
            return String.format(
                    Locale.ROOT,
                    "  to one year of history   p50 %.2f p95 %.2f (goal ≤ %.1f)",
                    ours.median() / before.ours.median(),
                    ours.p95() / before.ours.p95(),
                    GROWTH_GOAL);
        }
    }

    /** Units counted once each in the year: how many there are, how many of them were missed, and how long it took. */
    public record Counted(long units, int wrong, Timings province, Timings nation) {

        String lines() {
            return String.format(Locale.ROOT, """
                    units counted once         %,d, %d wrong (goal 0)
                      the communes of one      %s
                      34 provinces             %s""", units, wrong, province, nation);
        }
    }

    /** The years before, posted after the first questions. */
    public record History(int years, long values, double perSecond) {

        String line() {
            return String.format(
                    Locale.ROOT, "%d years before           %,d values, %,d/s", years, values, Math.round(perSecond));
        }
    }

    /** The most that the program has used: its heap, and all of it as the operating system sees it. */
    public record Memory(long heapMegabytes, long residentMegabytes) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "memory of the program      heap ≤ %,d MB · resident ≤ %,d MB (goal ≤ %,d)",
                    heapMegabytes,
                    residentMegabytes,
                    MEMORY_GOAL);
        }
    }

    /** Speed depends on the machine; a wrong number is wrong anywhere. */
    @Override
    public boolean passed() {
        return approved.exact().wrong() == 0 && counted.wrong() == 0 && differences == 0;
    }
}
