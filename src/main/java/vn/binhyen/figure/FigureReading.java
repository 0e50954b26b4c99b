package vn.binhyen.figure;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.platform.VietnameseFormat;

/** Turns what an address says into the question that is meant: codes into places, names into figures and periods. */
@Component
class FigureReading {

    private final Figures figures;
    private final TableAreas areas;
    private final Clock clock;

    FigureReading(Figures figures, TableAreas areas, Clock clock) {
        this.figures = figures;
        this.areas = areas;
        this.clock = clock;
    }

    Area area(@Nullable String code, Officer officer) {
        return code == null ? areas.get(officer.area(), officer) : areas.resolve(code, officer);
    }

    /** The figures that are asked for, cut as asked. */
    FigureSet set(FigureRequest asked) {
        return asked.by() == null ? whole(asked) : figures.cut(whole(asked), asked.by());
    }

    /** The figures that were chosen one by one, else the set. */
    private FigureSet whole(FigureRequest asked) {
        if (!asked.chosen().isEmpty()) {
            return FigureSet.chosen(asked.chosen().stream().map(figures::figure).toList());
        }
        return asked.set() == null ? figures.sets().getFirst() : figures.set(asked.set());
    }

    FigureQuery query(FigureRequest asked, boolean childrenByDefault, Officer officer) {
        var area = area(asked.area(), officer).id();
        var periods = asked.periods(today());
        return new FigureQuery(
                set(asked).figures(),
                area,
                asked.children() == null ? childrenByDefault : asked.children(),
                periods,
                asked.instant(),
                asked.boundariesOrDefault(),
                figures.closing(asked.asClosed(), area, periods.getFirst()));
    }

    CellQuery cell(FigureRequest asked, @Nullable String figure, int part, int page, Officer officer) {
        var area = area(asked.area(), officer);
        var period = asked.periods(today()).getFirst();
        return new CellQuery(
                figure == null ? set(asked).figures().getFirst() : figures.figure(figure),
                area,
                period,
                asked.instant(),
                asked.boundariesOrDefault(),
                Math.max(part, 0),
                Math.max(page, 1),
                figures.closing(asked.asClosed(), area.id(), period));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
