package vn.binhyen.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** Turns what sources contribute now into postings of the differences. */
@Component
class Restating {

    private final MeasureCatalog catalog;
    private final PostingRepository repository;
    private final ClosingGuard guard;
    private final AdjustmentRepository adjustments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restating(
            MeasureCatalog catalog,
            PostingRepository repository,
            ClosingGuard guard,
            AdjustmentRepository adjustments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalog = catalog;
        this.repository = repository;
        this.guard = guard;
        this.adjustments = adjustments;
        this.events = events;
        this.clock = clock;
    }

    /** Posts the differences of sources that are all different from each other. */
    void post(Map<Source, List<Contribution>> restatements, @Nullable String reason) {
        var prior = repository.prior(restatements.keySet());
        var postings = new ArrayList<Posting>(restatements.size());
        var ids = repository.nextIds(restatements.size()).iterator();
        restatements.forEach((source, contributions) -> {
            var before = prior.getOrDefault(source, PriorPostings.NONE);
            var difference = before.differenceTo(lines(contributions));
            if (!difference.isEmpty()) {
                postings.add(new Posting(ids.next(), source, before.revision() + 1, difference, reason));
            }
        });
        if (!postings.isEmpty()) {
            var adjusting = guard.admit(postings);
            insert(postings);
            if (!adjusting.isEmpty()) {
                adjust(adjusting);
            }
        }
    }

    private void adjust(List<PostedAdjustment> adjusting) {
        adjustments.insert(adjusting);
        adjusting.stream()
                .collect(Collectors.groupingBy(PostedAdjustment::closing))
                .forEach((closing, all) -> {
                    var one = all.getFirst();
                    var area = new AreaId(one.posting().lowest(Line::area));
                    events.publishEvent(new PeriodAdjusted(closing, area, all.size(), one.reason()));
                });
    }

    /** Of two transactions that restate one source at the same time, the second to come gets a conflict. */
    private void insert(List<Posting> postings) {
        try {
            repository.insert(postings, clock.instant());
        } catch (DuplicateKeyException e) {
            var conflict = RuleViolation.conflict("source-changed");
            conflict.initCause(e);
            throw conflict;
        }
    }

    private Map<Line, Long> lines(List<Contribution> contributions) {
        var scope = Actor.current().scope();
        var lines = LinkedHashMap.<Line, Long>newLinkedHashMap(contributions.size());
        for (var contribution : contributions) {
            if (!scope.contains(contribution.area())) {
                throw new NotFound();
            }
            lines.merge(line(contribution), contribution.amount(), Math::addExact);
        }
        return lines;
    }

    private Line line(Contribution contribution) {
        var measure = catalog.get(contribution.measure());
        var slice = catalog.number(measure, contribution.slice());
        return Line.of(measure.id(), slice, contribution.area().value(), contribution.day());
    }
}
