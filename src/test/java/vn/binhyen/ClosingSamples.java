package vn.binhyen;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.PeriodCalendar;

/** Sample closings of years before anything was recorded. */
final class ClosingSamples {

    private static final AtomicInteger YEARS = new AtomicInteger(1901);

    private final Closings closings;
    private final TransactionTemplate transactions;

    ClosingSamples(ApplicationContext context) {
        this.closings = context.getBean(Closings.class);
        this.transactions = context.getBean(TransactionTemplate.class);
    }

    String closing(Officer officer) {
        var foreign = officer.scope().contains(FOREIGN_PROVINCE);
        var year = Integer.toString(YEARS.getAndIncrement());
        var closing = (foreign ? MINH : HOA)
                .actor()
                .get(() -> transactions.execute(status -> closings.close(
                        foreign ? FOREIGN_COMMUNE : COMMUNE,
                        foreign ? Samples.CANARY : "Xã Suối Hòa",
                        PeriodCalendar.CIVIL,
                        year)));
        return Objects.requireNonNull(closing).id().toString();
    }
}
