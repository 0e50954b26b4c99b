package vn.binhyen.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.platform.AreaId;

/** The tests' own bookkeeping, as simple as can be: every statement of every source, added up one by one. */
final class Book {

    private record Statement(Source source, Instant at, List<Contribution> contributions) {}

    private final List<Statement> statements = Collections.synchronizedList(new ArrayList<>());

    void state(Source source, List<Contribution> contributions) {
        statements.add(new Statement(source, Instant.now(), List.copyOf(contributions)));
    }

    /** What each source said last until this instant, all together. */
    List<Contribution> page(Instant until) {
        return last(until).values().stream().flatMap(List::stream).toList();
    }

    static long sum(List<Contribution> page, Measure measure, AreaId area, Term term, Period period) {
        return page.stream()
                .filter(one -> one.measure().equals(term.measure()))
                .filter(one -> area.contains(one.area()))
                .filter(one -> term.takes(one.slice()))
                .filter(one -> within(measure, period, one.day()))
                .mapToLong(Contribution::amount)
                .sum();
    }

    private Map<Source, List<Contribution>> last(Instant until) {
        var last = new HashMap<Source, List<Contribution>>();
        synchronized (statements) {
            statements.stream()
                    .filter(statement -> !statement.at().isAfter(until))
                    .forEach(statement -> last.put(statement.source(), statement.contributions()));
        }
        return last;
    }

    private static boolean within(Measure measure, Period period, LocalDate day) {
        return !day.isAfter(period.to()) && (measure.kind() == Measure.Kind.STOCK || !day.isBefore(period.from()));
    }
}
