package vn.binhyen.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;

/** Turns a table into the model of its page. */
@Component
class FiguresPages {

    private final Figures figures;
    private final Closings closings;
    private final MessageSource messages;

    FiguresPages(Figures figures, Closings closings, MessageSource messages) {
        this.figures = figures;
        this.closings = closings;
        this.messages = messages;
    }

    FiguresPage page(FigureSet set, FigureRequest asked, FigureTable table, Officer officer, Locale locale) {
        var first = table.columns().getFirst().period();
        var filter = new FiguresPage.Filter(
                set.code(),
                table.total().area().address(),
                Objects.requireNonNullElse(asked.period(), first.code()),
                first.calendar().name(),
                Objects.requireNonNullElse(asked.knownAt(), ""),
                table.rows().size() > 1,
                table.boundaries().name(),
                asked.chosen(),
                Objects.requireNonNullElse(asked.by(), ""));
        return model(
                filter, FormErrors.NONE, dimensions(set, locale), table, closedNote(table, filter, officer), locale);
    }

    /** The filter as it was typed, with what is wrong with it. */
    FiguresPage again(FigureRequest asked, FormErrors errors, Locale locale) {
        var filter = new FiguresPage.Filter(
                Objects.requireNonNullElse(asked.set(), ""),
                Objects.requireNonNullElse(asked.area(), ""),
                Objects.requireNonNullElse(asked.period(), ""),
                asked.calendarOrDefault().name(),
                Objects.requireNonNullElse(asked.knownAt(), ""),
                Boolean.TRUE.equals(asked.children()),
                asked.boundariesOrDefault().name(),
                List.of(),
                Objects.requireNonNullElse(asked.by(), ""));
        return model(filter, errors, Map.of(), null, null, locale);
    }

    private FiguresPage model(
            FiguresPage.Filter filter,
            FormErrors errors,
            Map<String, String> dimensions,
            @Nullable FigureTable table,
            FiguresPage.@Nullable ClosedNote note,
            Locale locale) {
        return new FiguresPage(
                sets(filter, locale),
                calendars(locale),
                maps(locale),
                dimensions,
                filter,
                errors,
                table == null ? null : table.total().area().name(),
                table == null ? List.of() : heads(table, locale),
                table == null ? List.of() : lines(table, locale),
                table == null ? List.of() : FigureCourses.of(table, locale),
                table == null ? "" : VietnameseFormat.time(table.readAt()),
                note,
                url("/figures.csv", filter, asClosed(table)),
                url("/figures.xlsx", filter, asClosed(table)));
    }

    /** About the closing that the table shows, or else the one that stands for what it shows. */
    private FiguresPage.@Nullable ClosedNote closedNote(FigureTable table, FiguresPage.Filter filter, Officer officer) {
        var shown = table.closed();
        var area = table.total().area().id();
        var period = table.columns().getFirst().period();
        var closing = shown == null
                ? closings.standing(area, period.calendar(), period.period()).orElse(null)
                : shown.closing();
        return closing == null
                ? null
                : new FiguresPage.ClosedNote(
                        shown != null,
                        closing.areaName(),
                        VietnameseFormat.time(closing.closedAt()),
                        closing.closedBy(),
                        shown == null ? closings.adjusted(closing, area) : shown.adjustments(),
                        officer.is(Role.UNIT) || officer.is(Role.OPERATOR) ? null : closing.url(),
                        url("/figures", filter, shown == null ? closing : null));
    }

    private static @Nullable Closing asClosed(@Nullable FigureTable table) {
        var closed = table == null ? null : table.closed();
        return closed == null ? null : closed.closing();
    }

    private Map<String, String> sets(FiguresPage.Filter filter, Locale locale) {
        var sets = new LinkedHashMap<String, String>();
        if (!filter.figures().isEmpty()) {
            sets.put(FigureSet.CHOSEN, FigureSet.chosen(List.of()).label().in(locale));
        }
        figures.sets().forEach(set -> sets.put(set.code(), set.label().in(locale)));
        return sets;
    }

    private Map<String, String> calendars(Locale locale) {
        var calendars = new LinkedHashMap<String, String>();
        for (var calendar : PeriodCalendar.values()) {
            var key = "figure.calendar." + calendar.name().toLowerCase(Locale.ROOT);
            calendars.put(calendar.name(), messages.getMessage(key, null, locale));
        }
        return calendars;
    }

    private Map<String, String> maps(Locale locale) {
        var maps = new LinkedHashMap<String, String>();
        for (var map : List.of(Boundaries.NOW, Boundaries.THEN)) {
            var key = "figure.boundaries." + map.name().toLowerCase(Locale.ROOT);
            maps.put(map.name(), messages.getMessage(key, null, locale));
        }
        return maps;
    }

    /** By what the figures shown can be cut. */
    private Map<String, String> dimensions(FigureSet set, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        figures.dimensions(set)
                .forEach(code -> names.put(code, messages.getMessage("figure.dimension." + code, null, locale)));
        return names;
    }

    private List<FiguresPage.Head> heads(FigureTable table, Locale locale) {
        return table.columns().stream().map(column -> head(column, locale)).toList();
    }

    /** A slice stands right of its figure, whose name need not be repeated on it. */
    private FiguresPage.Head head(FigureTable.Column column, Locale locale) {
        var figure = column.figure();
        var label = figure.label().in(locale);
        var own = FigureSlices.Name.of(figure.code())
                .map(name -> FigureSlices.before(figures.figure(name.figure()), locale)
                        .length())
                .orElse(0);
        return new FiguresPage.Head(
                label.substring(0, own),
                label.substring(own),
                column.period().code(),
                figure.kind() == Figure.Kind.SHARE,
                figure.kind() == Figure.Kind.NAMES);
    }

    private static List<FiguresPage.Line> lines(FigureTable table, Locale locale) {
        var lines = new ArrayList<FiguresPage.Line>();
        for (var row : table.rows()) {
            var values = new ArrayList<FiguresPage.Value>();
            for (var i = 0; i < row.values().size(); i++) {
                var value = row.values().get(i);
                values.add(new FiguresPage.Value(
                        value.text(locale),
                        value.figure().kind() == Figure.Kind.SHARE ? value.percentText(locale) : null,
                        value.figure().kind() == Figure.Kind.NAMES,
                        FigureUrls.explain(table, row, i),
                        value.figure().label().in(locale) + ", " + row.area().name()));
            }
            var total = lines.isEmpty();
            lines.add(new FiguresPage.Line(
                    row.area().name(), total ? null : row.area().url(), total, values));
        }
        return lines;
    }

    private static String url(String path, FiguresPage.Filter filter, @Nullable Closing asClosed) {
        var url = UriComponentsBuilder.fromPath(path)
                .queryParam("set", filter.set())
                .queryParam("area", filter.area())
                .queryParam("period", filter.period())
                .queryParam("calendar", filter.calendar())
                .queryParam("children", filter.children())
                .queryParam("knownAt", filter.knownAt())
                .queryParam("boundaries", filter.boundaries());
        if (!filter.figures().isEmpty()) {
            url.replaceQueryParam("set").queryParam("figures", String.join(",", filter.figures()));
        }
        if (!filter.by().isEmpty()) {
            url.queryParam("by", filter.by());
        }
        if (asClosed != null) {
            url.queryParam("asClosed", asClosed.id());
        }
        return url.encode().toUriString();
    }
}
