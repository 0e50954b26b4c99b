package vn.binhyen.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;

/** Đơn vị nghi trùng: open units of one kind in one commune whose names are the same, accents and abbreviations apart. */
@Repository
class Duplicates {

    private static final int MOST = 200;

    private static final String ALIKE = """
            SELECT alike.units
              FROM (SELECT array_agg(DISTINCT w.area_id ORDER BY w.area_id) AS units, min(w.area_id) AS first
                      FROM unit_word w
                      JOIN unit u ON u.area_id = w.area_id
                     WHERE w.word >= '=' AND w.word < '>'
                       AND w.area_id BETWEEN :from AND :to
                       AND u.area_id BETWEEN :from AND :to
                       AND u.closed_on IS NULL
                     GROUP BY w.area_id / 100000, u.kind, w.word
                    HAVING count(*) > 1) alike
             WHERE EXISTS (SELECT FROM unnest(alike.units) one (id), unnest(alike.units) other (id)
                            WHERE one.id < other.id
                              AND NOT EXISTS (SELECT FROM unit_not_same n
                                                JOIN unit a ON a.area_id = n.area_id AND a.name = n.name
                                                JOIN unit b ON b.area_id = n.other_id AND b.name = n.other_name
                                               WHERE n.area_id = one.id AND n.other_id = other.id
                                                 AND n.area_id BETWEEN :from AND :to))
             ORDER BY alike.first
             LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final UnitRepository repository;
    private final Places places;

    Duplicates(JdbcClient jdbc, UnitRepository repository, Places places) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.places = places;
    }

    @Transactional(readOnly = true)
    DuplicatesPage page(Officer officer) {
        var ids = groups(officer.scope());
        var units = new LinkedHashMap<AreaId, Unit>();
        repository
                .list(ids.stream().flatMap(List::stream).toList(), officer.scope())
                .forEach(unit -> units.put(unit.id(), unit));
        var names = places.names(
                units.values().stream().map(Unit::commune).distinct().toList(), officer);
        var groups = new ArrayList<DuplicatesPage.Group>();
        for (var group : ids) {
            var same = group.stream()
                    .flatMap(id -> Stream.ofNullable(units.get(id)))
                    .sorted(Comparator.comparing(unit -> unit.details().openedOn()))
                    .toList();
            if (same.size() > 1) {
                var first = same.getFirst();
                groups.add(new DuplicatesPage.Group(
                        names.getOrDefault(first.commune(), ""),
                        same.stream().map(unit -> line(unit, first)).toList()));
            }
        }
        return new DuplicatesPage(groups, ids.size() == MOST);
    }

    /** Whole names are words of the search, written out in full; one name twice in a commune is a hint. */
    private List<List<AreaId>> groups(Scope scope) {
        return jdbc
                .sql(ALIKE)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("most", MOST)
                .query((row, number) -> Arrays.stream(
                                (Long[]) row.getArray("units").getArray())
                        .map(AreaId::new)
                        .toList())
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static DuplicatesPage.Line line(Unit unit, Unit first) {
        return new DuplicatesPage.Line(
                unit.name(),
                unit.code(),
                unit.url(),
                "register.kind." + unit.kind(),
                VietnameseFormat.date(unit.details().openedOn()),
                unit.equals(first) ? "" : life(unit, UnitLifeForm.Verb.DUPLICATE, first),
                unit.equals(first) ? "" : life(unit, UnitLifeForm.Verb.DISTINCT, first));
    }

    private static String life(Unit unit, UnitLifeForm.Verb verb, Unit other) {
        return UriComponentsBuilder.fromPath(unit.url() + "/life")
                .queryParam("verb", verb)
                .queryParam("into", "{code}")
                .encode()
                .buildAndExpand(other.code())
                .toUriString();
    }
}
