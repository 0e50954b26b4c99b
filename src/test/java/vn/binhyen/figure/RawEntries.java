package vn.binhyen.figure;

import static vn.binhyen.figure.RandomPostings.OLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** The entries as they lie in the table, added up one by one: the other way to every number, which shares nothing with the first. */
record RawEntries(List<Raw> list) {

    /** An entry with what is known of its posting. */
    record Raw(
            long posting,
            AreaId area,
            String measure,
            Slice slice,
            LocalDate day,
            long amount,
            Instant at,
            List<UUID> adjusts) {}

    static RawEntries read(JdbcClient jdbc, TransactionTemplate transaction) {
        return new RawEntries(RandomPostings.MINISTRY.get(() ->
                Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        SELECT p.id, e.area_id, m.code, s.members, e.day, e.amount, p.posted_at,
                               ARRAY(SELECT a.closing_id::text FROM ledger_adjustment a WHERE a.posting_id = p.id) AS adjusts
                          FROM ledger_posting p
                          JOIN ledger_entry e ON e.posting_id = p.id
                          JOIN ledger_measure m ON m.id = e.measure_id
                          JOIN ledger_slice s ON s.measure_id = e.measure_id AND s.id = e.slice_id
                         WHERE m.code LIKE 'load.%'
                        """)
                        .query((row, n) -> new Raw(
                                row.getLong("id"),
                                new AreaId(row.getLong("area_id")),
                                row.getString("code"),
                                new Slice(row.getString("members")),
                                row.getObject("day", LocalDate.class),
                                row.getLong("amount"),
                                row.getTimestamp("posted_at").toInstant(),
                                Arrays.stream((String[]) row.getArray("adjusts").getArray())
                                        .map(UUID::fromString)
                                        .toList()))
                        .list()))));
    }

    RawEntries only(Predicate<Raw> wanted) {
        return new RawEntries(list.stream().filter(wanted).toList());
    }

    /** Those of postings whose transaction had ended when the closing was made. */
    RawEntries seen(Closing closing, JdbcClient jdbc, TransactionTemplate transaction) {
        var parts = closing.snapshot().split(":", -1);
        var running = Arrays.stream(parts[2].split(",", -1))
                .filter(xid -> !xid.isEmpty())
                .map(Long::valueOf)
                .toArray(Long[]::new);
        var seen = RandomPostings.MINISTRY.get(() -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        SELECT id FROM ledger_posting
                         WHERE source_kind = 'load' AND xid::text::bigint < :max AND xid::text::bigint <> ALL (:running)
                        """)
                .param("max", Long.parseLong(parts[1]))
                .param("running", running)
                .query(Long.class)
                .set())));
        return only(one -> seen.contains(one.posting()));
    }

    /** One number that enters a figure: a sum, or how many communes or units have one that is more than nothing. */
    long number(Figure.Part part, Measure.Kind kind, AreaId area, Period days, Boundaries boundaries) {
        return switch (part.counts()) {
            case AMOUNT -> sum(part.term(), kind, area, days, boundaries);
            case COMMUNES ->
                IntStream.rangeClosed(1, RandomPostings.COMMUNES)
                        .mapToObj(RandomPostings::commune)
                        .filter(area::contains)
                        .filter(commune -> sum(part.term(), kind, commune, days, boundaries) > 0)
                        .count();
            case UNITS ->
                list.stream()
                        .filter(one -> one.area().level() == Level.UNIT && area.contains(place(one.area(), boundaries)))
                        .filter(one -> counts(one, part.term(), kind, days))
                        .collect(Collectors.groupingBy(
                                one -> boundaries == Boundaries.THEN ? one.area() : RandomPostings.today(one.area()),
                                Collectors.summingLong(Raw::amount)))
                        .values()
                        .stream()
                        .filter(sum -> sum > 0)
                        .count();
        };
    }

    long sum(Term term, Measure.Kind kind, AreaId area, Period days, Boundaries boundaries) {
        return list.stream()
                .filter(one -> area.contains(place(one.area(), boundaries)))
                .filter(one -> counts(one, term, kind, days))
                .mapToLong(Raw::amount)
                .sum();
    }

    private static boolean counts(Raw one, Term term, Measure.Kind kind, Period days) {
        return one.measure().equals(term.measure().value())
                && !one.day().isAfter(days.to())
                && (kind == Measure.Kind.STOCK || !one.day().isBefore(days.from()))
                && term.members().entrySet().stream()
                        .allMatch(asked ->
                                asked.getValue().contains(one.slice().members().get(asked.getKey())));
    }

    /** The old commune lies in the first of today, but for one unit that moved. */
    private static AreaId place(AreaId area, Boundaries boundaries) {
        if (boundaries == Boundaries.THEN) {
            return area;
        }
        var today = RandomPostings.today(area);
        return OLD.contains(today) ? RandomPostings.commune(1) : today;
    }
}
