package vn.binhyen.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseText;

/**
 * Tên cũ: every name by which a place was known, its own of the past and those of all that went into it. They stand in the
 * search column of the place of today, so that a name of 2024 finds it.
 */
@Repository
class AreaNames {

    /** How often a place may have gone on into another one. */
    private static final int STEPS = 8;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AreaNames(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A name that was given up, and where its bearer lay; a renamed place lay where it lies. */
    private record Former(String name, String place) {}

    private record Searchable(long id, String search) {}

    /** Makes these places findable by all their names, the present one first. */
    void refresh(Collection<AreaId> areas) {
        if (areas.isEmpty()) {
            return;
        }
        var former = former(areas);
        var rows = jdbc.sql("SELECT area_id, code, name FROM area WHERE area_id = ANY(:ids)")
                .param("ids", values(areas))
                .query((row, n) -> {
                    var names = new ArrayList<>(List.of(row.getString("name")));
                    var others = new LinkedHashSet<>(List.of(row.getString("code")));
                    former.getOrDefault(new AreaId(row.getLong("area_id")), List.of())
                            .forEach(old -> {
                                names.add(old.name());
                                others.add(old.place());
                            });
                    return new Searchable(
                            row.getLong("area_id"), AreaWriting.searchable(names, String.join(" ", others)));
                })
                .list();
        jdbc.sql("""
                        UPDATE area a
                           SET search = n.search
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n (id bigint, search text)
                         WHERE a.area_id = n.id AND a.search <> n.search
                        """).param("rows", json.writeValueAsString(rows)).update();
    }

    /** The hits of a search, each with the old name it was found by where its own does not explain it. */
    List<PlaceHit> telling(SearchTerms terms, List<Area> found) {
        var unexplained = found.stream()
                .filter(area -> !explains(area.name() + " " + area.code(), terms))
                .map(Area::id)
                .toList();
        var former = unexplained.isEmpty() ? Map.<AreaId, List<Former>>of() : former(unexplained);
        return found.stream()
                .map(area -> former.getOrDefault(area.id(), List.of()).stream()
                        .filter(old -> explains(old.name() + " " + old.place(), terms))
                        .findFirst()
                        .map(old -> new PlaceHit(area, old.name(), old.place()))
                        .orElseGet(() -> new PlaceHit(area, null, "")))
                .toList();
    }

    private static boolean explains(String text, SearchTerms terms) {
        var words = " " + VietnameseText.fold(text);
        return terms.words().stream()
                .allMatch(word -> words.contains(" " + word) || words.contains(" " + VietnameseText.expand(word)));
    }

    private Map<AreaId, List<Former>> former(Collection<AreaId> areas) {
        var former = new HashMap<AreaId, List<Former>>();
        jdbc.sql("""
                        WITH RECURSIVE origin (area_id, from_id, name, place, step) AS (
                            SELECT area_id, from_id, old_name, old_place, 1
                              FROM area_succession
                             WHERE area_id = ANY(:ids)
                             UNION
                            SELECT o.area_id, s.from_id, s.old_name, s.old_place, o.step + 1
                              FROM origin o
                              JOIN area_succession s ON s.area_id = o.from_id
                             WHERE o.step < :steps)
                        SELECT area_id, name, place
                          FROM (SELECT area_id, name, place FROM origin
                                 UNION
                                SELECT area_id, name, '' FROM area_version WHERE area_id = ANY(:ids)) AS former
                         ORDER BY area_id, name COLLATE vi_natural, place
                        """).param("ids", values(areas)).param("steps", STEPS).query(row -> {
            former.computeIfAbsent(new AreaId(row.getLong("area_id")), id -> new ArrayList<>())
                    .add(new Former(row.getString("name"), row.getString("place")));
        });
        return former;
    }

    private static Long[] values(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).toArray(Long[]::new);
    }
}
