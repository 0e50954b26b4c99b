package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;

/**
 * Whatever is posted, corrected, withdrawn or rolled back by eight writers at once while the fold runs, every answer is
 * what adding up by hand gives: at each level, by slice, in any calendar and free range, now and as known before.
 */
@BinhYenTest
class ExactnessTests {

    private static final int WRITERS = 8;
    private static final int ACTIONS = 40;
    private static final int QUESTIONS = 60;
    private static final long SEED = 20_260_901;

    private static final AreaId OLD = AreaId.province(1, 81);
    private static final AreaId NEW = AreaId.province(2, 81);
    private static final Measure FLOW = measure("exact.flow", Measure.Kind.FLOW);
    private static final Measure STOCK = measure("exact.stock", Measure.Kind.STOCK);
    private static final Measure PAIRS = measure("exact.pairs", Measure.Kind.FLOW);
    private static final Period EVER = PeriodCalendar.CIVIL.parse("2010..2040");

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private final Book book = new Book();

    @Test
    void everyAnswerIsWhatAddingUpByHandGives() throws Exception {
        ledger.declare(new Measures(List.of(FLOW, STOCK, PAIRS)));
        var wrong = new ArrayList<Long>();
        var writing = new AtomicBoolean(true);
        var reader = Thread.ofVirtual().start(() -> {
            while (writing.get()) {
                var sum = pairs();
                if (sum != 0) {
                    wrong.add(sum);
                }
            }
        });
        write(0);
        var between = Instant.now();
        write(1);
        writing.set(false);
        reader.join();

        assertThat(wrong).as("answers that saw half a transaction").isEmpty();
        ask(null);
        ask(between);
        ledger.fold();
        ask(null);
        ask(between);
        assertThat(ledger.check()).isEmpty();
    }

    private void write(int round) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = executor.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> Actor.SYSTEM.call(() -> write(writer, round)))
                    .toList());
            for (var writer : writers) {
                assertThat(writer.get()).isEqualTo(ACTIONS);
            }
        }
    }

    /** Each writer has its own records, and some commands of his fail at the end. */
    private int write(int writer, int round) {
        var random = new Random(SEED + writer * 10L + round);
        for (var action = 0; action < ACTIONS; action++) {
            var source = new Source("exact", new UUID(writer, random.nextInt(ACTIONS)));
            var contributions = contributions(random);
            var fails = random.nextInt(10) == 0;
            transaction.executeWithoutResult(status -> {
                if (contributions.isEmpty()) {
                    ledger.withdraw(source, "không còn");
                } else {
                    ledger.restateAll(List.of(new Restatement(source, contributions), pair(random)));
                }
                if (fails) {
                    status.setRollbackOnly();
                }
            });
            if (!fails) {
                book.state(source, contributions);
            }
            if (action % 20 == 0) {
                ledger.fold();
            }
        }
        return ACTIONS;
    }

    private static List<Contribution> contributions(Random random) {
        return Stream.generate(() -> new Contribution(
                        random.nextBoolean() ? FLOW.code() : STOCK.code(),
                        slice(random),
                        area(random),
                        day(random),
                        random.nextLong(-50, 1000)))
                .limit(random.nextInt(7))
                .toList();
    }

    /** What one commune gains another loses, so that any reader who sees a whole transaction sees zero. */
    private static Restatement pair(Random random) {
        var day = day(random);
        var amount = random.nextLong(1, 100);
        return new Restatement(
                new Source("pair", Ids.next()),
                List.of(
                        new Contribution(
                                PAIRS.code(), Slice.NONE, NEW.commune(1).unit(1), day, amount),
                        new Contribution(PAIRS.code(), Slice.NONE, NEW.commune(2), day, -amount)));
    }

    private long pairs() {
        var term = Term.of(PAIRS.code());
        return Actor.SYSTEM.get(() -> ledger.amounts(new Question(List.of(NEW), List.of(term), List.of(EVER), null))
                .of(NEW, term, EVER));
    }

    private void ask(@Nullable Instant asKnownAt) {
        var random = new Random(SEED);
        var page = book.page(asKnownAt == null ? Instant.MAX : asKnownAt);
        Actor.SYSTEM.run(() -> {
            for (var i = 0; i < QUESTIONS; i++) {
                compare(question(random, asKnownAt), page);
            }
        });
    }

    private void compare(Question question, List<Contribution> page) {
        var amounts = ledger.amounts(question);
        for (var area : question.areas()) {
            for (var term : question.terms()) {
                for (var period : question.periods()) {
                    var measure = term.measure().equals(FLOW.code()) ? FLOW : STOCK;
                    assertThat(amounts.of(area, term, period))
                            .as("%s %s %s as known at %s", area, term, period, question.asKnownAt())
                            .isEqualTo(Book.sum(page, measure, area, term, period));
                }
            }
        }
    }

    private static Question question(Random random, @Nullable Instant asKnownAt) {
        var areas = Stream.of(AreaId.NATION, OLD, NEW, OLD.district(3), area(random), area(random), area(random))
                .distinct()
                .toList();
        var terms = List.of(
                Term.of(FLOW.code()),
                Term.of(STOCK.code()),
                new Term(FLOW.code(), Map.of("kind", Set.of("A", "C"))),
                new Term(STOCK.code(), Map.of("kind", Set.of("B"), "size", Set.of("S", "L"))));
        return new Question(areas, terms, List.of(period(random), period(random), period(random)), asKnownAt);
    }

    private static Period period(Random random) {
        var calendar = List.of(PeriodCalendar.values()).get(random.nextInt(3));
        var year = 2023 + random.nextInt(4);
        return switch (random.nextInt(5)) {
            case 0 -> calendar.year(year);
            case 1 -> calendar.parse(year + "-Q" + (1 + random.nextInt(4)));
            case 2 -> calendar.parse(year + "-1" + random.nextInt(3));
            case 3 -> calendar.parse((year - 10) + ".." + year);
            default -> {
                var day = day(random);
                yield new Period(day, day.plusDays(random.nextInt(400)));
            }
        };
    }

    private static AreaId area(Random random) {
        var commune = random.nextBoolean()
                ? NEW.commune(1 + random.nextInt(3))
                : OLD.district(3 + random.nextInt(2)).commune(1 + random.nextInt(3));
        return switch (random.nextInt(8)) {
            case 0 -> commune.parent();
            case 1 -> commune.ancestor(Level.PROVINCE);
            case 2, 3 -> commune;
            default -> commune.unit(1 + random.nextInt(3));
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1300));
    }

    private static Slice slice(Random random) {
        var kind = List.of("A", "B", "C").get(random.nextInt(3));
        return random.nextInt(4) == 0
                ? Slice.of("kind", kind)
                : Slice.of("size", List.of("S", "M", "L").get(random.nextInt(3)), "kind", kind);
    }

    private static Measure measure(String code, Measure.Kind kind) {
        var dimensions =
                List.of(new Dimension("kind", List.of("A", "B", "C")), new Dimension("size", List.of("S", "M", "L")));
        return new Measure(new MeasureCode(code), kind, "việc", 0, dimensions);
    }
}
