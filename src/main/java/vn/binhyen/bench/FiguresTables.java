package vn.binhyen.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.figure.Wording;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;

/** The tables that are asked, as pages ask them: places, names and all. */
final class FiguresTables {

    private static final int WARM_UP = 30;
    private static final int COUNTS = 20;
    private static final double PROVINCES_GOAL = 20;
    private static final double COMMUNES_GOAL = 60;
    private static final double NANOS = 1e6;

    private final Figures figures;
    private final FiguresOptions options;
    private final List<Figure> asked =
            LedgerWorkload.codes().stream().map(FiguresTables::figure).toList();

    FiguresTables(ApplicationContext context, FiguresOptions options) {
        this.figures = context.getBean(Figures.class);
        this.options = options;
    }

    private static Figure figure(MeasureCode code) {
        return figure(code.value(), new Figure.Part(Term.of(code)));
    }

    private static Figure figure(String code, Figure.Part part) {
        var text = new Wording(code, code);
        return new Figure(code, Figure.Kind.SUM, part, part, 0, text, text, text, text);
    }

    /** Asks once, at once, and compares each cell with what was reported. */
    FiguresResult.Exact exact(FiguresWorkload workload) {
        var start = System.nanoTime();
        var table = table(nation());
        var milliseconds = (System.nanoTime() - start) / NANOS;
        var wrong = 0;
        for (var row : table.rows()) {
            for (var measure = 0; measure < asked.size(); measure++) {
                var reported = workload.sum(row.area().id(), options.months(), measure);
                wrong += row.values().get(measure).amount() == reported ? 0 : 1;
            }
        }
        return new FiguresResult.Exact(cells(table), wrong, milliseconds);
    }

    FiguresResult.Table provinces(LedgerRival rival) throws SQLException {
        return compare("34 provinces × 40, a year", nation(), PROVINCES_GOAL, rival.year(places(nation())));
    }

    FiguresResult.Table communes(LedgerRival rival) throws SQLException {
        var months = IntStream.rangeClosed(1, LedgerWorkload.MONTHS)
                .mapToObj(month -> period("%d-%02d".formatted(LedgerWorkload.YEAR, month)))
                .toList();
        var query = new FigureQuery(asked, LedgerWorkload.province(0), true, months, null);
        var places = places(query);
        return compare((places.length - 1) + " communes × 40 × 12", query, COMMUNES_GOAL, rival.months(places));
    }

    /** How many residential areas reported something, each counted once: read from the entries, there is no sum of it. */
    FiguresResult.Counted counted(FiguresWorkload workload) {
        var one = new Figure.Part(Term.of(LedgerWorkload.codes().getFirst()), Figure.Counts.UNITS);
        var figure = List.of(figure("bench.units", one));
        var province = over(figure, LedgerWorkload.province(0));
        var nation = over(figure, AreaId.NATION);
        var total = table(nation).total().values().getFirst().amount();
        return new FiguresResult.Counted(total, (int) (workload.areas() - total), timed(province), timed(nation));
    }

    private Timings timed(FigureQuery query) {
        var times = new long[COUNTS];
        for (var i = -1; i < COUNTS; i++) {
            var start = System.nanoTime();
            table(query);
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        return Timings.of(times);
    }

    private FigureQuery nation() {
        return over(asked, AreaId.NATION);
    }

    private static FigureQuery over(List<Figure> figures, AreaId area) {
        var year = period(Integer.toString(LedgerWorkload.YEAR));
        return new FigureQuery(figures, area, true, List.of(year), null);
    }

    private static ReportingPeriod period(String code) {
        return ReportingPeriod.of(PeriodCalendar.CIVIL, code);
    }

    /** Both sides in turn, so that whatever else the machine does slows both. */
    private FiguresResult.Table compare(String name, FigureQuery query, double goal, PreparedStatement byHand) {
        var ours = new long[options.questions()];
        var theirs = new long[options.questions()];
        for (var i = -WARM_UP; i < options.questions(); i++) {
            var start = System.nanoTime();
            table(query);
            var between = System.nanoTime();
            LedgerRival.ask(byHand);
            if (i >= 0) {
                ours[i] = between - start;
                theirs[i] = System.nanoTime() - between;
            }
        }
        return new FiguresResult.Table(name, cells(table(query)), Timings.of(ours), Timings.of(theirs), goal);
    }

    private FigureTable table(FigureQuery query) {
        return Officer.SYSTEM.actor().get(() -> figures.table(query, Officer.SYSTEM));
    }

    private Long[] places(FigureQuery query) {
        return table(query).rows().stream()
                .filter(row -> !row.isUnallocated())
                .map(row -> row.area().id().value())
                .toArray(Long[]::new);
    }

    private static int cells(FigureTable table) {
        return table.rows().size() * table.columns().size();
    }
}
