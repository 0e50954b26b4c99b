package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;

/**
 * Answers what the entries add up to, in one statement and so from one snapshot:
 * folded balances + the tail not folded yet + single days − what was posted later than asked for. Only statements that say
 * {@code measure_id > 0} find entries by their measures (see the partial index); the others find them by their postings.
 */
@Repository
class AmountRepository {

    /**
     * Reads the entries of some postings, found by these and not by their measures ({@code + 0}), and adds them up before they go
     * to the places above.
     */
    private static final String OF_POSTINGS = """
            SELECT up.area_id, part.measure_id, part.slice_id, part.segment, part.amount
              FROM (SELECT e.area_id - e.area_id %% 100000 AS area_id, e.measure_id,
                           CASE WHEN e.measure_id = ANY (:sliced) THEN e.slice_id ELSE 0 END AS slice_id,
                           width_bucket(e.day - DATE '1970-01-01', :dayCuts) AS segment, sum(%s)::bigint AS amount
                      FROM ledger_entry e
                     WHERE e.posting_id = ANY (ARRAY(SELECT p.id
                                                       FROM ledger_posting p
                                                      WHERE %s AND p.day_from < :end AND p.day_to >= :first))
                       AND e.measure_id + 0 = ANY (:measures) AND e.day >= :first AND e.day < :end
                       %s
                     GROUP BY 1, 2, 3, 4) AS part
             CROSS JOIN LATERAL ledger_ancestors(part.area_id) AS up
              JOIN unnest(:places) AS place (id) ON place.id = up.area_id
            """;

    /** The upper bound of xid is no condition: it tells the planner that the range is small. */
    private static final String TAIL = OF_POSTINGS.formatted(
            "e.amount",
            "p.xid >= (SELECT f.horizon FROM ledger_fold f) AND p.xid <= '18446744073709551615'::xid8",
            "AND half_month(e.day) <> ALL (:broken)");

    /** Mostly everything is folded; then the tail need not even be planned, which takes longer than reading the balances. */
    private static final String HAS_TAIL = """
            SELECT EXISTS (SELECT
                             FROM ledger_posting p
                            WHERE p.xid >= (SELECT f.horizon FROM ledger_fold f) AND p.xid <= '18446744073709551615'::xid8)
            """;

    private static final String SINGLE_DAYS = """
            SELECT up.area_id, e.measure_id, CASE WHEN e.measure_id = ANY (:sliced) THEN e.slice_id ELSE 0 END,
                   width_bucket(e.day - DATE '1970-01-01', :dayCuts), e.amount
              FROM unnest(:brokenFrom::date[], :brokenTo::date[]) AS half (first, last)
              JOIN ledger_entry e ON e.day BETWEEN half.first AND half.last
             CROSS JOIN LATERAL ledger_ancestors(e.area_id) AS up
              JOIN unnest(:places) AS place (id) ON place.id = up.area_id
             WHERE e.measure_id > 0 AND e.measure_id = ANY (:measures) AND e.day >= :first AND e.day < :end
               AND e.area_id BETWEEN :hullFrom AND :hullTo
            """;
    private static final String UNITS = """
            SELECT e.area_id, e.measure_id, CASE WHEN e.measure_id = ANY (:sliced) THEN e.slice_id ELSE 0 END,
                   width_bucket(e.day - DATE '1970-01-01', :dayCuts), e.amount
              FROM ledger_entry e
             WHERE e.area_id = ANY (:units) AND e.measure_id > 0 AND e.measure_id = ANY (:measures)
               AND e.day >= :first AND e.day < :end
            """;

    private static final String RANGES = """
            SELECT e.area_id, e.measure_id, CASE WHEN e.measure_id = ANY (:sliced) THEN e.slice_id ELSE 0 END,
                   width_bucket(e.day - DATE '1970-01-01', :dayCuts), e.amount
              FROM unnest(:rangesFrom, :rangesTo) AS range (first, last)
              JOIN ledger_entry e ON e.area_id BETWEEN range.first AND range.last
             WHERE e.area_id % 100000 <> 0
               AND e.measure_id > 0 AND e.measure_id = ANY (:measures) AND e.day >= :first AND e.day < :end
            """;

    private static final int FIRST_AMOUNT = 5;

    private final JdbcClient jdbc;

    AmountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(AmountQuery query, AmountQuery.Sink sink) {
        var segments = query.timeline().segments();
        bind(jdbc.sql(statement(query)), query).query(row -> {
            var amounts = new long[segments];
            for (var i = 0; i < segments; i++) {
                amounts[i] = row.getLong(FIRST_AMOUNT + i);
            }
            sink.accept(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), amounts);
        });
    }

    private String statement(AmountQuery query) {
        var time = query.timeline();
        var entries = entries(query);
        if (!query.places().isEmpty()) {
            if (entries.isEmpty() && !hasTail()) {
                return balances(time);
            }
            entries.add(TAIL);
        }
        var sums = """
                SELECT area_id, measure_id, slice_id, segment, sum(amount)::bigint%s
                  FROM (%s) AS part (area_id, measure_id, slice_id, segment, amount)
                 GROUP BY area_id, measure_id, slice_id, segment
                """.formatted(", 0::bigint".repeat(time.segments() - 1), String.join(" UNION ALL ", entries));
        return query.places().isEmpty() ? sums : balances(time) + "UNION ALL\n" + sums;
    }

    /**
     * Is anything posted and not folded? Asked before balances that are read alone: what is posted or folded in between makes the
     * answer one of a moment later. Beside entries the tail stays, or a record posted in between would be read in part.
     */
    private boolean hasTail() {
        return jdbc.sql(HAS_TAIL).query(Boolean.class).single();
    }

    /** What must be read entry by entry, but for the tail. */
    private static List<String> entries(AmountQuery query) {
        var known = query.known();
        var entries = new ArrayList<String>();
        if (!query.places().isEmpty() && query.timeline().brokenBuckets().length > 0) {
            entries.add(SINGLE_DAYS);
        }
        if (!query.places().isEmpty() && !known.isAll()) {
            entries.add(later(known));
        }
        if (!query.units().isEmpty()) {
            entries.add(known.isAll() ? UNITS : UNITS + known(known));
        }
        if (!query.ranges().isEmpty()) {
            entries.add(known.isAll() ? RANGES : RANGES + known(known));
        }
        return entries;
    }

    private static String later(Known known) {
        return OF_POSTINGS.formatted("-e.amount", known.unknown(), "");
    }

    private static String known(Known known) {
        return "AND e.posting_id NOT IN (SELECT p.id FROM ledger_posting p WHERE %s)\n".formatted(known.unknown());
    }

    /** A row of balances answers all segments of time at once; a row of entries one, and names it. */
    private static String balances(Timeline time) {
        return """
                SELECT b.area_id, b.measure_id, CASE WHEN b.measure_id = ANY (:sliced) THEN b.slice_id ELSE 0 END,
                       :firstSegment, %s
                  FROM ledger_balance b
                 WHERE b.area_id = ANY (:places) AND b.measure_id = ANY (:measures)
                   AND b.year BETWEEN :firstYear AND :lastYear
                """.formatted(time.balanceSums());
    }

    private static StatementSpec bind(StatementSpec statement, AmountQuery query) {
        var time = query.timeline();
        var broken = time.brokenBuckets();
        var places = longs(query.places());
        return statement
                .param("places", places)
                .param("units", longs(query.units()))
                .param("rangesFrom", query.ranges().firsts())
                .param("rangesTo", query.ranges().lasts())
                .param("measures", shorts(query.measures()))
                .param("sliced", shorts(query.sliced()))
                .param("first", time.first())
                .param("end", time.end())
                .param("dayCuts", time.dayCuts())
                .param("firstSegment", time.firstSegment())
                .param("firstYear", time.firstYear())
                .param("lastYear", time.lastYear())
                .param("broken", broken)
                .param("brokenFrom", days(broken, HalfMonth::firstDay))
                .param("brokenTo", days(broken, HalfMonth::lastDay))
                .param("hullFrom", hull(query.places(), AreaId::value, Math::min))
                .param("hullTo", hull(query.places(), AreaId::last, Math::max))
                .params(query.known().parameters());
    }

    private static long hull(List<AreaId> places, ToLongFunction<AreaId> end, LongBinaryOperator wider) {
        return places.stream().mapToLong(end).reduce(wider).orElse(0);
    }

    private static String[] days(int[] buckets, IntFunction<LocalDate> day) {
        return Arrays.stream(buckets).mapToObj(day).map(LocalDate::toString).toArray(String[]::new);
    }

    private static long[] longs(List<AreaId> areas) {
        return areas.stream().mapToLong(AreaId::value).toArray();
    }

    private static short[] shorts(List<Integer> numbers) {
        var shorts = new short[numbers.size()];
        for (var i = 0; i < shorts.length; i++) {
            shorts[i] = numbers.get(i).shortValue();
        }
        return shorts;
    }
}
