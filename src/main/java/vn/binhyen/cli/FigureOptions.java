package vn.binhyen.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;

/** Of what place, over which periods: the options that all commands about figures have. */
class FigureOptions {

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "option.area")
    String area = "VN";

    @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "option.period")
    String period = "";

    @Option(names = "--calendar", paramLabel = "CALENDAR", descriptionKey = "option.calendar")
    PeriodCalendar calendar = PeriodCalendar.POLICE;

    @Option(names = "--boundaries", paramLabel = "MAP", descriptionKey = "option.boundaries")
    Boundaries boundaries = Boundaries.NOW;

    List<ReportingPeriod> periods() {
        return Arrays.stream(period.split(",", -1))
                .map(code -> ReportingPeriod.of(calendar, code.strip()))
                .toList();
    }

    /** A bare code is read by the code book in force when the last of the periods ends. */
    Area place(Terminal terminal) {
        return new AreaOption(terminal)
                .resolve(area, periods().getLast().period().to());
    }
}
