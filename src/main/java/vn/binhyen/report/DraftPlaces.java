package vn.binhyen.report;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;

/** Keeps places in the tree whose report somebody has begun to write. */
@Component
class DraftPlaces {

    private final ReportDraftRepository repository;

    DraftPlaces(ReportDraftRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void keep(AreasRemoved removed) {
        repository.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(place -> {
            throw RuleViolation.conflict("area-has-report", removed.around(place));
        });
    }
}
