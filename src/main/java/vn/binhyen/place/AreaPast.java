package vn.binhyen.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Reads what the page of a place tells of its past and of what became of it. */
@Component
@Transactional(readOnly = true)
class AreaPast {

    /** How many more reorganisations the tree of a place goes back, and on. */
    private static final int STEPS = 2;

    private final AreaSuccessionRepository successions;
    private final VersionRepository versions;

    AreaPast(AreaSuccessionRepository successions, VersionRepository versions) {
        this.successions = successions;
        this.versions = versions;
    }

    /** How a place was called before, the oldest first. */
    List<AreaVersion> history(AreaId area, Officer officer) {
        return versions.of(List.of(area), officer.scope());
    }

    List<AreaSuccession> successors(AreaId area, Officer officer) {
        return successions.successors(area, officer.scope()).stream()
                .map(RecordedSuccession::fact)
                .toList();
    }

    List<AreaSuccession> predecessors(AreaId area, Officer officer) {
        return successions.predecessors(area, officer.scope()).stream()
                .map(RecordedSuccession::fact)
                .toList();
    }

    /** The place itself and all that went on for it, step by step. */
    Set<AreaId> continuing(AreaId area, Officer officer) {
        var found = new LinkedHashSet<AreaId>();
        follow(area, found, officer);
        return found;
    }

    private void follow(AreaId area, Set<AreaId> found, Officer officer) {
        if (found.add(area)) {
            successors(area, officer).forEach(succession -> follow(succession.to(), found, officer));
        }
    }

    AreasPage.Past of(Area area, Officer officer) {
        return new AreasPage.Past(
                history(area.id(), officer).stream()
                        .map(version -> new AreasPage.Version(
                                version.name(),
                                version.kind().labelKey(),
                                version.validTo(),
                                "/reorganisations/" + version.reorganisation()))
                        .toList(),
                successions.predecessors(area.id(), officer.scope()).stream()
                        .map(recorded -> kin(recorded, true, STEPS, officer))
                        .toList(),
                successions.successors(area.id(), officer.scope()).stream()
                        .map(recorded -> kin(recorded, false, STEPS, officer))
                        .toList());
    }

    private AreasPage.Kin kin(RecordedSuccession recorded, boolean old, int steps, Officer officer) {
        var fact = recorded.fact();
        var names = fact.names();
        var other = old ? fact.from() : fact.to();
        var address = AreaCode.of(other) + "@" + (old ? fact.day().minusDays(1) : fact.day());
        var share = fact.share();
        return new AreasPage.Kin(
                old ? names.old() : names.fresh(),
                old ? names.oldPlace() : names.freshPlace(),
                officer.scope().contains(other) ? "/areas/" + address : null,
                fact.isWhole() ? "WHOLE" : share == null ? "UNKNOWN" : "SHARE",
                share == null ? "" : share.toString(),
                fact.origin(),
                fact.day(),
                recorded.legalBasis(),
                "/reorganisations/" + recorded.reorganisation(),
                steps == 0 ? List.of() : further(other, old, steps - 1, officer));
    }

    private List<AreasPage.Kin> further(AreaId area, boolean old, int steps, Officer officer) {
        var next =
                old ? successions.predecessors(area, officer.scope()) : successions.successors(area, officer.scope());
        return next.stream().map(recorded -> kin(recorded, old, steps, officer)).toList();
    }
}
