package vn.binhyen.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Sổ đăng ký đơn vị: residential areas and organisations, each a leaf of the tree of places. */
@Service
@Transactional
public class Units {

    static final int PAGE_SIZE = 50;
    static final String SUBJECT = "unit";

    private final UnitRepository repository;
    private final FoundUnits found;
    private final UnitStore store;
    private final Imports imports;
    private final Places places;
    private final Audit audit;
    private final Clock clock;

    Units(
            UnitRepository repository,
            FoundUnits found,
            UnitStore store,
            Imports imports,
            Places places,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.found = found;
        this.store = store;
        this.imports = imports;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a unit in a commune of the officer.
     *
     * @throws RuleViolation {@code unit-code-taken} and the rules of a unit, naming the field
     */
    public Unit register(NewUnit wanted, Officer officer) {
        var unit = store.insert(List.of(wanted), communes(List.of(wanted), officer), officer)
                .getFirst();
        audit.record("unit.register", SUBJECT, unit.id().toString(), unit.id(), Map.of("code", unit.code()));
        return unit;
    }

    /** Registers many units at once; answers them in the same order. */
    public List<Unit> registerAll(List<NewUnit> wanted, Officer officer) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var units = store.insert(wanted, communes(wanted, officer), officer);
        audit.record("unit.register-all", SUBJECT, "list", officer.area(), Map.of("units", units.size()));
        return units;
    }

    /** Imports a CSV or XLSX file: all of it, or nothing and every error by row and column. */
    public ImportResult importUnits(Path file, Officer officer) {
        return imports.importFile(UnitImports.NAME, file, officer);
    }

    /**
     * Corrects what is kept of a unit.
     *
     * @param version the state the officer has read; if somebody changed it since, the answer says who and what
     */
    public Unit correct(AreaId id, int version, UnitDetails details, Officer officer) {
        var before = get(id, officer);
        var commune = places.get(before.commune(), officer);
        refuse(new UnitRules(today()).violations(details, commune));
        requireVersion(before, version, officer);
        var changes = UnitChanges.between(before.details(), details);
        if (changes.isEmpty()) {
            return before;
        }
        store.update(List.of(new Unit(id, before.code(), details, version)), Map.of(commune.id(), commune));
        audit.record("unit.correct", SUBJECT, id.toString(), id, changes);
        return new Unit(id, before.code(), details, version + 1);
    }

    /** Closes a unit: from this day on it does not count any more. */
    public Unit close(AreaId id, int version, LocalDate day, Officer officer) {
        return correct(id, version, get(id, officer).details().closed(day), officer);
    }

    @Transactional(readOnly = true)
    public UnitList search(UnitFilter filter, int page, Officer officer) {
        return found.page(filter, page, PAGE_SIZE, officer.scope());
    }

    /** All units of a search, up to a limit, in the same order as the pages of it. */
    @Transactional(readOnly = true)
    public List<Unit> list(UnitFilter filter, int limit, Officer officer) {
        return found.list(filter, limit, officer.scope());
    }

    @Transactional(readOnly = true)
    public Optional<Unit> find(AreaId id, Officer officer) {
        return repository.find(id, officer.scope());
    }

    public Unit get(AreaId id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Unit> list(Collection<AreaId> ids, Officer officer) {
        return repository.list(ids, officer.scope());
    }

    /** The units within a place that are no more, with the first day on which they were not. */
    @Transactional(readOnly = true)
    public Map<AreaId, LocalDate> closed(AreaId within, Officer officer) {
        return repository.closed(officer.scope().narrowedTo(within));
    }

    /** The unit of this code where the officer works; two provinces may use one code, then it must be told which. */
    @Transactional(readOnly = true)
    public Optional<Unit> inScope(String code, Officer officer) {
        var found = repository.byCode(List.of(code), officer.scope());
        if (found.size() > 1) {
            throw RuleViolation.conflict("unit-code-ambiguous", code);
        }
        return found.stream().findFirst();
    }

    /** Many units at once, by code; a code that two provinces use is left out. */
    @Transactional(readOnly = true)
    public Map<String, Unit> inScope(Collection<String> codes, Officer officer) {
        return repository.byCode(codes, officer.scope()).stream()
                .collect(Collectors.groupingBy(Unit::code))
                .values()
                .stream()
                .filter(sameCode -> sameCode.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toMap(Unit::code, unit -> unit));
    }

    @Transactional(readOnly = true)
    List<AuditLine> history(Unit unit, Officer officer) {
        return audit.history(SUBJECT, unit.id().toString(), officer.scope());
    }

    private Map<AreaId, Area> communes(List<NewUnit> wanted, Officer officer) {
        var communes = new HashMap<AreaId, Area>();
        var rules = new UnitRules(today());
        for (var unit : wanted) {
            if (!officer.scope().contains(unit.commune())) {
                throw new NotFound();
            }
            var commune = communes.computeIfAbsent(unit.commune(), id -> places.get(id, officer));
            refuse(rules.violations(unit.details(), commune));
        }
        return communes;
    }

    /** Refuses when somebody changed the unit since this version of it was read. */
    void requireVersion(Unit now, int version, Officer officer) {
        if (now.version() != version) {
            throw changedMeanwhile(now, officer);
        }
    }

    private RuleViolation changedMeanwhile(Unit now, Officer officer) {
        return history(now, officer).stream()
                .findFirst()
                .map(line -> RuleViolation.conflict(
                        "unit-changed-meanwhile", line.actorName(), VietnameseFormat.time(line.at())))
                .orElseGet(() -> RuleViolation.conflict("changed-meanwhile"));
    }

    private static void refuse(List<RuleViolation> violations) {
        violations.stream().findFirst().ifPresent(violation -> {
            throw violation;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
