package vn.binhyen.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Works out what a wanted operation means, and refuses what the tree of places does not allow. */
@Component
class ReorganisationPlanner {

    private final AreaRepository repository;
    private final VersionRepository versions;
    private final AreaSuccessionRepository successions;
    private final Clock clock;

    ReorganisationPlanner(
            AreaRepository repository, VersionRepository versions, AreaSuccessionRepository successions, Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.successions = successions;
        this.clock = clock;
    }

    ReorganisationPlan plan(ReorganisationRequest request, Officer officer) {
        check(request, officer);
        var draft = new PlanDraft(request, repository, officer.scope());
        switch (request.verb()) {
            case MERGE -> merge(request, draft);
            case SPLIT -> split(request, draft);
            case RENAME, CHANGE_KIND -> change(request, draft);
            case MOVE -> move(request, draft);
            case ABOLISH_LEVEL -> abolish(request, draft);
            case CREATE -> draft.target(only(request.targets(), "targets"), null);
            case ASSIGN_UNITS -> assign(request, draft, officer);
            case IMPORT -> throw RuleViolation.invalid("reorganisation-verb").at("verb");
        }
        var plan = draft.plan();
        require(
                !plan.changesNothing(),
                () -> RuleViolation.invalid("reorganisation-nothing-changes").at("targets"));
        plan.changed().forEach(change -> requireLater(change.before(), request.day(), officer));
        require(
                officer.scope().contains(plan.area()),
                () -> RuleViolation.invalid("area-out-of-scope").at("sources"));
        return plan;
    }

    private void check(ReorganisationRequest request, Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        require(
                !request.day().isAfter(today),
                () -> RuleViolation.invalid("reorganisation-day-ahead").at("day"));
        Reorganisation.requireBasis(request.legalBasis());
        if (request.verb() == ReorganisationVerb.CREATE) {
            return;
        }
        require(
                !request.sources().isEmpty(),
                () -> RuleViolation.invalid("field-missing").at("sources"));
        var before = request.day().minusDays(1);
        for (var source : request.sources()) {
            require(
                    officer.scope().contains(source.id()),
                    () -> RuleViolation.invalid("area-out-of-scope").at("sources"));
            require(
                    isThere(source, request),
                    () -> RuleViolation.invalid(
                                    "reorganisation-not-standing", source.name(), VietnameseFormat.date(before))
                            .at("sources"));
        }
    }

    /** What ended on the day before was ended by another operation, unless its whole code book was closed. */
    private boolean isThere(Area source, ReorganisationRequest request) {
        var day = request.day();
        return switch (request.verb()) {
            case ASSIGN_UNITS -> true;
            case RENAME, CHANGE_KIND -> source.existsOn(day) && source.existsOn(day.minusDays(1));
            case MERGE, SPLIT, MOVE, ABOLISH_LEVEL, CREATE, IMPORT ->
                source.existsOn(day.minusDays(1))
                        && (source.existsOn(day)
                                || day.equals(repository.books().turn()));
        };
    }

    /** Sources end and go wholly into the target; of provinces the communes go along, one by one. */
    private static void merge(ReorganisationRequest request, PlanDraft draft) {
        var sources = request.sources();
        var wanted = only(request.targets(), "targets");
        sources.stream().filter(source -> !source.code().equals(wanted.code())).forEach(draft::end);
        var target = draft.target(wanted, sources.getFirst().id().parent());
        var stands = !draft.isCreated(target)
                && sources.stream().noneMatch(source -> source.id().equals(target.id()));
        require(
                sources.size() + (stands ? 1 : 0) >= 2,
                () -> RuleViolation.invalid("reorganisation-merge-two").at("sources"));
        for (var source : sources) {
            requireLevel(source, target.id().level());
            if (!source.id().equals(target.id())) {
                draft.end(source);
                draft.succeed(source, target, AreaShare.WHOLE);
                draft.below(source.id()).stream()
                        .filter(area -> area.id().level() == Level.COMMUNE)
                        .forEach(commune -> draft.relocate(commune, target.id()));
            }
        }
    }

    /** The source ends; what remains of it is a place of its own with a code of its own. */
    private static void split(ReorganisationRequest request, PlanDraft draft) {
        var source = only(request.sources(), "sources");
        requireLevel(source, Level.COMMUNE);
        require(
                request.targets().size() >= 2,
                () -> RuleViolation.invalid("reorganisation-split-two").at("targets"));
        draft.end(source);
        requireShares(request.targets());
        var targets = request.targets().stream()
                .map(wanted -> {
                    var target = draft.target(wanted, source.id().parent());
                    requireLevel(target, Level.COMMUNE);
                    draft.succeed(source, target, wanted.share());
                    return target;
                })
                .collect(Collectors.toMap(Area::code, Area::id, (one, other) -> one));
        for (var unit : request.units()) {
            var target = targets.get(unit.targetCode());
            require(
                    target != null,
                    () -> RuleViolation.invalid("reorganisation-not-a-target", unit.targetCode())
                            .at("units"));
            draft.move(source, unit.unitCode(), Objects.requireNonNull(target));
        }
    }

    private static void requireShares(List<ReorganisationRequest.Target> targets) {
        var recorded = targets.stream()
                .map(ReorganisationRequest.Target::share)
                .filter(Objects::nonNull)
                .toList();
        var sum = AreaShare.compareSumToWhole(recorded);
        require(
                recorded.size() == targets.size() ? sum == 0 : sum < 0,
                () -> RuleViolation.invalid("reorganisation-shares-sum").at("targets"));
    }

    private static void change(ReorganisationRequest request, PlanDraft draft) {
        var wanted = only(request.targets(), "targets");
        var kind = wanted.kind();
        require(
                request.sources().size() == 1 || wanted.name().isEmpty(),
                () -> RuleViolation.invalid("reorganisation-one-name").at("name"));
        for (var source : request.sources()) {
            var newKind = kind == null ? source.kind() : kind;
            var name = wanted.name().isEmpty() ? KindWords.replaced(source.name(), newKind) : wanted.name();
            draft.change(source, name, newKind);
        }
    }

    private static void move(ReorganisationRequest request, PlanDraft draft) {
        var parent = only(request.targets(), "parent").parent();
        require(parent != null, () -> RuleViolation.invalid("field-missing").at("parent"));
        for (var source : request.sources()) {
            requireLevel(source, Level.COMMUNE);
            if (!source.id().parent().equals(parent)) {
                draft.relocate(source, Objects.requireNonNull(parent));
            }
        }
    }

    /** Districts end; their communes come directly below the province, in the code book of the day. */
    private void abolish(ReorganisationRequest request, PlanDraft draft) {
        var generation = repository.books().on(request.day()).generation();
        for (var source : request.sources()) {
            requireLevel(source, Level.PROVINCE);
            var province = AreaId.province(generation, source.id().provinceId() % 100);
            for (var area : draft.below(source.id())) {
                if (area.id().level() == Level.DISTRICT) {
                    draft.end(area);
                } else if (area.id().parent().level() == Level.DISTRICT) {
                    draft.relocate(area, province);
                }
            }
        }
    }

    /** Units go to a successor of the place that was divided, or from a standing commune to another standing one. */
    private void assign(ReorganisationRequest request, PlanDraft draft, Officer officer) {
        var source = only(request.sources(), "sources");
        requireLevel(source, Level.COMMUNE);
        require(
                !request.units().isEmpty(),
                () -> RuleViolation.invalid("field-missing").at("units"));
        var successors = successions.successors(List.of(source.id()), officer.scope()).stream()
                .map(recorded -> recorded.fact().to())
                .toList();
        for (var unit : request.units()) {
            var target = draft.standing(unit.targetCode())
                    .filter(area ->
                            area.id().level() == Level.COMMUNE && !area.id().equals(source.id()))
                    .filter(area ->
                            successors.isEmpty() ? source.existsOn(request.day()) : successors.contains(area.id()))
                    .orElseThrow(() -> RuleViolation.invalid("reorganisation-not-a-target", unit.targetCode())
                            .at("units"));
            draft.move(source, unit.unitCode(), target.id());
        }
    }

    /** Changes are entered in the order of their days, so that history has no gaps. */
    private void requireLater(Area area, LocalDate day, Officer officer) {
        var past = versions.of(List.of(area.id()), officer.scope());
        require(
                past.isEmpty() || past.getLast().validTo().plusDays(1).isBefore(day),
                () -> RuleViolation.invalid(
                                "reorganisation-after-last-change",
                                area.name(),
                                VietnameseFormat.date(past.getLast().validTo().plusDays(1)))
                        .at("day"));
    }

    private static void requireLevel(Area area, Level level) {
        require(
                area.id().level() == level,
                () -> RuleViolation.invalid("reorganisation-level", area.name()).at("sources"));
    }

    private static <T> T only(List<T> list, String field) {
        require(
                list.size() == 1,
                () -> RuleViolation.invalid("reorganisation-exactly-one").at(field));
        return list.getFirst();
    }

    private static void require(boolean holds, Supplier<RuleViolation> violation) {
        if (!holds) {
            throw violation.get();
        }
    }
}
