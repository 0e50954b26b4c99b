package vn.binhyen.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PlacedRecords;
import vn.binhyen.platform.Scope;

/** All SQL over {@code boundary}. */
@Repository
class BoundaryRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BoundaryRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** For each place the outline of this day; where none is known of that day, the latest. */
    List<Boundary> on(LocalDate day, Collection<AreaId> areas, Scope scope) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (area_id)
                               area_id, valid_from, valid_to, outline, label_lon, label_lat, label_radius
                          FROM boundary
                         WHERE area_id = ANY(:areas) AND area_id BETWEEN :from AND :to
                         ORDER BY area_id, (:day BETWEEN valid_from AND COALESCE(valid_to, 'infinity')) DESC, valid_from DESC
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("day", day)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(BoundaryRepository::boundary)
                .list();
    }

    /** Those that are kept of the same places and days. */
    List<Boundary> same(List<Boundary> boundaries) {
        return matching(boundaries, "b.valid_from = n.starts");
    }

    /** Those that are there already or end where these begin. */
    List<Boundary> touched(List<Boundary> boundaries) {
        return matching(
                boundaries,
                "(b.valid_from = n.starts OR b.valid_from < n.starts AND COALESCE(b.valid_to, 'infinity') >= n.starts)");
    }

    private List<Boundary> matching(List<Boundary> boundaries, String condition) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (b.area_id, b.valid_from)
                               b.area_id, b.valid_from, b.valid_to, b.outline, b.label_lon, b.label_lat, b.label_radius
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n (id bigint, starts date)
                          JOIN boundary b ON b.area_id = n.id
                         WHERE %s
                        """.formatted(condition))
                .param("rows", rows(boundaries))
                .query(BoundaryRepository::boundary)
                .list();
    }

    /** By {@link BoundaryRow#key}. */
    List<Boundary> keyed(Collection<String> keys, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, valid_from, valid_to, outline, label_lon, label_lat, label_radius
                          FROM boundary
                         WHERE area_id || '/' || valid_from = ANY(:keys) AND area_id = ANY(:areas)
                           AND area_id BETWEEN :from AND :to
                        """)
                .param("keys", keys.toArray(String[]::new))
                .param(
                        "areas",
                        keys.stream()
                                .map(key -> Long.valueOf(key.substring(0, key.indexOf('/'))))
                                .toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query(BoundaryRepository::boundary)
                .list();
    }

    void delete(List<Boundary> boundaries) {
        jdbc.sql("""
                        DELETE FROM boundary b
                         USING jsonb_to_recordset(CAST(:rows AS jsonb)) AS n (id bigint, starts date)
                         WHERE b.area_id = n.id AND b.valid_from = n.starts
                        """).param("rows", rows(boundaries)).update();
    }

    /** A place among these, or within one of them, that has an outline. */
    Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope) {
        return PlacedRecords.anyWithin(areas, scope, "boundary", jdbc);
    }

    /** How many of them are not there yet. */
    int missing(List<Boundary> boundaries) {
        return count(boundaries, "b.area_id IS NULL");
    }

    /** How many of them are there with another outline or another end. */
    int different(List<Boundary> boundaries) {
        return count(
                boundaries,
                "b.area_id IS NOT NULL AND (b.outline <> decode(n.outline, 'base64') OR b.valid_to IS DISTINCT FROM n.ends)");
    }

    private int count(List<Boundary> boundaries, String condition) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n (id bigint, starts date, ends date, outline text)
                          LEFT JOIN boundary b ON b.area_id = n.id AND b.valid_from = n.starts
                         WHERE %s
                        """.formatted(condition))
                .param("rows", rows(boundaries))
                .query(Integer.class)
                .single();
    }

    void save(List<Boundary> boundaries) {
        jdbc.sql("""
                        INSERT INTO boundary (area_id, valid_from, valid_to, outline, label_lon, label_lat, label_radius)
                        SELECT n.id, n.starts, n.ends, decode(n.outline, 'base64'), n.lon, n.lat, n.radius
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                            AS n (id bigint, starts date, ends date, outline text, lon float8, lat float8, radius float8)
                        ON CONFLICT (area_id, valid_from) DO UPDATE
                           SET valid_to = EXCLUDED.valid_to, outline = EXCLUDED.outline, label_lon = EXCLUDED.label_lon,
                               label_lat = EXCLUDED.label_lat, label_radius = EXCLUDED.label_radius
                        """).param("rows", rows(boundaries)).update();
    }

    /** Earlier outlines end where a later one begins. */
    void endEarlier(List<Boundary> boundaries) {
        jdbc.sql("""
                        UPDATE boundary b
                           SET valid_to = n.starts - 1
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n (id bigint, starts date)
                         WHERE b.area_id = n.id AND b.valid_from < n.starts
                           AND COALESCE(b.valid_to, 'infinity') >= n.starts
                        """).param("rows", rows(boundaries)).update();
    }

    private String rows(List<Boundary> boundaries) {
        return json.writeValueAsString(boundaries.stream().map(BoundaryRow::of).toList());
    }

    private static Boundary boundary(ResultSet row, int number) throws SQLException {
        try {
            return new Boundary(
                    new AreaId(row.getLong("area_id")),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    new WKBReader().read(row.getBytes("outline")),
                    new Coordinate(row.getDouble("label_lon"), row.getDouble("label_lat")),
                    row.getDouble("label_radius"));
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
