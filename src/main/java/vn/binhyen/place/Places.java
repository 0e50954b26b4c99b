package vn.binhyen.place;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseFormat;

/** Địa bàn: the tree of places in time. Who asks sees the own part of the tree and the places above it. */
@Service
@Transactional(readOnly = true)
public class Places {

    private static final int HITS = 100;

    private final AreaRepository repository;
    private final FoundAreas found;
    private final AreaNames names;
    private final AreaPast past;
    private final AreaImports lists;
    private final AreaFiles files;
    private final Audit audit;
    private final Clock clock;

    Places(
            AreaRepository repository,
            FoundAreas found,
            AreaNames names,
            AreaPast past,
            AreaImports lists,
            AreaFiles files,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.found = found;
        this.names = names;
        this.past = past;
        this.lists = lists;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Imports a list of places, or of changed names and kinds, from a CSV, XLSX or JSON file: all of it, or nothing and every
     * error by row and column.
     */
    @Transactional
    public ImportResult importAreas(Path file, Officer officer) {
        return files.read(file, officer);
    }

    /** Takes a list of places that a program made; an invented province is such a list. */
    @Transactional
    public ImportResult register(List<NewArea> areas, Officer officer) {
        var result = lists.register(areas, officer);
        if (result.errors().isEmpty()) {
            var counts = Map.of("rows", result.rows(), "created", result.created(), "updated", result.updated());
            audit.record("area.import", "area", "list", officer.area(), counts);
        }
        return result;
    }

    /**
     * The place a person means by a code: {@code VN}, {@code 12}, {@code 03388}, {@code 12@2018-01-01}, {@code 12@1}. A bare
     * code is read by the code book in force today, and with a day the place is as it was called then.
     */
    public Area resolve(String code, Officer officer) {
        return lookup(code, officer).orElseThrow(NotFound::new);
    }

    /** The same without complaint: nothing where the code means no place the officer may know. */
    public Optional<Area> lookup(String code, Officer officer) {
        return AreaCode.parse(code, repository.books(), today()).flatMap(parsed -> find(parsed, officer));
    }

    public Optional<Area> find(String code, int generation, Officer officer) {
        return find(new AreaCode(code, generation, repository.books().last(generation, today())), officer);
    }

    /** The places that these codes mean in a code book; of several with one code the latest. */
    public Map<String, Area> byCodes(Collection<String> codes, int generation, Officer officer) {
        return repository.find(generation, codes, lastDay(generation), officer.scope()).stream()
                .collect(Collectors.toMap(Area::code, area -> area));
    }

    private Optional<Area> find(AreaCode code, Officer officer) {
        return code.code().equals(Area.NATION.code())
                ? Optional.of(Area.NATION)
                : repository.find(code.generation(), code.code(), code.day(), officer.scope());
    }

    /** The place of this id with the name and kind it had on the day. */
    public Optional<Area> find(AreaId id, LocalDate day, Officer officer) {
        return id.equals(AreaId.NATION) ? Optional.of(Area.NATION) : repository.find(id, day, officer.scope());
    }

    public Optional<Area> find(AreaId id, Officer officer) {
        return list(List.of(id), officer).stream().findFirst();
    }

    /** The place of this id; one the officer may not know does not exist. */
    public Area get(AreaId id, Officer officer) {
        return find(id, officer).orElseThrow(NotFound::new);
    }

    /** Many places at once, in the order of the tree; unknown ones are left out. */
    public List<Area> list(Collection<AreaId> ids, Officer officer) {
        var nation = ids.contains(AreaId.NATION) ? Stream.of(Area.NATION) : Stream.<Area>empty();
        return Stream.concat(nation, repository.list(ids, officer.scope()).stream())
                .toList();
    }

    /** The names of many places at once; unknown ones are left out. For a unit ask for its commune. */
    public Map<AreaId, String> names(Collection<AreaId> ids, Officer officer) {
        return list(ids, officer).stream().collect(Collectors.toMap(Area::id, Area::name));
    }

    /** The places from below the nation down to the one that this id is or lies in. */
    public List<Area> path(AreaId id, Officer officer) {
        return repository.list(
                Stream.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
                        .map(id::ancestor)
                        .toList(),
                officer.scope());
    }

    /** The places directly below one, by name; below the nation those of today. */
    public List<Area> children(AreaId parent, Officer officer) {
        return lines(parent, officer).stream().map(AreaLine::area).toList();
    }

    /** The provinces of the code book that was in force on this day. */
    public List<Area> provinces(LocalDate day, Officer officer) {
        return repository
                .children(
                        AreaId.NATION,
                        repository.books().on(day).generation(),
                        Level.PROVINCE,
                        lastDay(repository.books().on(day).generation()),
                        officer.scope())
                .stream()
                .map(AreaLine::area)
                .toList();
    }

    /** All communes of today that the officer works for. */
    public List<Area> communes(Officer officer) {
        var generation = generation(officer.area());
        return repository.communes(generation, lastDay(generation), officer.scope());
    }

    /** The communes of this place: those that stand, and with {@code past} also those of its code book that are no more. */
    public List<Area> communes(AreaId within, boolean past, Officer officer) {
        if (!officer.scope().contains(within)) {
            throw new NotFound();
        }
        var generation = generation(within);
        var day = past ? LocalDate.EPOCH : lastDay(generation);
        return repository.communes(generation, day, Scope.of(within));
    }

    /** Finds places by name or code, without accents, by old names too; the best hits first. */
    public List<Area> search(String text, Officer officer) {
        return hits(text, officer).stream().map(PlaceHit::area).toList();
    }

    /** The same, telling by which old name a place was found. */
    public List<PlaceHit> hits(String text, Officer officer) {
        var terms = SearchTerms.of(text);
        return terms.isEmpty()
                ? List.of()
                : names.telling(terms, found.ranked(terms, generation(officer.area()), officer.scope(), HITS));
    }

    /** The places of today that bear this name or went on for one that did, with or without the word for their kind. */
    public List<Area> named(String name, Officer officer, int limit) {
        return found.named(name, generation(officer.area()), officer.scope(), limit);
    }

    /** What became of a place, from day to day: the places that it went into directly. */
    public List<AreaSuccession> successors(AreaId area, Officer officer) {
        return past.successors(area, officer);
    }

    /** What a place was made of directly. */
    public List<AreaSuccession> predecessors(AreaId area, Officer officer) {
        return past.predecessors(area, officer);
    }

    /** The places of today that a place went into, itself while it stands; several where it was divided. */
    public List<Area> today(AreaId area, Officer officer) {
        return list(past.continuing(area, officer), officer).stream()
                .filter(place -> place.existsOn(today()))
                .toList();
    }

    List<AreaLine> lines(AreaId parent, Officer officer) {
        var below = switch (parent.level()) {
            case NATION -> Level.PROVINCE;
            case PROVINCE -> Level.DISTRICT;
            case DISTRICT, COMMUNE, UNIT -> Level.COMMUNE;
        };
        var generation = generation(parent);
        var day = find(parent, officer).map(Area::validTo).orElseGet(() -> lastDay(generation));
        return repository.children(parent, generation, below, day, officer.scope());
    }

    private LocalDate lastDay(int generation) {
        return repository.books().last(generation, today());
    }

    String legalBasis(Area area) {
        return repository
                .books()
                .of(area.id().generation())
                .map(CodeBook::legalBasis)
                .orElse("");
    }

    private int generation(AreaId area) {
        return area.equals(AreaId.NATION) ? currentGeneration() : area.generation();
    }

    private int currentGeneration() {
        return repository.books().on(today()).generation();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
