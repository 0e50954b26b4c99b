package vn.binhyen.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.AreasReorganised;
import vn.binhyen.place.Places;
import vn.binhyen.place.ReorganisationUndone;
import vn.binhyen.place.UnitMove;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Moves units with their places, in the transaction of the reorganisation; once they moved it is not undone. */
@Component
class UnitsFollowPlaces {

    private final UnitLives lives;
    private final UnitMoving moving;
    private final UnitRepository repository;
    private final UnitEventRepository events;
    private final Places places;

    UnitsFollowPlaces(
            UnitLives lives, UnitMoving moving, UnitRepository repository, UnitEventRepository events, Places places) {
        this.lives = lives;
        this.moving = moving;
        this.repository = repository;
        this.events = events;
        this.places = places;
    }

    @EventListener
    void follow(AreasReorganised done) {
        var basis = basis(done.reorganisation(), done.day());
        done.units().forEach(move -> follow(move, done.day(), basis));
        done.communes().forEach(move -> lives.followCommune(move.from(), move.to(), done.day(), basis, Officer.SYSTEM));
    }

    private void follow(UnitMove move, LocalDate day, String basis) {
        var open = repository.byCode(List.of(move.unitCode()), Scope.of(move.from())).stream()
                .filter(Unit::isOpen)
                .toList();
        if (open.isEmpty()) {
            throw RuleViolation.conflict("unit-unknown", move.unitCode());
        }
        var to = places.get(move.to(), Officer.SYSTEM);
        moving.move(open, unit -> to, day, basis, Officer.SYSTEM);
    }

    @EventListener
    void keep(ReorganisationUndone undone) {
        if (events.stands(basis(undone.reorganisation(), undone.day()))) {
            throw RuleViolation.conflict("units-have-followed");
        }
    }

    private static String basis(UUID reorganisation, LocalDate day) {
        return "Sắp xếp địa bàn " + VietnameseFormat.date(day) + " (" + reorganisation + ")";
    }
}
