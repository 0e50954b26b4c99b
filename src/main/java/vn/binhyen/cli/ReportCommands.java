package vn.binhyen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.report.Reports;

/** The documents an office signs. */
@Command(name = "report")
class ReportCommands {

    private final Terminal terminal;

    ReportCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "yearly")
    int yearly(
            @Option(names = "--area", paramLabel = "CODE", descriptionKey = "option.area") @Nullable String area,
            @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "report.year") int year,
            @Option(names = "--calendar", defaultValue = "POLICE", descriptionKey = "option.calendar")
                    PeriodCalendar calendar,
            @Option(
                            names = "--as-closed",
                            arity = "0..1",
                            fallbackValue = "true",
                            paramLabel = "ID",
                            descriptionKey = "option.as-closed")
                    @Nullable
                    String asClosed,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "FILE",
                            descriptionKey = "report.output")
                    Path file)
            throws IOException {
        var reports = terminal.get(Reports.class);
        var place = new AreaOption(terminal)
                .orOnlyProvince(area, calendar.year(year).to());
        var report = reports.yearly(place, year, calendar, asClosed, Officer.SYSTEM);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                reports.writeXlsx(report, out);
            } else {
                reports.writeDocx(report, out);
            }
        }
        return ExitCode.OK;
    }
}
