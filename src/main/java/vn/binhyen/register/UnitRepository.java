package vn.binhyen.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.Scope;

/** Reading {@code unit} by id and by code. */
@Repository
class UnitRepository {

    static final String COLUMNS = """
            area_id, code, kind, subkind, name, managing, size_class, array_to_string(school_levels, ',') AS levels,
            armed_forces, industrial_zone, fdi, address, workforce, phone, email, opened_on, closed_on, version""";

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> list(Collection<AreaId> ids, Scope scope) {
        return jdbc.sql("""
                        SELECT %s
                          FROM unit
                         WHERE area_id BETWEEN :from AND :to
                           AND area_id = ANY(:ids)
                         ORDER BY area_id
                        """.formatted(COLUMNS))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("ids", ids.stream().map(AreaId::value).distinct().toArray(Long[]::new))
                .query(UnitRepository::unit)
                .list();
    }

    /** A unit within one of these places. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "unit", jdbc);
    }

    /** A scope within one province is searched by the index of its codes. */
    List<Unit> byCode(Collection<String> codes, Scope scope) {
        var province = scope.area().provinceId();
        return jdbc.sql("""
                        SELECT %s
                          FROM unit
                         WHERE area_id BETWEEN :from AND :to
                           AND %s
                           AND code = ANY(:codes)
                         ORDER BY area_id
                        """.formatted(COLUMNS, province == 0 ? "true" : "province_id = " + province))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("codes", codes.stream().distinct().toArray(String[]::new))
                .query(UnitRepository::unit)
                .list();
    }

    /** The units of these communes that are open. */
    List<Unit> open(Collection<AreaId> communes, Scope scope) {
        return jdbc.sql("""
                        SELECT %s
                          FROM unnest(:firsts, :lasts) AS commune (first, last)
                          JOIN unit ON area_id BETWEEN commune.first AND commune.last
                         WHERE area_id BETWEEN :from AND :to
                           AND closed_on IS NULL
                         ORDER BY area_id
                        """.formatted(COLUMNS))
                .param("firsts", communes.stream().mapToLong(AreaId::value).toArray())
                .param("lasts", communes.stream().mapToLong(AreaId::last).toArray())
                .param("from", scope.from())
                .param("to", scope.to())
                .query(UnitRepository::unit)
                .list();
    }

    /** Those that are no more, with the first day on which they were not. */
    Map<AreaId, LocalDate> closed(Scope scope) {
        return jdbc
                .sql("""
                        SELECT area_id, closed_on
                          FROM unit
                         WHERE area_id BETWEEN :from AND :to AND closed_on IS NOT NULL
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) ->
                        Map.entry(new AreaId(row.getLong("area_id")), row.getObject("closed_on", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Unit> find(AreaId id, Scope scope) {
        return list(List.of(id), scope).stream().findFirst();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        var size = row.getString("size_class");
        var details = new UnitDetails(
                UnitKind.valueOf(row.getString("kind")),
                row.getString("subkind"),
                row.getString("name"),
                ManagingLevel.valueOf(row.getString("managing")),
                size == null ? null : SizeClass.valueOf(size),
                levels(row.getString("levels")),
                row.getBoolean("armed_forces"),
                row.getString("industrial_zone"),
                row.getBoolean("fdi"),
                row.getString("address"),
                row.getObject("workforce", Integer.class),
                new Contact(row.getString("phone"), row.getString("email")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
        return new Unit(new AreaId(row.getLong("area_id")), row.getString("code"), details, row.getInt("version"));
    }

    private static Set<SchoolLevel> levels(String joined) {
        var levels = EnumSet.noneOf(SchoolLevel.class);
        if (!joined.isEmpty()) {
            Arrays.stream(joined.split(",", -1)).map(SchoolLevel::valueOf).forEach(levels::add);
        }
        return levels;
    }
}
