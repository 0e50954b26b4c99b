package vn.binhyen.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseFormat;

/** How the periods of a year stand: the year and its quarters, for the reader's own place and those directly below it. */
@Component
class ClosingMatrix {

    private static final List<String> PARTS = List.of("", "-Q1", "-Q2", "-Q3", "-Q4");
    private static final int MOST = 5_000;
    private static final int LISTED = 100;
    private static final int YEARS = 10;

    private final Periods periods;
    private final Places places;
    private final Clock clock;

    ClosingMatrix(Periods periods, Places places, Clock clock) {
        this.periods = periods;
        this.places = places;
        this.clock = clock;
    }

    ClosingsPage page(
            PeriodCalendar calendar, String typed, Map<String, String> calendars, boolean mayClose, Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var year = typed.matches("(19|20)\\d\\d") ? Integer.parseInt(typed) : lastYear(calendar, today);
        var all = periods.list(calendar.year(year), MOST);
        var own = places.get(officer.area(), officer);
        var codes = PARTS.stream().map(part -> year + part).toList();
        var rows = Stream.concat(Stream.of(own), below(own, officer))
                .map(area -> new ClosingsPage.Row(
                        area.name(),
                        area.equals(own),
                        codes.stream()
                                .map(code -> state(area, calendar, code, all, today, mayClose))
                                .toList()))
                .toList();
        return new ClosingsPage(
                calendars,
                years(today),
                calendar.name(),
                Integer.toString(year),
                codes,
                rows,
                lines(all.stream().limit(LISTED).toList(), officer),
                mayClose);
    }

    /** The last year that is over. */
    private static int lastYear(PeriodCalendar calendar, LocalDate today) {
        var year = today.getYear();
        return calendar.year(year).to().isBefore(today) ? year : year - 1;
    }

    private Stream<Area> below(Area own, Officer officer) {
        return own.id().level().compareTo(Level.COMMUNE) < 0
                ? places.children(own.id(), officer).stream()
                : Stream.empty();
    }

    private static ClosingsPage.State state(
            Area area, PeriodCalendar calendar, String code, List<Closing> all, LocalDate today, boolean mayClose) {
        var days = calendar.parse(code);
        var own = standing(
                all,
                closing -> closing.area().equals(area.id()) && closing.days().equals(days));
        if (own.isPresent()) {
            return new ClosingsPage.State(own.get().url(), "closing.closed", "good");
        }
        var around = standing(
                all,
                closing -> closing.area().contains(area.id())
                        && !closing.days().from().isAfter(days.from())
                        && !closing.days().to().isBefore(days.to()));
        if (around.isPresent()) {
            var longer = around.get().area().equals(area.id());
            return new ClosingsPage.State(
                    around.get().url(), longer ? "closing.closed-within" : "closing.closed-above", "info");
        }
        if (!days.to().isBefore(today)) {
            return new ClosingsPage.State(null, "closing.running", "");
        }
        return new ClosingsPage.State(mayClose ? closeUrl(area, calendar, code) : null, "closing.open", "");
    }

    private static Optional<Closing> standing(List<Closing> all, Predicate<Closing> wanted) {
        return all.stream().filter(Closing::isStanding).filter(wanted).findFirst();
    }

    private static String closeUrl(Area area, PeriodCalendar calendar, String code) {
        return UriComponentsBuilder.fromPath("/closings/new")
                .queryParam("area", area.address())
                .queryParam("calendar", calendar)
                .queryParam("period", code)
                .encode()
                .toUriString();
    }

    private List<ClosingsPage.Line> lines(List<Closing> closings, Officer officer) {
        var adjusted = periods.adjusted(closings, officer);
        var lines = new ArrayList<ClosingsPage.Line>();
        for (var closing : closings) {
            lines.add(new ClosingsPage.Line(
                    closing.url(),
                    closing.areaName(),
                    closing.period(),
                    ClosingTelling.range(closing.days()),
                    VietnameseFormat.time(closing.closedAt()),
                    closing.closedBy(),
                    adjusted.getOrDefault(closing.id(), 0),
                    closing.isStanding()));
        }
        return lines;
    }

    private static Map<String, String> years(LocalDate today) {
        var years = new LinkedHashMap<String, String>();
        for (var year = today.getYear(); year > today.getYear() - YEARS; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }
}
