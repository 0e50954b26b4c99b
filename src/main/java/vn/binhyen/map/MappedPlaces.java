package vn.binhyen.map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.RuleViolation;

/** Keeps places in the tree that are drawn on the map. */
@Component
class MappedPlaces {

    private final BoundaryRepository repository;

    MappedPlaces(BoundaryRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void keep(AreasRemoved removed) {
        repository.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(place -> {
            throw RuleViolation.conflict("area-has-boundary", removed.around(place));
        });
    }
}
