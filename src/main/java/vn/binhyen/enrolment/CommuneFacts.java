package vn.binhyen.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.recognition.RecognisedKind;
import vn.binhyen.recognition.Recognitions;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitFilter;
import vn.binhyen.register.UnitKind;
import vn.binhyen.register.Units;

/**
 * The numbers that a commune is judged by: Thông tư 124/2021/TT-BCA, Điều 5 khoản 4, counts the units under its authority. How
 * many are recognised is said only when all that registered are decided; until then the number is missing, never 0. A unit that a
 * decision recognises without an enrolment (one that was imported) counts as registered.
 */
@Component
class CommuneFacts {

    private static final int ALL = 20_000;

    private static final Map<UnitKind, String> NAMES = Map.of(
            UnitKind.RESIDENTIAL_AREA, "residential_areas",
            UnitKind.AGENCY, "agencies",
            UnitKind.ENTERPRISE, "enterprises",
            UnitKind.SCHOOL, "schools");

    private final EnrolmentRepository repository;
    private final Units units;
    private final Rounds rounds;
    private final Recognitions recognitions;

    CommuneFacts(EnrolmentRepository repository, Units units, Rounds rounds, Recognitions recognitions) {
        this.repository = repository;
        this.units = units;
        this.rounds = rounds;
        this.recognitions = recognitions;
    }

    /** Of one kind: in scope, registered, recognised, and registered but not decided. */
    record Count(UnitKind kind, long eligible, long registered, long recognised, long undecided) {

        public String kindKey() {
            return "recognition.kind." + kind.name();
        }
    }

    List<Count> counts(AreaId commune, int year, Officer officer) {
        var stages = repository.stages(commune, year, officer.scope());
        var byKind = new EnumMap<UnitKind, List<Unit>>(UnitKind.class);
        units.list(new UnitFilter("", null, commune, null, true, true), ALL, officer).stream()
                .filter(unit -> counts(unit, commune, year))
                .forEach(unit -> byKind.computeIfAbsent(unit.kind(), kind -> new ArrayList<>())
                        .add(unit));
        var all = byKind.values().stream().flatMap(List::stream).map(Unit::id).toList();
        recognitions.of(all, year, officer).forEach(unit -> stages.putIfAbsent(unit, Stage.RECOGNISED));
        return List.of(UnitKind.values()).stream()
                .map(kind -> count(kind, byKind.getOrDefault(kind, List.of()), stages))
                .toList();
    }

    static Map<String, Long> facts(List<Count> counts) {
        var facts = new HashMap<String, Long>();
        for (var count : counts) {
            var name = NAMES.getOrDefault(count.kind(), "");
            facts.put("eligible_" + name, count.eligible());
            facts.put("registered_" + name, count.registered());
            if (count.undecided() == 0) {
                facts.put("recognised_" + name, count.recognised());
            }
        }
        return facts;
    }

    private boolean counts(Unit unit, AreaId commune, int year) {
        var entrant = Entrant.of(unit);
        var end = rounds.of(RecognisedKind.valueOf(unit.kind().name()), year).end();
        return Entrant.open(unit.details().openedOn(), unit.details().closedOn(), end)
                && rounds.authority(entrant, year).equals(commune);
    }

    private static Count count(UnitKind kind, List<Unit> units, Map<AreaId, Stage> stages) {
        var known = units.stream()
                .map(Unit::id)
                .filter(stages::containsKey)
                .map(stages::get)
                .toList();
        var recognised = known.stream().filter(Stage.RECOGNISED::equals).count();
        var undecided = known.stream().filter(Stage.OPEN::contains).count();
        return new Count(kind, units.size(), known.size(), recognised, undecided);
    }
}
