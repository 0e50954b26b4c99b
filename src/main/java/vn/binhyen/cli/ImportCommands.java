package vn.binhyen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.imports.SentFile;
import vn.binhyen.place.Places;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.place.SuccessionReport;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.SheetError;

/** Imports of CSV and XLSX files: all of a file, or nothing and every error by row and column on the error stream. */
@Command(name = "import")
class ImportCommands {

    private final Terminal terminal;

    ImportCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "areas")
    int areas(@Parameters(paramLabel = "FILE", descriptionKey = "import.file") Path file) {
        return tell(terminal.get(Places.class).importAreas(file, Officer.SYSTEM));
    }

    @Command(name = "reorganisation")
    int reorganisation(@Parameters(paramLabel = "FILE", descriptionKey = "import.file") Path file) {
        var exit = read("reorganisation", file);
        if (exit == ExitCode.OK) {
            tell(terminal.get(Reorganisations.class).report(Officer.SYSTEM));
        }
        return exit;
    }

    /** What somebody should look at. */
    private void tell(SuccessionReport report) {
        terminal.say(
                "import.successions",
                report.provinces(),
                report.unchanged(),
                report.merged(),
                report.renamed(),
                report.involvingParts());
        terminal.say("import.uncertain", report.unknownParts(), report.unsure(), report.checked());
        report.withoutSuccessor()
                .forEach(area -> terminal.say("import.without-successor", area.address(), area.name()));
        report.withoutPredecessor()
                .forEach(area -> terminal.say("import.without-predecessor", area.address(), area.name()));
    }

    @Command(name = "units")
    int units(@Parameters(paramLabel = "FILE", descriptionKey = "import.file") Path file) {
        return read("units", file);
    }

    @Command(name = "outreach")
    int outreach(@Parameters(paramLabel = "FILE", descriptionKey = "import.file") Path file) {
        return read("outreach", file);
    }

    @Command(name = "decisions")
    int decisions(@Parameters(paramLabel = "FILE", descriptionKey = "import.file") Path file) {
        return read("decisions", file);
    }

    @Command(name = "boundaries")
    int boundaries(
            @Parameters(paramLabel = "FILE", descriptionKey = "import.boundaries.file") Path file,
            @Option(names = "--property", paramLabel = "NAME", defaultValue = "", descriptionKey = "import.property")
                    String property,
            @Option(names = "--day", paramLabel = "DATE", descriptionKey = "import.day") @Nullable LocalDate day) {
        var whole = new HashMap<String, String>();
        whole.put("property", property);
        if (day != null) {
            whole.put("day", day.toString());
        }
        var sent = new SentFile(file, file.getFileName().toString(), whole);
        return tell(terminal.get(Imports.class).importFile("boundaries", sent, Officer.SYSTEM));
    }

    private int read(String kind, Path file) {
        return tell(terminal.get(Imports.class).importFile(kind, file, Officer.SYSTEM));
    }

    private int tell(ImportResult result) {
        if (result.errors().isEmpty()) {
            terminal.say("import.done", result.rows(), result.created(), result.updated(), result.unchanged());
            return ExitCode.OK;
        }
        result.errors().forEach(this::tell);
        terminal.warn("import.refused", result.errors().size());
        return ExitCode.DATA;
    }

    private void tell(SheetError error) {
        var messages = terminal.get(MessageSource.class);
        terminal.warn(
                "import.error",
                error.row(),
                error.column(),
                error.message(messages, terminal.texts().locale()));
    }
}
