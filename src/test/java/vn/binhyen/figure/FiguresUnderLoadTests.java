package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.figure.RandomPostings.COMMUNES;
import static vn.binhyen.figure.RandomPostings.FLOW;
import static vn.binhyen.figure.RandomPostings.OFFICE;
import static vn.binhyen.figure.RandomPostings.PROVINCE;
import static vn.binhyen.figure.RandomPostings.SEED;
import static vn.binhyen.figure.RandomPostings.STOCK;
import static vn.binhyen.figure.RandomPostings.YEARS;
import static vn.binhyen.figure.RandomPostings.commune;
import static vn.binhyen.figure.RandomPostings.day;
import static vn.binhyen.figure.RandomPostings.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;

/**
 * Ten thousand random queries: every cell of every table, live, as known at an instant and as closed, on the map of then and of now, before and after the fold, is
 * what adding up the raw entries by hand gives; and between a closing and its reopening nothing came in but adjustments.
 */
@BinhYenTest
class FiguresUnderLoadTests {

    private static final int READERS = 8;
    private static final int TABLES = 320;
    private static final int UNIT_QUESTIONS = 320;
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final Figure.Part FLOWS = part(FLOW, Map.of(), Figure.Counts.AMOUNT);
    private static final Figure.Part STOCKS = part(STOCK, Map.of(), Figure.Counts.AMOUNT);
    private static final Figure.Part FLOWS_A = part(FLOW, Map.of("kind", Set.of("A")), Figure.Counts.AMOUNT);
    private static final Figure.Part WITH_FLOWS_B = part(FLOW, Map.of("kind", Set.of("B")), Figure.Counts.COMMUNES);
    private static final Figure.Part WITH_STOCKS = part(STOCK, Map.of(), Figure.Counts.COMMUNES);
    private static final Figure.Part UNITS_WITH_FLOWS = part(FLOW, Map.of(), Figure.Counts.UNITS);
    private static final Figure.Part UNITS_WITH_STOCKS_A =
            part(STOCK, Map.of("kind", Set.of("A")), Figure.Counts.UNITS);
    private static final List<Figure> FIGURES = List.of(
            figure(Figure.Kind.SUM, FLOWS, FLOWS),
            figure(Figure.Kind.STOCK, STOCKS, STOCKS),
            figure(Figure.Kind.SHARE, FLOWS_A, FLOWS),
            figure(Figure.Kind.SHARE, WITH_FLOWS_B, WITH_STOCKS),
            figure(Figure.Kind.SHARE, UNITS_WITH_FLOWS, UNITS_WITH_STOCKS_A),
            figure(Figure.Kind.DIFFERENCE, FLOWS_A, FLOWS_A),
            figure(Figure.Kind.CUMULATED, FLOWS, FLOWS));

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Closings closings;

    @Autowired
    Places places;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger queries = new AtomicInteger();

    /** One table that is asked, and the entries that it may know. */
    private record Asked(FigureQuery query, RawEntries known) {}

    @Test
    void everyReadingIsWhatAddingUpTheEntriesByHandGives() throws Exception {
        register();
        var done = new RandomPostings(ledger, closings, transaction)
                .run(closing -> OFFICE.actor().get(() -> read(closing, closing.area(), closing.days(), null)));
        assertThat(done.refused()).as("refused").isPositive();
        assertThat(done.adjusted()).as("adjusted").isPositive();

        var raw = RawEntries.read(jdbc, transaction);
        var all = OFFICE.actor().get(() -> closings.list(new Period(day(0), day(YEARS * 366)), 1000, 0));
        assertThat(all).hasSizeGreaterThan(10);
        all.forEach(closing -> stoodStill(closing, raw, done.readAtOnce()));
        for (var folded : List.of(false, true)) {
            if (folded) {
                ledger.fold();
            }
            ask(raw, all);
        }
        assertThat(queries.get()).as("random queries").isGreaterThan(10_000);
        assertThat(ledger.check()).isEmpty();
    }

    private void register() {
        var province = new NewArea("74", "Tỉnh Tám Người Ghi", AreaKind.PROVINCE, "", "74", SINCE);
        var communes = IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(
                        i -> new NewArea(Integer.toString(74_000 + i), "Xã " + i, AreaKind.COMMUNE, "74", "74", SINCE));
        var list = Stream.concat(Stream.of(province), communes).toList();
        Officer.SYSTEM.actor().run(() -> places.register(list, Officer.SYSTEM));
    }

    /** What the closing saw is what was posted before it: all but what is flagged as its adjustment or came after a reopening. */
    private void stoodStill(Closing closing, RawEntries raw, Map<UUID, Long> readAtOnce) {
        var now = OFFICE.actor().get(() -> read(closing, closing.area(), closing.days(), null));
        assertThat(now).as("as closed, then and now: %s", closing).isEqualTo(readAtOnce.get(closing.id()));
        if (closing.isStanding()) {
            var unadjusted = raw.only(one -> !one.adjusts().contains(closing.id()));
            assertThat(now)
                    .as("nothing slipped in after %s", closing)
                    .isEqualTo(
                            unadjusted.sum(FLOWS.term(), FLOW.kind(), closing.area(), closing.days(), Boundaries.THEN));
        }
    }

    private void ask(RawEntries raw, List<Closing> all) throws Exception {
        var seen = new HashMap<UUID, RawEntries>();
        all.forEach(closing -> seen.put(closing.id(), raw.seen(closing, jdbc, transaction)));
        var instants = raw.list().stream().map(RawEntries.Raw::at).sorted().toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> executor.submit(() -> OFFICE.actor()
                            .run(() -> ask(new Random(SEED + reader), new Books(raw, all, seen, instants)))))
                    .toList();
            for (var reader : readers) {
                reader.get();
            }
        }
    }

    /** What is in the books, what each closing saw of it, and when it was posted. */
    private record Books(RawEntries raw, List<Closing> closings, Map<UUID, RawEntries> seen, List<Instant> instants) {}

    private void ask(Random random, Books books) {
        for (var i = 0; i < TABLES + UNIT_QUESTIONS; i++) {
            var closing = random.nextInt(3) > 0 ? any(books.closings(), random) : null;
            var at = random.nextInt(3) == 0 ? any(books.instants(), random) : null;
            var known =
                    closing == null ? books.raw() : books.seen().getOrDefault(closing.id(), new RawEntries(List.of()));
            var knownAt = at == null ? known : known.only(one -> !one.at().isAfter(at));
            if (i < TABLES) {
                compare(new Asked(query(random, closing, at), knownAt));
            } else {
                compareUnit(random, closing, at, knownAt);
            }
            queries.incrementAndGet();
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** One to three of the figures, beside each other in one table, over one period or two. */
    private static FigureQuery query(Random random, @Nullable Closing closing, @Nullable Instant at) {
        var first = random.nextInt(FIGURES.size());
        var asked = FIGURES.subList(first, Math.min(FIGURES.size(), first + 1 + random.nextInt(3)));
        var periods = random.nextBoolean() ? List.of(period(random)) : List.of(period(random), period(random));
        var area = random.nextInt(4) == 0 ? commune(1 + random.nextInt(COMMUNES)) : PROVINCE;
        var map = random.nextBoolean() ? Boundaries.NOW : Boundaries.THEN;
        return new FigureQuery(asked, area, true, periods, at, map, closing);
    }

    private void compare(Asked asked) {
        var table = figures.table(asked.query(), OFFICE);
        var below = table.parts();
        for (var column = 0; column < table.columns().size(); column++) {
            var at = column;
            for (var row : below) {
                compare(
                        asked,
                        table.columns().get(at),
                        row.area().id(),
                        row.values().get(at));
            }
            var total = table.total().values().get(at);
            compare(asked, table.columns().get(at), table.total().area().id(), total);
            if (!below.isEmpty()) {
                var rest = table.unallocated().map(row -> row.values().get(at));
                var sum = below.stream()
                        .mapToLong(row -> row.values().get(at).amount())
                        .sum();
                assertThat(sum + rest.map(FigureValue::amount).orElse(0L))
                        .as("rows add up: %s", asked.query())
                        .isEqualTo(total.amount());
            }
        }
    }

    private void compare(Asked asked, FigureTable.Column column, AreaId area, FigureValue value) {
        var figure = column.figure();
        var days = column.period().period();
        var termDays = figure.kind() == Figure.Kind.CUMULATED ? Period.until(days.to()) : days;
        var baseDays = figure.kind() == Figure.Kind.DIFFERENCE ? days.yearBefore() : days;
        assertThat(value.amount())
                .as("%s of %s in %s: %s", figure.code(), area, termDays, asked.query())
                .isEqualTo(byHand(asked, figure.term(), area, termDays));
        assertThat(value.base())
                .as("base of %s of %s in %s: %s", figure.code(), area, baseDays, asked.query())
                .isEqualTo(byHand(asked, figure.base(), area, baseDays));
    }

    private static long byHand(Asked asked, Figure.Part part, AreaId area, Period days) {
        var kind = part.term().measure().equals(STOCK.code()) ? STOCK.kind() : FLOW.kind();
        return asked.known().number(part, kind, area, days, asked.query().boundaries());
    }

    private void compareUnit(Random random, @Nullable Closing closing, @Nullable Instant at, RawEntries known) {
        var area = place(commune(1 + random.nextInt(COMMUNES)), random);
        var days = period(random).period();
        assertThat(read(closing, area, days, at))
                .as("%s %s as of %s, closing %s", area, days, at, closing)
                .isEqualTo(known.sum(FLOWS.term(), FLOW.kind(), area, days, Boundaries.THEN));
    }

    private static ReportingPeriod period(Random random) {
        var from = day(random.nextInt(YEARS * 365));
        var days = new Period(from, from.plusDays(random.nextInt(500)));
        return new ReportingPeriod(PeriodCalendar.CIVIL, days.toString(), days);
    }

    private long read(@Nullable Closing closing, AreaId area, Period days, @Nullable Instant at) {
        var question = new Question(List.of(area), List.of(FLOWS.term()), List.of(days), at, Boundaries.THEN, closing);
        return ledger.amounts(question).of(area, FLOWS.term(), days);
    }

    private static Figure.Part part(Measure measure, Map<String, Set<String>> members, Figure.Counts counts) {
        return new Figure.Part(new Term(measure.code(), members), counts);
    }

    private static Figure figure(Figure.Kind kind, Figure.Part term, Figure.Part base) {
        var text = new Wording("Thử", "Test");
        return new Figure("load." + kind, kind, term, base, 0, text, text, text, text);
    }
}
