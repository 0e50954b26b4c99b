package vn.binhyen.bench;

import java.util.Locale;

/** What {@code bench ledger} saw. Claims are ratios: both sides were measured in the same run. */
public record LedgerResult(Bulk bulk, Comparison provinces, Comparison communes, Clients clients, int differences)
        implements BenchResult {

    /** Contributions per second, posted, balanced and folded, and COPY of the same rows into a table with the same key. */
    public record Bulk(
            int contributions, double perSecond, double copyPerSecond, double foldSeconds, double bytesPerValue) {

        public double ratio() {
            return perSecond / copyPerSecond;
        }

        String lines() {
            return String.format(
                    Locale.ROOT,
                    """
                    bulk, folded               %,d/s of %,d · COPY %,d/s · ratio %.2f (goal ≥ 0.30)
                      after loading, to fold   %.2f s
                      database                 %.0f bytes per value""",
                    Math.round(perSecond),
                    contributions,
                    Math.round(copyPerSecond),
                    ratio(),
                    foldSeconds,
                    bytesPerValue);
        }
    }

    /** One question to the ledger and to a table of sums made for it. */
    public record Comparison(Timings ours, Timings byHand) {

        public double ratio() {
            return ours.median() / byHand.median();
        }

        String line(String question) {
            return String.format(
                    Locale.ROOT, "%-26s %s · by hand %s · ratio %.2f (goal ≤ 2.00)", question, ours, byHand, ratio());
        }
    }

    /** Single records, and answers that were checked while records came in. */
    public record Clients(Timings restate, double perSecond, int checked, int wrong) {

        String lines() {
            return String.format(Locale.ROOT, """
                    single restate             %s · %,d/s
                    answers under load         %,d checked, %d wrong""", restate, Math.round(perSecond), checked, wrong);
        }
    }

    @Override
    public boolean passed() {
        return clients.wrong() == 0 && differences == 0;
    }
}
