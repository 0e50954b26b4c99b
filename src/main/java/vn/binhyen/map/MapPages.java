package vn.binhyen.map;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureUrls;
import vn.binhyen.figure.FigureValue;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseFormat;

/** Makes the page of a map from one table of figures and the picture drawn of it. */
@Component
class MapPages {

    private final Maps maps;
    private final Figures figures;
    private final Places places;
    private final MessageSource messages;
    private final Clock clock;

    MapPages(Maps maps, Figures figures, Places places, MessageSource messages, Clock clock) {
        this.maps = maps;
        this.figures = figures;
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    MapPage page(MapRequest asked, Officer officer, Locale locale) {
        var area = asked.area() == null ? places.get(officer.area(), officer) : places.resolve(asked.area(), officer);
        var figure = figures.figure(asked.figureOrDefault());
        var period = asked.reportingPeriod(today());
        var table = figures.table(new FigureQuery(List.of(figure), area.id(), true, List.of(period), null), officer);
        var picture = maps.draw(table, officer);
        var rows = rows(table, picture, asked, locale);
        var total = table.total().values().getFirst();
        return new MapPage(
                area.name(),
                above(area, asked, officer),
                figure.label().in(locale),
                range(period.period(), locale),
                filter(asked, area, locale),
                FormErrors.NONE,
                new MapPage.Total(
                        total.text(locale), percent(total, locale), FigureUrls.explain(table, table.total(), 0)),
                picture.width(),
                picture.height(),
                rows.stream().filter(row -> row.path() != null).toList(),
                rows,
                steps(figure, picture, locale),
                Maps.places(table).size() - picture.shapes().size(),
                imports(officer));
    }

    /** The choices as they were typed, with what is wrong with them. */
    MapPage again(MapRequest asked, FormErrors errors, Officer officer, Locale locale) {
        var area = places.get(officer.area(), officer);
        return new MapPage(
                null,
                null,
                "",
                "",
                filter(asked, area, locale),
                errors,
                null,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                0,
                imports(officer));
    }

    /** The highest value first, as the key has it; places without one last, then what belongs to none. */
    private List<MapPage.Region> rows(FigureTable table, MapPicture picture, MapRequest asked, Locale locale) {
        Comparator<FigureTable.Row> byValue = Comparator.comparing(
                row -> MapPicture.number(row.values().getFirst()),
                Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));
        return Stream.concat(Maps.places(table).stream().sorted(byValue.reversed()), table.unallocated().stream())
                .map(row -> region(table, row, picture, asked, locale))
                .toList();
    }

    private MapPage.Region region(
            FigureTable table, FigureTable.Row row, MapPicture picture, MapRequest asked, Locale locale) {
        var area = row.area();
        var value = row.values().getFirst();
        var explain = FigureUrls.explain(table, row, 0);
        var shape = picture.shapes().get(area.id());
        return new MapPage.Region(
                area.name(),
                area.id().level() == Level.PROVINCE
                                && !area.id().equals(table.total().area().id())
                        ? url(asked, area)
                        : explain,
                value.text(locale),
                percent(value, locale),
                explain,
                picture.classes().getOrDefault(area.id(), 0),
                shape == null ? null : shape.path(),
                shape == null ? 0 : shape.x(),
                shape == null ? 0 : shape.y(),
                shape == null || !shape.labelled() ? null : label(value, locale));
    }

    /** What is written into the place itself: a percentage without decimals, or the amount. */
    private static String label(FigureValue value, Locale locale) {
        var number = MapPicture.number(value);
        if (number == null) {
            return "–";
        }
        return value.percent() == null ? value.text(locale) : VietnameseFormat.decimal(number, 0, locale);
    }

    /** The shades that are there, and the places without a value. */
    private List<MapPage.Step> steps(Figure figure, MapPicture picture, Locale locale) {
        var without = (int) picture.classes().values().stream()
                .filter(colour -> colour == 0)
                .count();
        var none = new MapPage.Step(0, messages.getMessage("map.no-value", null, locale), without);
        return Stream.concat(
                        picture.steps().stream().map(step -> step(figure, step, locale)),
                        Stream.of(none).filter(step -> step.places() > 0))
                .toList();
    }

    private MapPage.Step step(Figure figure, MapPicture.Step step, Locale locale) {
        var least = bound(figure, step.least(), locale);
        var greatest = bound(figure, step.greatest(), locale);
        var text = least.equals(greatest)
                ? least
                : messages.getMessage("map.from-to", new Object[] {least, greatest}, locale);
        return new MapPage.Step(step.colour(), text, step.places());
    }

    private static String bound(Figure figure, BigDecimal value, Locale locale) {
        return figure.kind() == Figure.Kind.SHARE || figure.kind() == Figure.Kind.GROWTH
                ? VietnameseFormat.percent(value, locale)
                : VietnameseFormat.decimal(value, figure.scale(), locale);
    }

    private static @Nullable String percent(FigureValue value, Locale locale) {
        return value.figure().kind() == Figure.Kind.SHARE ? value.percentText(locale) : null;
    }

    private MapPage.@Nullable Link above(Area area, MapRequest asked, Officer officer) {
        return area.id().equals(officer.area()) || area.id().level() != Level.PROVINCE
                ? null
                : new MapPage.Link(Area.NATION.name(), url(asked, Area.NATION));
    }

    private MapPage.Filter filter(MapRequest asked, Area area, Locale locale) {
        Map<String, String> named = new LinkedHashMap<>();
        figures.sets()
                .forEach(set -> set.figures()
                        .forEach(figure ->
                                named.put(figure.code(), figure.label().in(locale))));
        Map<String, String> calendars = new LinkedHashMap<>();
        for (var calendar : PeriodCalendar.values()) {
            var key = "figure.calendar." + calendar.name().toLowerCase(Locale.ROOT);
            calendars.put(calendar.name(), messages.getMessage(key, null, locale));
        }
        return new MapPage.Filter(
                named,
                calendars,
                area.address(),
                asked.figureOrDefault(),
                asked.periodOrDefault(today()),
                asked.calendarOrDefault().name());
    }

    private String url(MapRequest asked, Area area) {
        return UriComponentsBuilder.fromPath("/map")
                .queryParam("area", area.address())
                .queryParam("figure", asked.figureOrDefault())
                .queryParam("period", asked.periodOrDefault(today()))
                .queryParam("calendar", asked.calendarOrDefault())
                .encode()
                .toUriString();
    }

    private String range(Period period, Locale locale) {
        var days = new Object[] {VietnameseFormat.date(period.from()), VietnameseFormat.date(period.to())};
        return messages.getMessage("figure.from-to", days, locale);
    }

    private static boolean imports(Officer officer) {
        return officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.MINISTRY) || officer.is(Role.OPERATOR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
