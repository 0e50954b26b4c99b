package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;

/** What an import of changes asks, and how it stores them: each act is one operation. */
@Component
class AreaChangeStore {

    private final AreaRepository repository;
    private final VersionRepository versions;
    private final AreaStore areas;
    private final AreaTraces traces;

    AreaChangeStore(AreaRepository repository, VersionRepository versions, AreaStore areas, AreaTraces traces) {
        this.repository = repository;
        this.versions = versions;
        this.areas = areas;
        this.traces = traces;
    }

    /** Changes that one act brought on one day. */
    record Act(LocalDate day, String legalBasis) {}

    CodeBooks books() {
        return repository.books();
    }

    List<KnownArea> known(int generation, String code, Officer officer) {
        return repository.known(generation, List.of(code), officer.scope());
    }

    boolean hasVersionUntil(AreaId area, LocalDate lastDay, Officer officer) {
        return versions.of(List.of(area), officer.scope()).stream()
                .anyMatch(version -> version.validTo().equals(lastDay));
    }

    List<StoredRecord> store(Map<Act, List<AreaChange>> acts, List<KnownArea> corrected, Officer officer) {
        var done = new ArrayList<>(areas.correct(corrected, officer));
        acts.forEach((act, changed) -> {
            versions.deleteGuesses(changed).forEach(guess -> done.add(new AreaTrace.Guess(guess)));
            var plan = ReorganisationPlan.ofChanges(verb(changed), act.day(), act.legalBasis(), changed);
            done.addAll(areas.apply(plan, officer));
        });
        return traces.records(done);
    }

    private static ReorganisationVerb verb(List<AreaChange> changed) {
        return changed.stream()
                        .anyMatch(change ->
                                change.before().kind() != change.after().kind())
                ? ReorganisationVerb.CHANGE_KIND
                : ReorganisationVerb.RENAME;
    }
}
