package vn.binhyen.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/**
 * Phiên bản của bộ tiêu chí: the pack it stands on, what it changes, and who confirmed what. One of the nation holds for the
 * whole country; one of a province holds there for a year. Each verb answers with the next state, or with the rule that forbids it.
 */
record PackVersion(
        UUID id,
        AreaId area,
        @Nullable Integer year,
        int number,
        State state,
        RulePack document,
        List<Change> changes,
        Map<String, Confirmation> confirmations,
        String withdrawal,
        @Nullable Confirmation published,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Vòng đời: what was published is never changed again, only followed by another version or withdrawn. */
    enum State {
        DRAFT,
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN;

        static final Map<State, Set<State>> NEXT = new EnumMap<>(Map.of(
                DRAFT, Set.of(DRAFT, PUBLISHED, WITHDRAWN),
                PUBLISHED, Set.of(SUPERSEDED, WITHDRAWN),
                SUPERSEDED, Set.of(),
                WITHDRAWN, Set.of()));

        boolean canBecome(State next) {
            return NEXT.getOrDefault(this, Set.of()).contains(next);
        }

        String key() {
            return "criteria.state." + name();
        }
    }

    PackVersion {
        changes = List.copyOf(changes);
        confirmations = Map.copyOf(confirmations);
    }

    static PackVersion draft(UUID id, AreaId area, @Nullable Integer year, RulePack document, String by, Instant at) {
        return new PackVersion(id, area, year, 0, State.DRAFT, document, List.of(), Map.of(), "", null, at, by, 0);
    }

    /** The pack as this version has it. */
    RulePack result() {
        return document.with(changes);
    }

    LocalDate validFrom() {
        var own = year;
        var first = document.validFrom();
        return own == null || first.getYear() == own ? first : LocalDate.of(own, 1, 1);
    }

    @Nullable
    LocalDate validTo() {
        var own = year;
        var last = document.validTo();
        return own == null || (last != null && last.getYear() == own) ? last : LocalDate.of(own, 12, 31);
    }

    /** Carries over what was changed and confirmed in another version. */
    PackVersion copying(List<Change> others, Map<String, Confirmation> confirmed) {
        return next(State.DRAFT, others, confirmed, changedBy, changedAt);
    }

    /** One more change; what was confirmed about that criterion is confirmed no more. */
    PackVersion change(Change change, String by, Instant at) {
        check(change);
        var all = new ArrayList<>(changes);
        var earlier =
                all.stream().filter(known -> known.code().equals(change.code())).findFirst();
        earlier.ifPresent(all::remove);
        earlier.map(change::after).orElseGet(() -> Optional.of(change)).ifPresent(all::add);
        return next(State.DRAFT, all, without(change), by, at);
    }

    PackVersion change(List<Change> several, String by, Instant at) {
        var changed = this;
        for (var change : several) {
            changed = changed.change(change, by, at);
        }
        return changed;
    }

    /** Takes a change back. */
    PackVersion undo(String code, String by, Instant at) {
        var all = new ArrayList<>(changes);
        if (!all.removeIf(change -> change.code().equals(code))) {
            throw RuleViolation.invalid("criterion-unchanged", code);
        }
        var left = new LinkedHashMap<>(confirmations);
        left.remove(code);
        return next(State.DRAFT, all, left, by, at);
    }

    PackVersion confirm(String code, String by, Instant at) {
        var criterion = result().criterion(code).orElseThrow(() -> RuleViolation.invalid("criterion-unknown", code));
        if (criterion.mark() == Mark.UNKNOWN) {
            throw RuleViolation.conflict("criterion-empty", code);
        }
        if (isOpen(criterion)) {
            var all = new LinkedHashMap<>(confirmations);
            all.put(code, new Confirmation(at, by));
            return next(State.DRAFT, changes, all, by, at);
        }
        throw RuleViolation.conflict("criterion-needs-no-confirmation", code);
    }

    PackVersion publish(String by, Instant at) {
        var next = next(State.PUBLISHED, changes, confirmations, by, at);
        return new PackVersion(
                id,
                area,
                year,
                number,
                next.state,
                document,
                changes,
                confirmations,
                "",
                new Confirmation(at, by),
                at,
                by,
                version);
    }

    PackVersion supersede(String by, Instant at) {
        return next(State.SUPERSEDED, changes, confirmations, by, at);
    }

    PackVersion withdraw(String reason, String by, Instant at) {
        var next = next(State.WITHDRAWN, changes, confirmations, by, at);
        return new PackVersion(
                id,
                area,
                year,
                number,
                next.state,
                document,
                changes,
                confirmations,
                reason,
                published,
                at,
                by,
                version);
    }

    /** Whether somebody has yet to stand for this wording. */
    boolean isOpen(Criterion criterion) {
        return criterion.mark().needsConfirmation() && !confirmations.containsKey(criterion.code());
    }

    /** The criteria whose wording somebody has yet to stand for. */
    List<String> open() {
        return result().criteria().stream()
                .filter(this::isOpen)
                .map(Criterion::code)
                .toList();
    }

    private void check(Change change) {
        var known = result().criterion(change.code()).isPresent();
        var dropped = changes.stream()
                .anyMatch(other ->
                        other.verb() == Change.Verb.DROP && other.code().equals(change.code()));
        if (change.verb() == Change.Verb.ADD && (known || dropped)) {
            throw RuleViolation.invalid("criterion-code-taken", change.code()).at("code");
        }
        if (change.verb() != Change.Verb.ADD && !known) {
            throw RuleViolation.invalid("criterion-unknown", change.code()).at("code");
        }
    }

    /** Other points leave the wording as it was confirmed. */
    private Map<String, Confirmation> without(Change change) {
        var left = new LinkedHashMap<>(confirmations);
        if (change.verb() != Change.Verb.WEIGH) {
            left.remove(change.code());
        }
        return left;
    }

    private PackVersion next(
            State next, List<Change> changed, Map<String, Confirmation> confirmed, String by, Instant at) {
        if (!state.canBecome(next)) {
            throw RuleViolation.conflict("pack-transition", document.title().vi());
        }
        return new PackVersion(
                id, area, year, number, next, document, changed, confirmed, withdrawal, published, at, by, version);
    }
}
