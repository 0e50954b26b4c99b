package vn.binhyen.closing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;

/** Turns a typed form into what is to be closed, or into a message at each field that is wrong. */
@Component
class ClosingReader {

    private final Places places;
    private final Clock clock;

    ClosingReader(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    FormReader fields() {
        return new FormReader(clock);
    }

    Optional<ClosingRequest> read(ClosingForm typed, FormReader fields, Officer officer) {
        var calendar = fields.choice("calendar", PeriodCalendar.class, typed.calendar());
        var period = fields.required("period", typed.period());
        var area = area(typed.area(), officer);
        if (area.isEmpty()) {
            fields.reject(
                    RuleViolation.invalid("closing-area-unknown", typed.area()).at("area"));
        }
        if (calendar == null) {
            fields.required("calendar", typed.calendar());
        }
        return calendar == null || area.isEmpty()
                ? Optional.empty()
                : fields.value(() -> {
                    calendar.parse(period);
                    return new ClosingRequest(area.get(), calendar, period);
                });
    }

    /** A place of the officer's own part of the tree; nothing typed means the own one. */
    private Optional<Area> area(String code, Officer officer) {
        var area = code.isBlank() ? places.find(officer.area(), officer) : places.lookup(code, officer);
        return area.filter(found -> officer.scope().contains(found.id()));
    }
}
