package vn.binhyen.bench;

import java.util.Locale;

/** What {@code bench standard} saw of the province's November. */
public record StandardResult(
        int enrolments, Timings queue, Timings batch, Decision decision, Papers certificates, int wrong)
        implements BenchResult {

    private static final double PAGE_GOAL = 300;
    private static final double DECISION_GOAL = 5;
    private static final double PAPERS_GOAL = 60;
    private static final double HEAP_GOAL = 512;

    /** One decision, from proposals to its signature. */
    public record Decision(int units, double proposing, double drafting, double signing) {}

    /** The certificates of that decision in one file, and the bound of memory of this process. */
    public record Papers(int bytes, double seconds, long heapMegabytes) {}

    String text() {
        return String.format(
                Locale.ROOT,
                """
                queue                    %s (goal p95 ≤ %.0f), %,d dossiers
                batch of 50              %s (goal p95 ≤ %.0f)
                decision                 %,d units: proposed in %.2f s, drafted and signed in %.2f + %.2f s (goal ≤ %.0f)
                certificates             one file of %,d KB in %.1f s (goal ≤ %.0f), heap ≤ %d MB (goal ≤ %.0f)
                answers that were wrong  %d (goal 0)""",
                queue,
                PAGE_GOAL,
                enrolments,
                batch,
                PAGE_GOAL,
                decision.units(),
                decision.proposing(),
                decision.drafting(),
                decision.signing(),
                DECISION_GOAL,
                certificates.bytes() / 1024,
                certificates.seconds(),
                PAPERS_GOAL,
                certificates.heapMegabytes(),
                HEAP_GOAL,
                wrong);
    }

    /** Speed depends on the machine; a batch that is refused, or a unit that is lost on the way, is wrong anywhere. */
    @Override
    public boolean passed() {
        return wrong == 0;
    }
}
