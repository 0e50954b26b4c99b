package vn.binhyen.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
        Map<AreaId, Map<UnitKind, List<AreaId>>> byCommune) {

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
            candidates.add(new RecognitionRecipe.Candidate(commune.id(), commune.kind()));
        }
        units.stream()
                .filter(unit -> unit.standard().in())
                .map(unit ->
                        new RecognitionRecipe.Candidate(unit.id(), unit.kind().name()))
                .forEach(candidates::add);
        return new StandingUnits(
                places.communes(),
                candidates,
                names,
                units.stream().collect(groupingBy(Unit::commune, groupingBy(Unit::kind, mapping(Unit::id, toList())))));
    }

    String name(AreaId area) {
        return names.getOrDefault(area, "");
    }

    /** Before residents in one of the commune's residential areas, before pupils in one of its schools, and so on. */
    NewSession session(OutreachRecipe.Planned planned, Random random) {
        var commune = communes.get(planned.commune());
        var topic = planned.topic();
        return new NewSession(
                place(commune, topic.audience(), random),
                planned.day(),
                topic.title(),
                topic.form(),
                topic.audience(),
                planned.participants(),
                planned.documents(),
                "Công an " + commune.word().toLowerCase(PlannedCommune.LANGUAGE) + " " + commune.name(),
                "");
    }

    private AreaId place(PlannedCommune commune, Audience audience, Random random) {
        var kind = MEETING_PLACES.get(audience);
        var units = kind == null
                ? List.<AreaId>of()
                : byCommune.getOrDefault(commune.id(), Map.of()).getOrDefault(kind, List.of());
        return units.isEmpty() ? commune.id() : units.get(random.nextInt(units.size()));
    }
}
