package vn.binhyen.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseFormat;

/** Tells targets to people: what is asked, where the figure stands, and where it leads. */
@Component
class TargetTelling {

    private final Targets targets;
    private final Tracker tracker;
    private final Figures figures;
    private final Places places;
    private final MessageSource messages;

    TargetTelling(Targets targets, Tracker tracker, Figures figures, Places places, MessageSource messages) {
        this.targets = targets;
        this.tracker = tracker;
        this.figures = figures;
        this.places = places;
        this.messages = messages;
    }

    static boolean maySet(Officer officer) {
        return officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.MINISTRY);
    }

    /** Each target stands below the one it is a part of. */
    TargetsPage list(Officer officer) {
        var all = targets.list(officer);
        var known = all.stream().map(Target::id).collect(Collectors.toSet());
        var lines = new ArrayList<TargetsPage.Line>();
        var names = names(all, officer);
        all.stream()
                .filter(target -> target.parent() == null || !known.contains(target.parent()))
                .forEach(target -> add(target, 0, all, names, lines, officer));
        var lights = new LinkedHashMap<String, Long>();
        for (var light : Light.values()) {
            var count = lines.stream()
                    .filter(line -> line.lightKey().equals(light.key()))
                    .count();
            if (count > 0) {
                lights.put(light.key(), count);
            }
        }
        return new TargetsPage(lines, lights, maySet(officer));
    }

    private void add(
            Target target,
            int depth,
            List<Target> all,
            Map<AreaId, String> names,
            List<TargetsPage.Line> lines,
            Officer officer) {
        lines.add(line(target, depth, names, tracker.track(target, officer)));
        parts(target.id(), all).forEach(part -> add(part, depth + 1, all, names, lines, officer));
    }

    private static List<Target> parts(UUID id, List<Target> all) {
        return all.stream().filter(part -> id.equals(part.parent())).toList();
    }

    TargetsPage.One page(Target target, String reason, Officer officer, FormErrors errors) {
        var parts = parts(target.id(), targets.list(officer));
        var named = new ArrayList<>(parts);
        named.add(target);
        var names = names(named, officer);
        var tracking = tracker.track(target, officer);
        var figure = figures.figure(target.figure());
        return new TargetsPage.One(
                line(target, 0, names, tracking),
                figure.label().in(locale()),
                figure.definition().in(locale()),
                target.period() + " ("
                        + VietnameseFormat.date(target.days().period().from()) + " – "
                        + VietnameseFormat.date(target.days().period().to()) + ")",
                target.document(),
                target.withdrawnReason(),
                tracking.course().stream()
                        .map(point ->
                                new TargetsPage.Step(VietnameseFormat.date(point.day()), number(figure, point.value())))
                        .toList(),
                parts.stream()
                        .map(part -> line(part, 0, names, tracker.track(part, officer)))
                        .toList(),
                maySet(officer) && !target.isWithdrawn(),
                reason,
                errors);
    }

    TargetsPage.Form form(TargetForm typed, Officer officer, FormErrors errors) {
        var known = new LinkedHashMap<String, String>();
        figures.sets()
                .forEach(set -> set.figures()
                        .forEach(figure ->
                                known.put(figure.code(), figure.label().in(locale()))));
        var areas = new LinkedHashMap<String, String>();
        var own = places.get(officer.area(), officer);
        areas.put(own.address(), own.name());
        if (own.id().level().compareTo(Level.COMMUNE) < 0) {
            places.children(own.id(), officer).forEach(area -> areas.put(area.address(), area.name()));
        }
        var calendars = new LinkedHashMap<String, String>();
        for (var calendar : PeriodCalendar.values()) {
            calendars.put(
                    calendar.name(), text("figure.calendar." + calendar.name().toLowerCase(Locale.ROOT)));
        }
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Bound.Kind.values()) {
            kinds.put(kind.name(), text(kind.key()));
        }
        var parents = new LinkedHashMap<String, String>();
        targets.list(officer).forEach(target -> parents.put(target.id().toString(), target.title()));
        return new TargetsPage.Form(typed, known, areas, calendars, kinds, parents, errors);
    }

    private Map<AreaId, String> names(List<Target> all, Officer officer) {
        return places.names(all.stream().map(Target::area).collect(Collectors.toSet()), officer);
    }

    private TargetsPage.Line line(Target target, int depth, Map<AreaId, String> names, Tracking tracking) {
        var figure = figures.figure(target.figure());
        var percent = Tracker.isPercent(figure);
        var now = tracking.now();
        return new TargetsPage.Line(
                target.url(),
                target.title(),
                names.getOrDefault(target.area(), ""),
                bound(figure, target.bound()),
                number(figure, now),
                percent ? tracking.value().text(locale()) : null,
                number(figure, tracking.forecast()),
                percent && now != null ? Double.valueOf(now.doubleValue()) : null,
                percent ? Double.valueOf(target.bound().low().doubleValue()) : null,
                VietnameseFormat.date(tracking.deadline()),
                tracking.light().key(),
                tracking.light().tone(),
                depth,
                tracking.explainUrl());
    }

    String bound(Figure figure, Bound bound) {
        return text(bound.kind().key() + ".text", asked(figure, bound.low()), asked(figure, bound.high()));
    }

    /** A bound as it was typed: 80 %, not 80,00 %. */
    private String asked(Figure figure, BigDecimal number) {
        var text = VietnameseFormat.decimal(number, Math.max(0, number.scale()), locale());
        return Tracker.isPercent(figure) ? text + " %" : text;
    }

    private String number(Figure figure, @Nullable BigDecimal number) {
        if (number == null) {
            return text("programme.unknown");
        }
        var known = Objects.requireNonNull(number);
        return Tracker.isPercent(figure)
                ? VietnameseFormat.percent(known, locale())
                : VietnameseFormat.decimal(known, figure.scale(), locale());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
