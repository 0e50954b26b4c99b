package vn.binhyen.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Tells closings to people: names instead of numbers, and what may be done next. */
@Component
class ClosingTelling {

    private static final int PAGE = 20;

    private final Periods periods;
    private final Places places;
    private final AdjustmentTelling adjustments;
    private final ClosingMatrix matrix;
    private final MessageSource messages;

    ClosingTelling(
            Periods periods,
            Places places,
            AdjustmentTelling adjustments,
            ClosingMatrix matrix,
            MessageSource messages) {
        this.periods = periods;
        this.places = places;
        this.adjustments = adjustments;
        this.matrix = matrix;
        this.messages = messages;
    }

    ClosingsPage list(@Nullable PeriodCalendar calendar, String year, Officer officer) {
        return matrix.page(
                calendar == null ? PeriodCalendar.POLICE : calendar, year, calendars(), mayClose(officer), officer);
    }

    ClosingFormPage form(ClosingForm typed, @Nullable ClosingRequest wanted, Officer officer, FormErrors errors) {
        var own = places.get(officer.area(), officer);
        var form = typed.at(own.address(), PeriodCalendar.POLICE.name());
        return new ClosingFormPage(
                form,
                areas(own, officer),
                calendars(),
                wanted == null
                        ? null
                        : new ClosingFormPage.Choice(
                                wanted.area().name(),
                                name(wanted.calendar()),
                                range(wanted.calendar().parse(wanted.period()))),
                wanted == null ? List.of() : periods.checklist(wanted),
                errors);
    }

    ClosingPage page(Closing closing, int page, String reason, Officer officer, FormErrors errors) {
        var total = periods.adjusted(List.of(closing), officer).getOrDefault(closing.id(), 0);
        var pages = Math.max(1, Math.ceilDiv(total, PAGE));
        var shown = Math.clamp(page, 1, pages);
        return new ClosingPage(
                closing.url(),
                closing.areaName(),
                name(closing.calendar()),
                closing.period(),
                range(closing.days()),
                VietnameseFormat.time(closing.closedAt()),
                closing.closedBy(),
                authority(closing),
                reopened(closing),
                figures(closing, officer, true),
                figures(closing, officer, false),
                adjustments.lines(periods.adjustments(closing, (shown - 1) * PAGE, PAGE, officer), officer),
                total,
                shown + "/" + pages,
                shown > 1 ? closing.url() + "?page=" + (shown - 1) : null,
                shown < pages ? closing.url() + "?page=" + (shown + 1) : null,
                mayReopen(closing, officer),
                reason,
                errors);
    }

    FormErrors errors(FormReader fields) {
        return fields.errors(messages);
    }

    FormErrors errors(RuleViolation violation) {
        return FormErrors.of(violation, messages);
    }

    /** Whose authority, also where the reader does not see that place as such. */
    private String authority(Closing closing) {
        return closing.authority().equals(closing.area())
                ? closing.areaName()
                : places.find(closing.authority(), Officer.SYSTEM)
                        .map(Area::name)
                        .orElse("");
    }

    private static ClosingPage.@Nullable Reopened reopened(Closing closing) {
        var reopening = closing.reopening();
        return reopening == null
                ? null
                : new ClosingPage.Reopened(VietnameseFormat.time(reopening.at()), reopening.by(), reopening.reason());
    }

    /** The figures of the closed place, or of the reader's own within it. */
    private String figures(Closing closing, Officer officer, boolean asClosed) {
        var area = places.get(officer.scope().contains(closing.area()) ? closing.area() : officer.area(), officer);
        var url = UriComponentsBuilder.fromPath("/figures")
                .queryParam("area", area.address())
                .queryParam("period", closing.period())
                .queryParam("calendar", closing.calendar());
        if (asClosed) {
            url.queryParam("asClosed", closing.id());
        }
        return url.encode().toUriString();
    }

    private Map<String, String> areas(Area own, Officer officer) {
        var areas = new LinkedHashMap<String, String>();
        areas.put(own.address(), own.name());
        if (own.id().level().compareTo(Level.COMMUNE) < 0) {
            places.children(own.id(), officer).forEach(area -> areas.put(area.address(), area.name()));
        }
        return areas;
    }

    private Map<String, String> calendars() {
        var calendars = new LinkedHashMap<String, String>();
        for (var calendar : PeriodCalendar.values()) {
            calendars.put(
                    calendar.name(), text("figure.calendar." + calendar.name().toLowerCase(Locale.ROOT)));
        }
        return calendars;
    }

    private String name(PeriodCalendar calendar) {
        return text("figure.calendar." + calendar.name().toLowerCase(Locale.ROOT));
    }

    private static boolean mayClose(Officer officer) {
        return officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.MINISTRY);
    }

    private static boolean mayReopen(Closing closing, Officer officer) {
        return closing.isStanding()
                && (officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.MINISTRY))
                && officer.scope().contains(closing.authority())
                && !officer.area().equals(closing.authority());
    }

    static String range(Period days) {
        return VietnameseFormat.date(days.from()) + " – " + VietnameseFormat.date(days.to());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
