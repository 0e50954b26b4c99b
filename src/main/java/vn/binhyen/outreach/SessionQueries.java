package vn.binhyen.outreach;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;

/** Turns the filters of an address into the question they ask, within the officer's scope. */
@Component
class SessionQueries {

    private final Venues venues;
    private final Clock clock;

    SessionQueries(Venues venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
    }

    /** The filter; what cannot be read is left out and noted. */
    SessionFilter filter(SessionQuery query, Officer officer, FormReader fields) {
        var area = officer.area();
        if (!query.area().isBlank()) {
            var venue = venues.anyTime(query.area(), officer);
            if (venue.isEmpty()) {
                fields.reject(RuleViolation.invalid("session-area-unknown", query.area())
                        .at("area"));
            } else {
                area = venue.get().area();
            }
        }
        return new SessionFilter(
                Scope.of(area),
                fields.day("from", query.from()),
                fields.day("to", query.to()),
                fields.choice("form", OutreachForm.class, query.form()),
                SearchTerms.of(query.q()),
                query.state().equals(SessionQuery.WITHDRAWN));
    }

    /** For files and programs: a filter that cannot be read is refused, never ignored. */
    SessionFilter filterOrRefuse(SessionQuery query, Officer officer) {
        var fields = reader();
        var filter = filter(query, officer, fields);
        if (!fields.isClean()) {
            throw fields.first();
        }
        return filter;
    }

    FormReader reader() {
        return new FormReader(clock);
    }
}
