package vn.binhyen.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.platform.AreaId;

/**
 * Sổ cái: a record says what it contributes, in the transaction that saves it, and everything that is ever counted or
 * summed is asked here. Answers are exact at any moment; nothing waits for the balances to catch up.
 */
@Service
public class Ledger {

    private static final int CONTRIBUTIONS_PER_STATEMENT = 40_000;

    private final MeasureCatalog catalog;
    private final Restating restating;
    private final Answering answering;
    private final Counting counting;
    private final Drilling drilling;
    private final Folding folding;
    private final Covering covering;

    Ledger(
            MeasureCatalog catalog,
            Restating restating,
            Answering answering,
            Counting counting,
            Drilling drilling,
            Folding folding,
            Covering covering) {
        this.catalog = catalog;
        this.restating = restating;
        this.answering = answering;
        this.counting = counting;
        this.drilling = drilling;
        this.folding = folding;
        this.covering = covering;
    }

    /** Makes measures known that no module declares in code. */
    public void declare(Measures measures) {
        catalog.declare(measures);
    }

    public Measure measure(MeasureCode code) {
        return catalog.get(code).measure();
    }

    /** This record now contributes exactly this: the difference is posted; the same call again posts nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restate(Source source, Collection<Contribution> contributions) {
        restating.post(Map.of(source, List.copyOf(contributions)), null);
    }

    /** The same for many records: a file of them takes a few statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restateAll(Iterable<Restatement> restatements) {
        var batch = new LinkedHashMap<Source, List<Contribution>>();
        var size = 0;
        for (var restatement : restatements) {
            if (size >= CONTRIBUTIONS_PER_STATEMENT || batch.containsKey(restatement.source())) {
                restating.post(batch, null);
                batch.clear();
                size = 0;
            }
            batch.put(restatement.source(), restatement.contributions());
            size += restatement.contributions().size();
        }
        if (!batch.isEmpty()) {
            restating.post(batch, null);
        }
    }

    /** Contributes nothing any more; what it contributed until now stays in the history. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Source source, String reason) {
        restating.post(Map.of(source, List.of()), reason);
    }

    /** From these days on these places and units continue the others; figures on today's map follow at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void succeed(Collection<Succession> successions) {
        covering.succeed(successions);
    }

    /** Takes back what was said about the ends of these places: they stand as if nothing had succeeded them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetSuccessions(Collection<AreaId> from) {
        covering.forget(from);
    }

    /** All that a table asks, from one snapshot of the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Amounts amounts(Question question) {
        return answering.answer(question);
    }

    /** How many units have some of each term, from one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public UnitCounts counts(Question question) {
        return counting.count(question);
    }

    /** The records that an amount consists of, latest first. */
    @Transactional(readOnly = true)
    public SourceAmounts sources(Cell cell, int offset, int limit) {
        return drilling.sources(cell, offset, limit);
    }

    /** The units below a place that contribute to a cell, with what they contribute. */
    @Transactional(readOnly = true)
    public Map<AreaId, Long> units(Cell cell) {
        return drilling.units(cell);
    }

    /** How many records of other kinds were made or changed at or below each of these places since a moment. */
    @Transactional(readOnly = true)
    public Map<AreaId, Integer> recordedSince(Instant since, Collection<AreaId> areas, Collection<String> exceptKinds) {
        return drilling.recordedSince(since, areas, exceptKinds);
    }

    /** Folds at once what the background job would fold within a second. */
    public void fold() {
        folding.fold();
    }

    /** Recomputes all balances from the entries; answers where the two differ, nothing when all is well. */
    public List<Difference> check() {
        return folding.check();
    }
}
