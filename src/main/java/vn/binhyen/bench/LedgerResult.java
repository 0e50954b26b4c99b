package vn.binhyen.bench;

import java.util.Locale;

/** What {@code bench ledger} saw. Claims are ratios: both sides were measured in the same run. */
public record LedgerResult(Bulk bulk, Comparison provinces, Comparison communes, Clients clients, int differences) {

    /** Contributions per second, posted, balanced and folded, and COPY of the same rows into a table with the same key. */
    public record Bulk(
            int contributions, double perSecond, double copyPerSecond, double foldSeconds, double bytesPerValue) {

        public double ratio() {
            return perSecond / copyPerSecond;
        }
    }

    /** One question to the ledger and to a table of sums made for it. */
    public record Comparison(Timings ours, Timings byHand) {

        public double ratio() {
            return ours.median() / byHand.median();
        }
    }

    /** Single records, and answers that were checked while records came in. */
    public record Clients(Timings restate, double perSecond, int checked, int wrong) {}

    public boolean passed() {
        return clients.wrong() == 0 && differences == 0;
    }

    /** The table that people read. */
    public String table() {
        return bulkLines()
                + line("34 provinces × 40, a year", provinces)
                + line("100 communes × 40 × 12", communes)
                + clientLines();
    }

    private String bulkLines() {
        return String.format(
                Locale.ROOT,
                """
                bulk, folded               %,d/s of %,d · COPY %,d/s · ratio %.2f (goal ≥ 0.30)
                  after loading, to fold   %.2f s
                  database                 %.0f bytes per value
                """,
                Math.round(bulk.perSecond()),
                bulk.contributions(),
                Math.round(bulk.copyPerSecond()),
                bulk.ratio(),
                bulk.foldSeconds(),
                bulk.bytesPerValue());
    }

    private static String line(String question, Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%-26s %s · by hand %s · ratio %.2f (goal ≤ 2.00)%n",
                question,
                comparison.ours(),
                comparison.byHand(),
                comparison.ratio());
    }

    private String clientLines() {
        return String.format(
                Locale.ROOT,
                """
                single restate             %s · %,d/s
                answers under load         %,d checked, %d wrong
                balances                   %d differences
                """,
                clients.restate(),
                Math.round(clients.perSecond()),
                clients.checked(),
                clients.wrong(),
                differences);
    }
}
