package vn.binhyen.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureUrls;
import vn.binhyen.figure.FigureValue;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Closings;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.programme.TargetState;
import vn.binhyen.programme.TargetStates;
import vn.binhyen.reminder.Duties;

/** Makes the overview from tables of figures: until today, a year ago, by month, and as they were known a week ago. */
@Component
class OverviewPages {

    static final String SET = "overview";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int CLOSINGS = 5;

    private final Figures figures;
    private final TargetStates targets;
    private final Closings closings;
    private final Duties duties;
    private final Clock clock;

    OverviewPages(Figures figures, TargetStates targets, Closings closings, Duties duties, Clock clock) {
        this.figures = figures;
        this.targets = targets;
        this.closings = closings;
        this.duties = duties;
        this.clock = clock;
    }

    /** The same figures, read four times. */
    private record Readings(FigureTable now, FigureTable before, FigureTable months, FigureTable lastWeek) {}

    OverviewPage page(Officer officer, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var periods = new HomePeriods(today);
        var readings = new Readings(
                read(List.of(periods.untilNow()), false, officer),
                read(List.of(periods.yearBefore()), false, officer),
                read(periods.months(), false, officer),
                read(List.of(periods.untilNow()), true, officer));
        var area = readings.now().total().area();
        var states = targets.of(area.id(), today, officer);
        var lines = new ArrayList<OverviewPage.Line>();
        for (var index = 0; index < readings.now().columns().size(); index++) {
            lines.add(line(readings, index, states.get(figure(readings, index).code()), locale));
        }
        return new OverviewPage(
                area.name(),
                periods.untilNow().period(),
                lines,
                duties.foremost(officer, today, locale),
                closed(periods));
    }

    private static Figure figure(Readings readings, int index) {
        return readings.now().columns().get(index).figure();
    }

    private FigureTable read(List<ReportingPeriod> periods, boolean weekAgo, Officer officer) {
        var knownAt = weekAgo ? clock.instant().minus(WEEK) : null;
        var set = figures.set(SET).figures();
        return figures.table(new FigureQuery(set, officer.area(), false, periods, knownAt, Boundaries.NOW), officer);
    }

    private static OverviewPage.Line line(Readings readings, int index, @Nullable TargetState target, Locale locale) {
        var now = readings.now().total().values().get(index);
        var before = readings.before().total().values().get(index);
        var added = now.number()
                .subtract(readings.lastWeek().total().values().get(index).number());
        return new OverviewPage.Line(
                now.figure().label().in(locale),
                now.text(locale),
                share(now, locale),
                FigureUrls.explain(readings.now(), readings.now().total(), index),
                before.figure().kind() == Figure.Kind.SHARE ? before.percentText(locale) : before.text(locale),
                (added.signum() > 0 ? "+" : "")
                        + VietnameseFormat.decimal(added, now.figure().scale(), locale),
                added.signum() > 0 ? "good" : added.signum() < 0 ? "bad" : "",
                FigureUrls.explain(readings.lastWeek(), readings.lastWeek().total(), index),
                readings.months().course(now.figure().code()).stream()
                        .map(FigureValue::height)
                        .toList(),
                target);
    }

    private static @Nullable String share(FigureValue value, Locale locale) {
        return value.figure().kind() == Figure.Kind.SHARE ? value.percentText(locale) : null;
    }

    /** The latest of this year's and last year's periods. */
    private List<OverviewPage.Closed> closed(HomePeriods periods) {
        return closings.list(periods.twoYears(), CLOSINGS, 0).stream()
                .map(OverviewPages::closed)
                .toList();
    }

    private static OverviewPage.Closed closed(Closing closing) {
        return new OverviewPage.Closed(
                closing.period(),
                closing.areaName(),
                VietnameseFormat.time(closing.closedAt()),
                closing.closedBy(),
                closing.url(),
                closing.isStanding());
    }
}
