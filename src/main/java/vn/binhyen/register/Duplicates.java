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
                .sql("""
                        SELECT array_agg(DISTINCT w.area_id ORDER BY w.area_id) AS units
                          FROM unit_word w
                          JOIN unit u ON u.area_id = w.area_id
                         WHERE w.word >= '=' AND w.word < '>'
                           AND w.area_id BETWEEN :from AND :to
                           AND u.area_id BETWEEN :from AND :to
                           AND u.closed_on IS NULL
                         GROUP BY w.area_id / 100000, u.kind, w.word
                        HAVING count(*) > 1
                         ORDER BY min(w.area_id)
                         LIMIT :most
                        """)
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
        var merge = UriComponentsBuilder.fromPath(unit.url() + "/life")
                .queryParam("verb", "DUPLICATE")
                .queryParam("into", "{code}")
                .encode()
                .buildAndExpand(first.code())
                .toUriString();
        return new DuplicatesPage.Line(
                unit.name(),
                unit.code(),
                unit.url(),
                "register.kind." + unit.kind(),
                VietnameseFormat.date(unit.details().openedOn()),
                unit.equals(first) ? "" : merge);
    }
}
