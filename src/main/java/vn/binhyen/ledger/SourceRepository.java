package vn.binhyen.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;

/** Goes down from an amount: to the units of a commune, and to the sources. */
@Repository
class SourceRepository {

    private final JdbcClient jdbc;

    SourceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sources that contribute something, latest first. */
    SourceAmounts sources(CellQuery query, int offset, int limit) {
        var total = new int[1];
        var list = bind(jdbc.sql("""
                        SELECT p.source_kind, p.source_id, sum(e.amount * part.sign)::bigint AS amount, max(e.day) AS day,
                               count(*) OVER () AS total
                        """ + entries(query) + """
                         GROUP BY p.source_kind, p.source_id
                        HAVING sum(e.amount * part.sign) <> 0
                         ORDER BY day DESC, p.source_id
                        OFFSET :offset LIMIT :limit
                        """), query)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> {
                    total[0] = row.getInt("total");
                    return new SourceAmount(
                            new Source(row.getString("source_kind"), row.getObject("source_id", UUID.class)),
                            row.getLong("amount"),
                            row.getObject("day", LocalDate.class));
                })
                .list();
        return new SourceAmounts(list, total[0]);
    }

    /** What the units of a commune contribute, those that contribute something. */
    Map<AreaId, Long> units(CellQuery query) {
        var units = new HashMap<AreaId, Long>();
        bind(jdbc.sql("SELECT e.area_id, sum(e.amount * part.sign)::bigint AS amount\n" + entries(query) + """
                         GROUP BY e.area_id
                        HAVING sum(e.amount * part.sign) <> 0
                        """), query)
                .query(row -> {
                    units.put(new AreaId(row.getLong("area_id")), row.getLong("amount"));
                });
        return units;
    }

    /** How many sources of other kinds have posted at or below each of these places since a moment. */
    Map<AreaId, Integer> recordedSince(Instant since, Collection<AreaId> areas, Collection<String> exceptKinds) {
        var counts = new HashMap<AreaId, Integer>();
        jdbc.sql("""
                        SELECT place.first, count(DISTINCT p.source_id)::int AS sources
                          FROM unnest(:firsts, :lasts) AS place (first, last)
                          JOIN ledger_posting p ON p.area_from <= place.last AND p.area_to >= place.first
                         WHERE p.posted_at > :since AND p.source_kind <> ALL (:except)
                         GROUP BY place.first
                        """)
                .param("firsts", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("lasts", areas.stream().map(AreaId::last).toArray(Long[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("except", exceptKinds.toArray(String[]::new))
                .query(row -> {
                    counts.put(new AreaId(row.getLong("first")), row.getInt("sources"));
                });
        return counts;
    }

    private static String entries(CellQuery query) {
        return """
                          FROM unnest(:from, :to, :signs) AS part (first, last, sign)
                          JOIN ledger_entry e ON e.area_id BETWEEN part.first AND part.last
                          JOIN ledger_posting p ON p.id = e.posting_id
                         WHERE e.measure_id > 0 AND e.measure_id = :measure AND e.slice_id = ANY (:slices)
                           AND e.day >= :first AND e.day < :end
                           AND NOT %s
                        """.formatted(query.cell().known().unknown());
    }

    private static StatementSpec bind(StatementSpec statement, CellQuery query) {
        var cell = query.cell();
        return statement
                .param("measure", query.measure())
                .param("slices", query.slices().toArray(Integer[]::new))
                .param("from", query.from())
                .param("to", query.to())
                .param("signs", query.signs())
                .param("first", query.timeline().first())
                .param("end", query.timeline().end())
                .params(cell.known().parameters());
    }
}
