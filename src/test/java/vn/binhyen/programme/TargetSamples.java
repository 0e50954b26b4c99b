package vn.binhyen.programme;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;

import java.math.BigDecimal;
import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.PeriodCalendar;

/** A sample target of the officer's commune, or of a foreign one for who sees the whole country. */
public final class TargetSamples {

    private TargetSamples() {}

    public static String target(ApplicationContext context, Officer officer, String text) {
        var area = officer.scope().contains(FOREIGN_PROVINCE) ? FOREIGN_COMMUNE : COMMUNE;
        var bound = Bound.of(Bound.Kind.AT_LEAST, BigDecimal.TEN, BigDecimal.TEN);
        var wanted =
                new NewTarget(area, null, text, "outreach.sessions", PeriodCalendar.POLICE, "2026..2030", bound, text);
        var targets = context.getBean(Targets.class);
        return Officer.SYSTEM
                .actor()
                .get(() -> targets.set(wanted, Officer.SYSTEM))
                .toString();
    }
}
