package vn.binhyen.platform;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks any table whose records lie in an area ({@code area_id}) what lies where. */
public final class PlacedRecords {

    private PlacedRecords() {}

    /** The place of one record of this table that lies in one of these places or units, or within; empty if none does. */
    public static Optional<AreaId> anyWithin(Collection<AreaId> areas, Scope scope, String table, JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT r.area_id
                          FROM unnest(:firsts, :lasts) AS place (first, last)
                          JOIN %s r ON r.area_id BETWEEN place.first AND place.last
                         WHERE r.area_id BETWEEN :from AND :to
                         LIMIT 1
                        """.formatted(table))
                .param("firsts", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("lasts", areas.stream().map(AreaId::last).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> new AreaId(row.getLong("area_id")))
                .optional();
    }
}
