package vn.binhyen.outreach;

import java.time.LocalDate;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;

/** Rules that hold for every session, whatever door it came through. */
final class SessionRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private SessionRules() {}

    static void check(NewSession facts, LocalDate today) {
        checkDay(facts.day(), today);
        if (facts.area().level().compareTo(Level.COMMUNE) < 0) {
            throw RuleViolation.invalid("session-area-too-large").at("area");
        }
    }

    static void checkDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw RuleViolation.invalid("session-day-in-future").at("day");
        }
        if (day.isBefore(FIRST_DAY)) {
            throw RuleViolation.invalid("session-day-too-old", Integer.toString(FIRST_DAY.getYear()))
                    .at("day");
        }
    }
}
