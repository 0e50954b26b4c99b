package vn.binhyen.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.AreasReorganised;
import vn.binhyen.place.CommuneMove;
import vn.binhyen.place.Places;
import vn.binhyen.place.ReorganisationUndone;
import vn.binhyen.place.UnitMove;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Theo địa bàn: units go with their places, and back with them, in the transaction of the reorganisation. */
@Component
class UnitsFollowPlaces {

    private static final int COMMUNES_AT_ONCE = 200;

    private final UnitMoving moving;
    private final UnitReturning returning;
    private final UnitRepository repository;
    private final Places places;
    private final Audit audit;

    UnitsFollowPlaces(
            UnitMoving moving, UnitReturning returning, UnitRepository repository, Places places, Audit audit) {
        this.moving = moving;
        this.returning = returning;
        this.repository = repository;
        this.places = places;
        this.audit = audit;
    }

    @EventListener
    void follow(AreasReorganised done) {
        var cause = new MoveCause(done.day(), done.legalBasis(), done.reorganisation());
        var followed = followAlone(done.units(), cause);
        for (var from = 0; from < done.communes().size(); from += COMMUNES_AT_ONCE) {
            var to = Math.min(done.communes().size(), from + COMMUNES_AT_ONCE);
            followed += followCommunes(done.communes().subList(from, to), cause);
        }
        if (followed > 0) {
            told("unit.follow-places", followed, cause);
        }
    }

    @EventListener
    void goBack(ReorganisationUndone undone) {
        var returned = returning.takeBack(undone.reorganisation(), Officer.SYSTEM);
        if (returned > 0) {
            told("unit.return-to-places", returned, new MoveCause(undone.day(), "", undone.reorganisation()));
        }
    }

    private int followAlone(List<UnitMove> moves, MoveCause cause) {
        var targets = areas(moves.stream().map(UnitMove::to).toList());
        var wanted =
                moves.stream().collect(Collectors.groupingBy(UnitMove::from, LinkedHashMap::new, Collectors.toList()));
        var goals = new LinkedHashMap<Unit, Area>();
        wanted.forEach((from, fromThere) -> {
            var open = repository
                    .byCode(fromThere.stream().map(UnitMove::unitCode).toList(), Scope.of(from))
                    .stream()
                    .filter(Unit::isOpen)
                    .collect(Collectors.toMap(Unit::code, unit -> unit));
            for (var move : fromThere) {
                var unit = open.get(move.unitCode());
                if (unit == null) {
                    throw RuleViolation.conflict("unit-unknown", move.unitCode());
                }
                goals.put(unit, Objects.requireNonNull(targets.get(move.to())));
            }
        });
        return move(List.copyOf(goals.keySet()), goals, cause);
    }

    private int followCommunes(List<CommuneMove> moves, MoveCause cause) {
        var targets = areas(moves.stream().map(CommuneMove::to).toList());
        var successors = moves.stream().collect(Collectors.toMap(CommuneMove::from, CommuneMove::to));
        var leaving = repository.open(successors.keySet(), Scope.NATION);
        var goals = new LinkedHashMap<Unit, Area>();
        for (var unit : leaving) {
            var successor = Objects.requireNonNull(successors.get(unit.commune()));
            goals.put(unit, Objects.requireNonNull(targets.get(successor)));
        }
        return move(leaving, goals, cause);
    }

    private int move(List<Unit> leaving, Map<Unit, Area> goals, MoveCause cause) {
        return moving.move(leaving, unit -> Objects.requireNonNull(goals.get(unit)), cause, Officer.SYSTEM)
                .size();
    }

    private Map<AreaId, Area> areas(List<AreaId> ids) {
        return places.list(ids.stream().distinct().toList(), Officer.SYSTEM).stream()
                .collect(Collectors.toMap(Area::id, area -> area));
    }

    private void told(String action, int units, MoveCause cause) {
        audit.record(
                action,
                Units.SUBJECT,
                String.valueOf(cause.reorganisation()),
                Officer.SYSTEM.area(),
                Map.of("units", units, "day", VietnameseFormat.date(cause.day())));
    }
}
