package vn.binhyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Hộ và nhân khẩu of the residential areas, year by year; figures read them as stocks. */
@Service
@Transactional
public class Populations {

    private static final int FIRST_YEAR = 1990;

    private final PopulationRepository repository;
    private final Units units;
    private final PopulationKeeping keeping;
    private final Audit audit;
    private final Clock clock;

    Populations(PopulationRepository repository, Units units, PopulationKeeping keeping, Audit audit, Clock clock) {
        this.repository = repository;
        this.units = units;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ghi số hộ, nhân khẩu của một năm; the same year again corrects it. */
    public void record(Population population, Officer officer) {
        store(List.of(population), officer);
        audit.record(
                "population.record",
                Units.SUBJECT,
                population.area().toString(),
                population.area(),
                Map.of(
                        "year",
                        population.year(),
                        "households",
                        population.households(),
                        "people",
                        population.people()));
    }

    /** Many at once, for imports and example data. */
    public void recordAll(List<Population> populations, Officer officer) {
        store(populations, officer);
        audit.record("population.record-all", "population", "list", officer.area(), Map.of("rows", populations.size()));
    }

    /** The years of a residential area, the latest first. */
    @Transactional(readOnly = true)
    public List<Population> of(AreaId area, Officer officer) {
        return repository.of(List.of(area), officer.scope());
    }

    /** All years of many of them. */
    @Transactional(readOnly = true)
    List<Population> of(List<AreaId> areas, Officer officer) {
        return repository.of(areas, officer.scope());
    }

    void store(List<Population> populations, Officer officer) {
        var areas = populations.stream().map(Population::area).distinct().toList();
        var known = units.list(areas, officer).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        for (var population : populations) {
            var unit = known.get(population.area());
            if (unit == null || !officer.scope().contains(population.area())) {
                throw new NotFound();
            }
            obstacles(population, unit).stream().findFirst().ifPresent(violation -> {
                throw violation;
            });
        }
        repository.save(populations, clock.instant(), officer.name());
        keeping.restate(List.copyOf(known.values()));
    }

    /** What is wrong with it; every violation names its field. */
    List<RuleViolation> obstacles(Population population, Unit unit) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        if (unit.kind() != UnitKind.RESIDENTIAL_AREA) {
            return List.of(RuleViolation.invalid("population-residential-only").at("unit_code"));
        }
        if (population.year() < FIRST_YEAR || population.year() > today.getYear()) {
            return List.of(RuleViolation.invalid(
                            "population-year", Integer.toString(FIRST_YEAR), Integer.toString(today.getYear()))
                    .at("year"));
        }
        if (population.people() < population.households()) {
            return List.of(RuleViolation.invalid("population-fewer-people").at("people"));
        }
        return List.of();
    }
}
