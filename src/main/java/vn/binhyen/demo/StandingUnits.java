package vn.binhyen.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.binhyen.outreach.Audience;
import vn.binhyen.outreach.NewSession;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitKind;

/** The communes and registered units of an example province: where its work takes place and who may be recognised. */
record StandingUnits(
        List<PlannedCommune> communes,
        List<RecognitionRecipe.Candidate> candidates,
        Map<AreaId, String> names,
        Map<AreaId, Map<UnitKind, List<Unit>>> byCommune) {

    /** Where each audience is met; others meet at the commune itself. */
    private static final Map<Audience, UnitKind> MEETING_PLACES = Map.of(
            Audience.RESIDENTS, UnitKind.RESIDENTIAL_AREA,
            Audience.STUDENTS, UnitKind.SCHOOL,
            Audience.WORKERS, UnitKind.ENTERPRISE,
            Audience.OFFICIALS, UnitKind.AGENCY);

    static StandingUnits of(PlaceRecipe places, List<Unit> units) {
        var names = new HashMap<AreaId, String>();
        names.put(places.provinceId(), places.province().name());
        var candidates = new ArrayList<RecognitionRecipe.Candidate>();
        for (var commune : places.communes()) {
            names.put(commune.id(), commune.fullName());
            names.put(commune.id().parent(), commune.above().name());
            candidates.add(new RecognitionRecipe.Candidate(commune.id(), commune.kind(), ""));
        }
        units.stream()
                .filter(unit -> unit.standard().in())
                .map(unit -> new RecognitionRecipe.Candidate(
                        unit.id(), unit.kind().name(), unit.managing().name()))
                .forEach(candidates::add);
        return new StandingUnits(
                places.communes(),
                candidates,
                names,
                units.stream().collect(groupingBy(Unit::commune, groupingBy(Unit::kind))));
    }

    String name(AreaId area) {
        return names.getOrDefault(area, "");
    }

    /** Before residents in one of the commune's residential areas, before pupils in one of its schools, and so on. */
    NewSession session(OutreachRecipe.Planned planned, Random random) {
        var commune = communes.get(planned.commune());
        var topic = planned.topic();
        return new NewSession(
                place(commune, topic, random),
                planned.day(),
                topic.title(),
                topic.form(),
                topic.audience(),
                planned.participants(),
                planned.documents(),
                "Công an " + commune.word().toLowerCase(PlannedCommune.LANGUAGE) + " " + commune.name(),
                "");
    }

    private AreaId place(PlannedCommune commune, OutreachRecipe.Topic topic, Random random) {
        var kind = MEETING_PLACES.get(topic.audience());
        var units = kind == null
                ? List.<Unit>of()
                : topic.fitting(byCommune.getOrDefault(commune.id(), Map.of()).getOrDefault(kind, List.of()));
        return units.isEmpty()
                ? commune.id()
                : units.get(random.nextInt(units.size())).id();
    }

    List<AreaId> residentialAreas() {
        return byCommune.values().stream()
                .flatMap(kinds -> kinds.getOrDefault(UnitKind.RESIDENTIAL_AREA, List.of()).stream())
                .map(Unit::id)
                .sorted()
                .toList();
    }
}
