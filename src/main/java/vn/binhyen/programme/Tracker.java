package vn.binhyen.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureUrls;
import vn.binhyen.figure.FigureValue;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Tính tiến độ: reads the figure as it stood on days of the target's period and draws a straight line to its last day. What is
 * summed over the period goes on as fast as until now; what stands at a day goes on as it went since the period began.
 */
@Component
class Tracker {

    /** Days at which the course of a figure is read. */
    private static final int POINTS = 6;

    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Figures figures;
    private final Clock clock;

    Tracker(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    Tracking track(Target target, Officer officer) {
        var figure = figures.figure(target.figure());
        var whole = target.days();
        var first = whole.period().from();
        var last = whole.period().to();
        var today = today().isAfter(last) ? last : today().isBefore(first) ? first : today();
        var days = days(first, today);
        var periods = days.stream().map(day -> until(whole, first, day)).toList();
        var table = figures.table(new FigureQuery(List.of(figure), target.area(), false, periods, null), officer);
        var course = new ArrayList<Tracking.Point>();
        var values = table.total().values();
        for (var index = 0; index < days.size(); index++) {
            var known = number(values.get(index));
            if (known != null) {
                course.add(new Tracking.Point(days.get(index), known));
            }
        }
        var value = values.getLast();
        var now = number(value);
        var forecast = now == null ? null : forecast(figure, course, now, first, today, last);
        return new Tracking(
                value,
                now,
                forecast,
                List.copyOf(course),
                light(target.bound(), now, forecast, !today().isBefore(last)),
                last,
                FigureUrls.explain(table, table.total(), values.size() - 1));
    }

    private static List<LocalDate> days(LocalDate first, LocalDate today) {
        var length = ChronoUnit.DAYS.between(first, today);
        return IntStream.rangeClosed(1, POINTS)
                .mapToObj(point -> first.plusDays(length * point / POINTS))
                .distinct()
                .toList();
    }

    private static ReportingPeriod until(ReportingPeriod whole, LocalDate first, LocalDate day) {
        return ReportingPeriod.of(whole.calendar(), first + ".." + day);
    }

    /** The number a target speaks of: the percentage of a share or of growth, never rounded up, otherwise the amount. */
    static @Nullable BigDecimal number(FigureValue value) {
        return switch (value.figure().kind()) {
            case SHARE, GROWTH -> value.exactPercent();
            case SUM, STOCK, DIFFERENCE, CUMULATED, HIGHEST, LOWEST, NAMES -> value.number();
            case DERIVED -> value.isNothing() ? null : value.number();
        };
    }

    static boolean isPercent(Figure figure) {
        return figure.kind() == Figure.Kind.SHARE || figure.kind() == Figure.Kind.GROWTH;
    }

    private static BigDecimal forecast(
            Figure figure,
            List<Tracking.Point> course,
            BigDecimal now,
            LocalDate first,
            LocalDate today,
            LocalDate last) {
        var left = BigDecimal.valueOf(ChronoUnit.DAYS.between(today, last));
        if (left.signum() == 0) {
            return now;
        }
        if (figure.kind() == Figure.Kind.SUM) {
            var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, today) + 1);
            return now.add(now.multiply(left).divide(gone, DIGITS, RoundingMode.HALF_UP));
        }
        var start = course.getFirst();
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(start.day(), today));
        if (gone.signum() == 0) {
            return now;
        }
        var led = now.add(now.subtract(start.value()).multiply(left).divide(gone, DIGITS, RoundingMode.HALF_UP))
                .max(BigDecimal.ZERO);
        return figure.kind() == Figure.Kind.SHARE ? led.min(HUNDRED) : led;
    }

    private static Light light(Bound bound, @Nullable BigDecimal now, @Nullable BigDecimal forecast, boolean over) {
        if (now == null || forecast == null) {
            return Light.UNKNOWN;
        }
        if (over) {
            return bound.isMet(now) ? Light.MET : Light.MISSED;
        }
        if (bound.grows() && bound.isMet(now)) {
            return Light.MET;
        }
        if (!bound.grows() && !bound.isMet(now)) {
            return Light.MISSED;
        }
        if (bound.isMet(forecast)) {
            return Light.ON_COURSE;
        }
        return bound.isNear(forecast) ? Light.AT_RISK : Light.BEHIND;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
