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
        return successions.successors(List.of(area), officer.scope()).stream()
                .map(RecordedSuccession::fact)
                .toList();
    }

    List<AreaSuccession> predecessors(AreaId area, Officer officer) {
        return successions.predecessors(List.of(area), officer.scope()).stream()
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
                Lineage.read(area.id(), true, successions, officer.scope()).kin(),
                Lineage.read(area.id(), false, successions, officer.scope()).kin());
    }
}
