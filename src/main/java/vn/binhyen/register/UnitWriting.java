package vn.binhyen.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseText;

/** All writing of {@code unit} and {@code unit_number}: one unit or a file of them is one statement. */
@Repository
class UnitWriting {

    private static final String WRITTEN = """
            jsonb_to_recordset(CAST(:rows AS jsonb))
                AS n (id bigint, code text, kind text, subkind text, name text, search text, managing text, size text,
                      levels text[], armed boolean, zone text, fdi boolean, address text, workforce int, phone text,
                      email text, opened date, closed date,
                      standard text, version int)""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    UnitWriting(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row as the statements below read it. */
    private record Written(
            long id,
            String code,
            String kind,
            String subkind,
            String name,
            String search,
            String managing,
            @Nullable String size,
            List<String> levels,
            boolean armed,
            String zone,
            boolean fdi,
            String address,
            @Nullable Integer workforce,
            String phone,
            String email,
            String opened,
            @Nullable String closed,
            String standard,
            int version) {

        static Written of(Unit unit) {
            var details = unit.details();
            var size = details.size();
            var closed = details.closedOn();
            return new Written(
                    unit.id().value(),
                    unit.code(),
                    details.kind().name(),
                    details.subkind(),
                    details.name(),
                    VietnameseText.searchable(details.name(), unit.code(), details.subkind()),
                    details.managing().name(),
                    size == null ? null : size.name(),
                    details.sortedLevels().stream().map(SchoolLevel::name).toList(),
                    details.armedForces(),
                    details.industrialZone(),
                    details.foreignInvested(),
                    details.address(),
                    details.workforce(),
                    details.contact().phone(),
                    details.contact().email(),
                    details.openedOn().toString(),
                    closed == null ? null : closed.toString(),
                    unit.standard().code(),
                    unit.version());
        }
    }

    /** Takes so many numbers in each commune and answers the last one taken. The order of locks is that of the ids. */
    Map<AreaId, Integer> take(Map<AreaId, Integer> counts) {
        var communes = counts.keySet().stream().sorted().toList();
        var last = new HashMap<AreaId, Integer>();
        jdbc.sql("""
                        INSERT INTO unit_number (area_id, last)
                        SELECT w.commune, w.wanted
                          FROM unnest(:communes, :counts) AS w (commune, wanted)
                         ORDER BY w.commune
                            ON CONFLICT (area_id) DO UPDATE SET last = unit_number.last + EXCLUDED.last
                        RETURNING area_id, last
                        """)
                .param("communes", communes.stream().map(AreaId::value).toArray(Long[]::new))
                .param("counts", communes.stream().map(counts::get).toArray(Integer[]::new))
                .query(row -> {
                    last.put(new AreaId(row.getLong("area_id")), row.getInt("last"));
                });
        return last;
    }

    /** Answers how many were new: a code that the province already has is passed over. */
    int insert(Collection<Unit> units) {
        return jdbc.sql("""
                        INSERT INTO unit (area_id, code, kind, subkind, name, search, managing, size_class, school_levels,
                                          armed_forces, industrial_zone, fdi, address, workforce, phone, email,
                                          opened_on, closed_on, standard)
                        SELECT n.id, n.code, n.kind, n.subkind, n.name, n.search, n.managing, n.size, n.levels,
                               n.armed, n.zone, n.fdi, n.address, n.workforce, n.phone, n.email, n.opened, n.closed, n.standard
                          FROM %s
                            ON CONFLICT (province_id, code) DO NOTHING
                        """.formatted(WRITTEN)).param("rows", rows(units)).update();
    }

    /** Writes the units that are still in the state their version names; answers how many those were. */
    int update(Collection<Unit> units) {
        return jdbc.sql("""
                        UPDATE unit u
                           SET code = n.code, kind = n.kind, subkind = n.subkind, name = n.name,
                               search = n.search || CASE WHEN u.former = '' THEN '' ELSE ' ' || u.former END,
                               managing = n.managing, size_class = n.size, school_levels = n.levels,
                               armed_forces = n.armed, industrial_zone = n.zone, fdi = n.fdi, address = n.address,
                               workforce = n.workforce, phone = n.phone, email = n.email,
                               opened_on = n.opened, closed_on = n.closed, standard = n.standard,
                               version = u.version + 1
                          FROM %s
                         WHERE u.area_id = n.id AND u.version = n.version
                        """.formatted(WRITTEN)).param("rows", rows(units)).update();
    }

    /** Deletes the units that are still in the state their version names; answers how many those were. */
    int delete(Collection<Unit> units) {
        return jdbc.sql("DELETE FROM unit u USING %s WHERE u.area_id = n.id AND u.version = n.version"
                        .formatted(WRITTEN))
                .param("rows", rows(units))
                .update();
    }

    private String rows(Collection<Unit> units) {
        return json.writeValueAsString(units.stream().map(Written::of).toList());
    }
}
