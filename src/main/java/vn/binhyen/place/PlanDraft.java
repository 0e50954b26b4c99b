package vn.binhyen.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** A plan while it is being worked out; it asks the tree of places what stands where. */
class PlanDraft {

    private final ReorganisationRequest request;
    private final AreaRepository repository;
    private final AreaRules rules;
    private final Scope scope;
    private final List<Area> created = new ArrayList<>();
    private final List<Area> ended = new ArrayList<>();
    private final List<AreaChange> changed = new ArrayList<>();
    private final List<AreaSuccession> successions = new ArrayList<>();
    private final List<UnitMove> units = new ArrayList<>();
    private final Set<AreaId> gone = new HashSet<>();

    PlanDraft(ReorganisationRequest request, AreaRepository repository, Scope scope) {
        this.request = request;
        this.repository = repository;
        this.rules = new AreaRules(repository.books());
        this.scope = scope;
    }

    /** The place a target means: one that stands already, maybe under a new name, or a new one. */
    Area target(ReorganisationRequest.Target wanted, @Nullable AreaId usualParent) {
        var parent =
                Objects.requireNonNullElse(wanted.parent(), Objects.requireNonNullElse(usualParent, AreaId.NATION));
        var standing = standing(wanted.code());
        if (standing.isPresent()
                && (wanted.parent() == null || standing.get().id().parent().equals(parent))) {
            return renamed(standing.get(), wanted);
        }
        var kind = wanted.kind();
        if (kind == null || wanted.name().isEmpty()) {
            throw RuleViolation.invalid("reorganisation-target-incomplete", wanted.code())
                    .at("targets");
        }
        return create(parent, wanted.code(), wanted.name(), kind);
    }

    private Area renamed(Area standing, ReorganisationRequest.Target wanted) {
        var name = wanted.name().isEmpty() ? standing.name() : wanted.name();
        var kind = wanted.kind() == null ? standing.kind() : wanted.kind();
        return change(standing, name, kind);
    }

    /** The place under this name and kind from the day on; itself where nothing is new. */
    Area change(Area area, String name, AreaKind kind) {
        if (area.name().equals(name) && area.kind() == kind) {
            return area;
        }
        if (kind.level() != area.id().level()) {
            throw RuleViolation.invalid("reorganisation-level", area.name()).at("targets");
        }
        rules.refuseKindsOfOtherTimes(kind, request.day());
        var after = area.as(name, kind);
        changed.add(new AreaChange(area, after));
        return after;
    }

    Area create(AreaId parent, String code, String name, AreaKind kind) {
        var parentCode = kind.level() == Level.PROVINCE ? "" : AreaCode.of(parent);
        var province = kind.level() == Level.PROVINCE ? code : AreaCode.of(parent.ancestor(Level.PROVINCE));
        var day = request.day();
        var area = rules.area(new NewArea(code, name, kind, parentCode, province, day, day, null));
        if (kind.level() != Level.PROVINCE && !area.id().parent().equals(parent)) {
            throw RuleViolation.invalid("reorganisation-parent", code).at("parent");
        }
        requireFree(area);
        created.add(area);
        return area;
    }

    private void requireFree(Area area) {
        var taken = !repository.list(List.of(area.id()), scope).isEmpty()
                || standing(area.code()).isPresent()
                || created.stream().anyMatch(other -> other.code().equals(area.code()));
        if (gone.contains(area.id())) {
            throw RuleViolation.invalid("reorganisation-remainder", area.code()).at("targets");
        }
        if (taken) {
            throw RuleViolation.invalid("reorganisation-code-taken", area.code())
                    .at("targets");
        }
    }

    /** The place that bears this code on the day, unless this very operation ends it. */
    Optional<Area> standing(String code) {
        var generation = rules.books().on(request.day()).generation();
        return repository
                .find(generation, code, request.day(), scope)
                .filter(area -> area.existsOn(request.day()))
                .filter(area -> !gone.contains(area.id()));
    }

    void end(Area area) {
        if (gone.add(area.id())) {
            ended.add(area);
        }
    }

    /** The place ends, and another one at a new position goes on for it. */
    void relocate(Area area, AreaId parent) {
        end(area);
        var next = standing(area.code())
                .filter(standing -> standing.id().parent().equals(parent))
                .orElseGet(() -> create(parent, area.code(), area.name(), area.kind()));
        succeed(area, next, AreaShare.WHOLE);
    }

    void succeed(Area from, Area to, @Nullable AreaShare share) {
        var names = new AreaSuccession.Names(from.name(), above(from.id()), to.name(), above(to.id()));
        successions.add(
                new AreaSuccession(from.id(), to.id(), request.day(), share, names, AreaSuccession.Origin.OFFICE));
    }

    void move(Area from, String unitCode, AreaId to) {
        units.add(new UnitMove(from.id(), unitCode, to));
    }

    /** All places below one on the day before. */
    List<Area> below(AreaId parent) {
        return repository.below(parent, request.day().minusDays(1), scope);
    }

    boolean isCreated(Area area) {
        return created.contains(area);
    }

    /** Where a place lies: "Huyện Bát Xát, Tỉnh Lào Cai". */
    private String above(AreaId id) {
        var ids = Stream.of(Level.PROVINCE, Level.DISTRICT)
                .map(id::ancestor)
                .filter(ancestor -> !ancestor.equals(id))
                .toList();
        var names = repository.list(ids, scope).stream().map(Area::name).collect(Collectors.toList());
        Collections.reverse(names);
        return String.join(", ", names);
    }

    ReorganisationPlan plan() {
        return new ReorganisationPlan(
                request.verb(),
                request.day(),
                request.legalBasis(),
                List.copyOf(created),
                List.copyOf(ended),
                List.copyOf(changed),
                List.copyOf(successions),
                List.copyOf(units));
    }
}
