package vn.binhyen.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/**
 * Chốt số liệu: freezes an area over a period, and opens it again. Closing waits for the postings under way, so each posting
 * is either in the closing's snapshot or an adjustment of it (ADR 0016).
 */
@Service
public class Closings {

    private static final int LONGEST_REASON = 500;

    private final ClosingRepository repository;
    private final ClosedRepository closed;
    private final AdjustmentRepository adjustments;
    private final Covering covering;
    private final MeasureCatalog catalog;
    private final Clock clock;

    Closings(
            ClosingRepository repository,
            ClosedRepository closed,
            AdjustmentRepository adjustments,
            Covering covering,
            MeasureCatalog catalog,
            Clock clock) {
        this.repository = repository;
        this.closed = closed;
        this.adjustments = adjustments;
        this.covering = covering;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Chốt: the actor's own place is the authority. The period must be over, and not be closed already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Closing close(AreaId area, String areaName, PeriodCalendar calendar, String period) {
        var actor = Actor.current();
        if (!actor.scope().contains(area)) {
            throw new NotFound();
        }
        var days = calendar.parse(period);
        if (!days.to().isBefore(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))) {
            throw RuleViolation.invalid("closing-period-running", VietnameseFormat.date(days.to()))
                    .at("period");
        }
        var ranges = ranges(area);
        lock(ranges.stream().map(AreaId::provinceId).toList());
        var id = Ids.next();
        insert(new Closing(
                id,
                area,
                areaName,
                actor.scope().area(),
                calendar,
                period.strip(),
                days,
                "",
                clock.instant(),
                actor.name(),
                null));
        var closing = repository.find(id, actor.scope()).orElseThrow(NotFound::new);
        closed.insert(closing, ranges);
        return closing;
    }

    /** Mở lại, only by an authority above the one that closed. What was posted meanwhile stays an adjustment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Closing reopen(UUID id, String typedReason) {
        var closing = find(id).orElseThrow(NotFound::new);
        var scope = Actor.current().scope();
        if (!scope.contains(closing.authority()) || scope.area().equals(closing.authority())) {
            throw RuleViolation.conflict("reopening-higher-authority");
        }
        var reason = VietnameseText.clean(typedReason);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw RuleViolation.invalid("closing-reason", LONGEST_REASON).at("reason");
        }
        lock(closed.provinces(id));
        if (!repository.reopen(id, clock.instant(), reason)) {
            throw RuleViolation.conflict("closing-reopened");
        }
        closed.delete(id);
        return find(id).orElseThrow(NotFound::new);
    }

    /** One that the actor's places have, or lie within. */
    @Transactional(readOnly = true)
    public Optional<Closing> find(UUID id) {
        return repository.find(id, Actor.current().scope());
    }

    /** What closes exactly this period for a place: its own closing, or else that of the nearest place around it. */
    @Transactional(readOnly = true)
    public Optional<Closing> standing(AreaId area, PeriodCalendar calendar, Period days) {
        return Actor.current().scope().contains(area) ? repository.standing(area, calendar, days) : Optional.empty();
    }

    /** All closings, standing or reopened, of periods within these days; the latest first. */
    @Transactional(readOnly = true)
    public List<Closing> list(Period within, int limit, int offset) {
        return repository.list(Actor.current().scope(), within, limit, offset);
    }

    /** How many adjustments were made since, at or below a place. */
    @Transactional(readOnly = true)
    public int adjusted(Closing closing, AreaId area) {
        return adjusted(List.of(closing), area).getOrDefault(closing.id(), 0);
    }

    /** The same for many closings. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> adjusted(Collection<Closing> closings, AreaId area) {
        return adjustments.count(closings.stream().map(Closing::id).toList(), area);
    }

    /** The adjustments at or below a place, the latest first. */
    @Transactional(readOnly = true)
    public List<AdjustedRecord> adjustments(Closing closing, AreaId area, int offset, int limit) {
        return adjustments.list(closing, area, catalog, offset, limit);
    }

    /**
     * What posting this would be refused with as things stand now, by what is asked: for files, whose rows are told before anything is
     * stored. A file is not asked for a reason, so it is refused to those as well who may adjust.
     */
    @Transactional(readOnly = true)
    public <K> Map<K, RuleViolation> refusals(Map<K, List<Contribution>> wanted) {
        var all = wanted.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        var standing = closed.standing(Hull.around(all));
        var refusals = new HashMap<K, RuleViolation>();
        wanted.forEach((key, contributions) -> contributions.forEach(contribution -> standing.stream()
                .filter(days -> days.takes(contribution))
                .findFirst()
                .ifPresent(days -> refusals.putIfAbsent(
                        key, days.refusal(contribution.day().toEpochDay())))));
        return refusals;
    }

    /** The place itself, and what it wholly inherited. */
    private List<AreaId> ranges(AreaId area) {
        var ranges = new ArrayList<AreaId>();
        ranges.add(area);
        covering.parts(List.of(area), Boundaries.NOW).stream()
                .filter(part -> part.sign() > 0 && part.piece().isAll())
                .map(part -> new AreaId(part.part()))
                .forEach(ranges::add);
        return ranges;
    }

    private void lock(Collection<Integer> provinces) {
        try {
            closed.lock(new TreeSet<>(provinces));
        } catch (PessimisticLockingFailureException e) {
            var busy = RuleViolation.conflict("closing-busy");
            busy.initCause(e);
            throw busy;
        }
    }

    private void insert(Closing closing) {
        try {
            repository.insert(closing);
        } catch (DuplicateKeyException e) {
            var violation = RuleViolation.conflict("closing-exists", closing.areaName(), closing.period())
                    .at("period");
            violation.initCause(e);
            throw violation;
        }
    }
}
