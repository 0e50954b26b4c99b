package vn.binhyen.bench;

import java.util.Locale;

/** What {@code bench returns} saw of forms of forty numbers on their way into the books. */
public record ReturnsResult(
        int clients, int returns, Filling filling, Timings submit, Timings approve, int values, int wrong)
        implements BenchResult {

    private static final double SAVE_GOAL = 50;

    /** The grid as it opens, one number typed, forty pasted at once, and the button that saves all of them. */
    public record Filling(Timings open, Timings typed, Timings pasted, Timings saved) {}

    String text() {
        return String.format(
                Locale.ROOT,
                """
                form opened              %s, %,d returns by %d clients at once
                one number, autosaved    %s (goal p95 ≤ %.0f)
                forty, autosaved         %s (goal p95 ≤ %.0f)
                forty, saved by button   %s (goal p95 ≤ %.0f)
                sent                     %s
                approved into the ledger %s
                numbers that were wrong  %d of %,d read back and added up (goal 0)""",
                filling.open(),
                returns,
                clients,
                filling.typed(),
                SAVE_GOAL,
                filling.pasted(),
                SAVE_GOAL,
                filling.saved(),
                SAVE_GOAL,
                submit,
                approve,
                wrong,
                values);
    }

    /** Speed depends on the machine; a number that is lost or wrong is so anywhere. */
    @Override
    public boolean passed() {
        return wrong == 0;
    }
}
