package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** Everything an operation will do, worked out before anything is written: the preview shows it, applying writes it. */
record ReorganisationPlan(
        ReorganisationVerb verb,
        LocalDate day,
        String legalBasis,
        List<Area> created,
        List<Area> ended,
        List<AreaChange> changed,
        List<AreaSuccession> successions,
        List<UnitMove> units) {

    private static final int NAMED = 6;

    static ReorganisationPlan ofChanges(
            ReorganisationVerb verb, LocalDate day, String legalBasis, List<AreaChange> changed) {
        return new ReorganisationPlan(
                verb, day, legalBasis, List.of(), List.of(), List.copyOf(changed), List.of(), List.of());
    }

    /** The lowest place that holds all it touches. */
    AreaId area() {
        var touched = touched();
        return Stream.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
                .map(level -> touched.stream()
                        .map(id -> id.ancestor(level))
                        .distinct()
                        .toList())
                .filter(above -> above.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .orElse(AreaId.NATION);
    }

    private Set<AreaId> touched() {
        var ids = new LinkedHashSet<AreaId>();
        effects().forEach(effect -> ids.add(effect.area()));
        successions.forEach(succession -> ids.add(succession.from()));
        units.forEach(unit -> {
            ids.add(unit.from());
            ids.add(unit.to());
        });
        return ids;
    }

    List<AreaEffect> effects() {
        var effects = new ArrayList<AreaEffect>();
        created.forEach(area -> effects.add(new AreaEffect(area.id(), AreaEffect.Kind.CREATED, null)));
        ended.forEach(area -> effects.add(new AreaEffect(area.id(), AreaEffect.Kind.ENDED, area.validTo())));
        changed.forEach(change -> effects.add(new AreaEffect(change.after().id(), AreaEffect.Kind.CHANGED, null)));
        var fresh = created.stream().map(Area::id).collect(Collectors.toSet());
        Stream.concat(
                        successions.stream().map(AreaSuccession::to),
                        units.stream().map(UnitMove::to))
                .distinct()
                .filter(id -> !fresh.contains(id))
                .forEach(id -> effects.add(new AreaEffect(id, AreaEffect.Kind.JOINED, null)));
        return effects;
    }

    /** In one line: "Xã A, Xã B → Phường C". */
    String summary() {
        var from = names(Stream.concat(
                successions.stream().map(succession -> succession.names().old()),
                changed.stream().map(change -> change.before().name())));
        var to = names(Stream.of(
                        successions.stream()
                                .map(succession -> succession.names().fresh()),
                        changed.stream().map(change -> change.after().name()),
                        created.stream().map(Area::name))
                .flatMap(names -> names));
        return Stream.of(from, to).filter(part -> !part.isEmpty()).collect(Collectors.joining(" → "));
    }

    /** The first names in full, the others as a number. */
    private static String names(Stream<String> all) {
        var distinct = all.distinct().toList();
        var listed = distinct.stream().limit(NAMED).collect(Collectors.joining(", "));
        return distinct.size() > NAMED ? listed + " … (" + distinct.size() + ")" : listed;
    }

    /** Whose units move as a whole. */
    List<CommuneMove> communeMoves() {
        return CommuneMoves.of(successions);
    }

    boolean changesNothing() {
        return Stream.of(created, ended, changed, successions, units)
                .map(Objects::requireNonNull)
                .allMatch(List::isEmpty);
    }
}
