package vn.binhyen.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseNumbers;

/** Turns a typed target into one, or into a message at each field that is wrong. */
@Component
class TargetReader {

    private final Figures figures;
    private final Places places;
    private final MessageSource messages;
    private final Clock clock;

    TargetReader(Figures figures, Places places, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    /** What was read: the target, or what is wrong. */
    record Reading(Optional<NewTarget> target, FormReader fields) {}

    Reading read(TargetForm typed, Officer officer) {
        var fields = new FormReader(clock);
        var title = fields.required("title", typed.title());
        var document = fields.required("document", typed.document());
        var figure = figure(fields, typed.figure());
        var area = area(fields, typed.area(), officer);
        fields.required("calendar", typed.calendar());
        var calendar = fields.choice("calendar", PeriodCalendar.class, typed.calendar());
        var period = fields.required("period", typed.period());
        fields.required("kind", typed.kind());
        var kind = fields.choice("kind", Bound.Kind.class, typed.kind());
        if (kind == null || calendar == null || area == null || figure.isEmpty()) {
            return new Reading(Optional.empty(), fields);
        }
        if (!period.isEmpty()) {
            fields.value(() -> calendar.parse(period));
        }
        var bound = bound(fields, kind, typed);
        var target = bound == null
                ? Optional.<NewTarget>empty()
                : fields.value(() -> new NewTarget(
                        area.id(), parent(typed.parent()), title, figure, calendar, period, bound, document));
        return new Reading(target, fields);
    }

    private static @Nullable Bound bound(FormReader fields, Bound.Kind kind, TargetForm typed) {
        var low = kind == Bound.Kind.ZERO ? BigDecimal.ZERO : number(fields, "low", typed.low());
        var high = kind == Bound.Kind.RANGE ? number(fields, "high", typed.high()) : low;
        return low == null || high == null
                ? null
                : fields.value(() -> Bound.of(kind, low, high)).orElse(null);
    }

    private String figure(FormReader fields, String typed) {
        var code = fields.required("figure", typed);
        try {
            return code.isEmpty() ? "" : figures.figure(code).code();
        } catch (NotFound unknown) {
            fields.reject(RuleViolation.invalid("target-figure", code).at("figure"));
            return "";
        }
    }

    private @Nullable Area area(FormReader fields, String typed, Officer officer) {
        var found = typed.isBlank()
                ? Optional.of(places.get(officer.area(), officer))
                : places.lookup(typed, officer).filter(area -> officer.scope().contains(area.id()));
        if (found.isEmpty()) {
            fields.reject(RuleViolation.invalid("target-area", typed).at("area"));
        }
        return found.orElse(null);
    }

    private static @Nullable BigDecimal number(FormReader fields, String field, String typed) {
        if (fields.required(field, typed).isEmpty()) {
            return null;
        }
        var number = VietnameseNumbers.decimal(typed);
        if (number.isEmpty()) {
            fields.reject(RuleViolation.invalid("target-number", typed).at(field));
        }
        return number.orElse(null);
    }

    private static @Nullable UUID parent(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    FormErrors errors(FormReader fields) {
        return fields.errors(messages);
    }

    FormErrors errors(RuleViolation violation) {
        return FormErrors.of(violation, messages);
    }
}
