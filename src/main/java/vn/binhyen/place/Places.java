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
import vn.binhyen.imports.Imports;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseFormat;

/** Địa bàn: the tree of places in time. Who asks sees the own part of the tree and the places above it. */
@Service
@Transactional(readOnly = true)
public class Places {

    private static final int HITS = 100;

    private final AreaRepository repository;
    private final FoundAreas found;
    private final AreaImports lists;
    private final Imports imports;
    private final Audit audit;
    private final Clock clock;

    Places(AreaRepository repository, FoundAreas found, AreaImports lists, Imports imports, Audit audit, Clock clock) {
        this.repository = repository;
        this.found = found;
        this.lists = lists;
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Imports a list of places from a CSV or XLSX file: all of it, or nothing and every error by row and column. */
    @Transactional
    public ImportResult importAreas(Path file, Officer officer) {
        return imports.importFile(AreaImports.NAME, file, officer);
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
     * code is read by the code book in force today.
     */
    public Area resolve(String code, Officer officer) {
        return lookup(code, officer).orElseThrow(NotFound::new);
    }

    /** The same without complaint: nothing where the code means no place the officer may know. */
    public Optional<Area> lookup(String code, Officer officer) {
        return AreaCode.parse(code, repository.books(), today())
                .flatMap(parsed -> find(parsed.code(), parsed.generation(), officer));
    }

    public Optional<Area> find(String code, int generation, Officer officer) {
        return code.equals(Area.NATION.code())
                ? Optional.of(Area.NATION)
                : repository.find(generation, code, officer.scope());
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
                .children(AreaId.NATION, repository.books().on(day).generation(), Level.PROVINCE, officer.scope())
                .stream()
                .map(AreaLine::area)
                .toList();
    }

    /** All communes of today that the officer works for. */
    public List<Area> communes(Officer officer) {
        return repository.communes(generation(officer.area()), officer.scope());
    }

    /** Finds places by name or code, without accents; the best hits first. */
    public List<Area> search(String text, Officer officer) {
        var terms = SearchTerms.of(text);
        return terms.isEmpty() ? List.of() : found.ranked(terms, generation(officer.area()), officer.scope(), HITS);
    }

    /** The places of today that bear this name, with or without the word for their kind. */
    public List<Area> named(String name, Officer officer, int limit) {
        return found.named(name, generation(officer.area()), officer.scope(), limit);
    }

    List<AreaLine> lines(AreaId parent, Officer officer) {
        var below = switch (parent.level()) {
            case NATION -> Level.PROVINCE;
            case PROVINCE -> Level.DISTRICT;
            case DISTRICT, COMMUNE, UNIT -> Level.COMMUNE;
        };
        return repository.children(parent, generation(parent), below, officer.scope());
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
