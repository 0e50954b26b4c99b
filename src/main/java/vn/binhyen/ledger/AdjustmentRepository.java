package vn.binhyen.ledger;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;

/** All SQL over {@code ledger_adjustment}. */
@Repository
class AdjustmentRepository {

    private final JdbcClient jdbc;

    AdjustmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<PostedAdjustment> adjustments) {
        jdbc.sql("""
                        INSERT INTO ledger_adjustment (closing_id, posting_id, area_id, area_to, reason)
                        SELECT closing, posting, first, last, reason
                          FROM unnest(:closings::uuid[], :postings, :firsts, :lasts, :reasons)
                            AS fresh (closing, posting, first, last, reason)
                        """)
                .param(
                        "closings",
                        adjustments.stream()
                                .map(one -> one.closing().toString())
                                .toArray(String[]::new))
                .param(
                        "postings",
                        adjustments.stream()
                                .mapToLong(one -> one.posting().id())
                                .toArray())
                .param(
                        "firsts",
                        adjustments.stream()
                                .mapToLong(one -> one.posting().lowest(Line::area))
                                .toArray())
                .param(
                        "lasts",
                        adjustments.stream()
                                .mapToLong(one -> one.posting().highest(Line::area))
                                .toArray())
                .param(
                        "reasons",
                        adjustments.stream().map(PostedAdjustment::reason).toArray(String[]::new))
                .update();
    }

    /** How many there are at or below a place, for each of these closings that has some. */
    Map<UUID, Integer> count(Collection<UUID> closings, AreaId area) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        SELECT closing_id, count(*)::int AS adjustments
                          FROM ledger_adjustment
                         WHERE closing_id = ANY (:closings::uuid[]) AND area_id <= :to AND area_to >= :from
                         GROUP BY closing_id
                        """)
                .param("closings", closings.stream().map(UUID::toString).toArray(String[]::new))
                .param("from", area.value())
                .param("to", area.last())
                .query(row -> {
                    counts.put(row.getObject("closing_id", UUID.class), row.getInt("adjustments"));
                });
        return counts;
    }

    /** The latest first, with what they changed on the closed days. */
    List<AdjustedRecord> list(Closing closing, AreaId area, MeasureCatalog catalog, int offset, int limit) {
        var found = new LinkedHashMap<Long, AdjustedRecord>();
        jdbc.sql("""
                        SELECT p.id, p.source_kind, p.source_id, p.revision, p.posted_at, p.posted_by_name, a.reason
                          FROM ledger_adjustment a
                          JOIN ledger_posting p ON p.id = a.posting_id
                         WHERE a.closing_id = :closing AND a.area_id <= :to AND a.area_to >= :from
                         ORDER BY p.id DESC
                        OFFSET :offset LIMIT :limit
                        """)
                .param("closing", closing.id())
                .param("from", area.value())
                .param("to", area.last())
                .param("offset", offset)
                .param("limit", limit)
                .query(row -> {
                    found.put(
                            row.getLong("id"),
                            new AdjustedRecord(
                                    new Source(row.getString("source_kind"), row.getObject("source_id", UUID.class)),
                                    row.getInt("revision"),
                                    row.getObject("posted_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("posted_by_name"),
                                    row.getString("reason"),
                                    Map.of()));
                });
        var amounts = amounts(found.keySet(), closing.days(), catalog);
        found.replaceAll((posting, record) -> record.with(amounts.getOrDefault(posting, Map.of())));
        return List.copyOf(found.values());
    }

    private Map<Long, Map<MeasureCode, Long>> amounts(Collection<Long> postings, Period days, MeasureCatalog catalog) {
        var amounts = new HashMap<Long, Map<MeasureCode, Long>>();
        jdbc.sql("""
                        SELECT posting_id, measure_id, sum(amount)::bigint AS amount
                          FROM ledger_entry
                         WHERE posting_id = ANY (:postings) AND day BETWEEN :first AND :last
                         GROUP BY posting_id, measure_id
                        """)
                .param("postings", postings.toArray(Long[]::new))
                .param("first", days.from())
                .param("last", days.to())
                .query(row -> {
                    amounts.computeIfAbsent(row.getLong("posting_id"), posting -> new HashMap<>())
                            .put(catalog.get(row.getInt("measure_id")).code(), row.getLong("amount"));
                });
        return amounts;
    }
}
