package vn.binhyen.committee;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;

/** Keeps places in the tree that have or had a committee. */
@Component
class CommitteePlaces {

    private final CommitteeRepository repository;

    CommitteePlaces(CommitteeRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void keep(AreasRemoved removed) {
        repository.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(place -> {
            throw RuleViolation.conflict("area-has-committee", removed.around(place));
        });
    }
}
