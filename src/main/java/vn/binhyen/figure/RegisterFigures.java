package vn.binhyen.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.AreaFigures;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseFormat;

/** Sổ đơn vị của địa bàn: how many units stand in each place, today or on the last day of a place that is no more. */
@Component
class RegisterFigures implements AreaFigures {

    private static final String SET = "register";

    private final Figures figures;
    private final Clock clock;

    RegisterFigures(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Table of(Area area, Officer officer, Locale locale) {
        if (!officer.scope().contains(area.id())) {
            return new Table(List.of(), Map.of());
        }
        var day = Objects.requireNonNullElseGet(
                area.validTo(), () -> LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
        var period = ReportingPeriod.of(PeriodCalendar.CIVIL, day + ".." + day);
        // a place that is no more has nothing on the map of today
        var map = area.validTo() == null ? Boundaries.NOW : Boundaries.THEN;
        var set = figures.set(SET).figures();
        var table = figures.table(new FigureQuery(set, area.id(), true, List.of(period), null, map), officer);
        var rows = new LinkedHashMap<AreaId, List<Value>>();
        table.rows().forEach(row -> rows.put(row.area().id(), values(table, row, locale)));
        return new Table(set.stream().map(figure -> figure.label().in(locale)).toList(), rows);
    }

    private static List<Value> values(FigureTable table, FigureTable.Row row, Locale locale) {
        var values = new ArrayList<Value>();
        for (var column = 0; column < row.values().size(); column++) {
            var value = row.values().get(column);
            values.add(new Value(
                    value.figure().label().in(locale), value.text(locale), FigureUrls.explain(table, row, column)));
        }
        return values;
    }
}
