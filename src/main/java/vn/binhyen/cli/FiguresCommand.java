package vn.binhyen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureJson;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureRequest;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureWorkbook;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.VietnameseFormat;

/** Prints figures: the same table as on the page. */
@Command(name = "figures")
class FiguresCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final FigureOptions options = new FigureOptions();

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "figures.set")
    private @Nullable String set;

    @Option(names = "--by", paramLabel = "DIMENSION", descriptionKey = "figures.by")
    private @Nullable String by;

    @Option(names = "--children", descriptionKey = "figures.children")
    private boolean children;

    @Option(names = "--known-at", paramLabel = "TIME", descriptionKey = "figures.known-at")
    private @Nullable String knownAt;

    @Option(
            names = "--as-closed",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "ID",
            descriptionKey = "option.as-closed")
    private @Nullable String asClosed;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "figures.format")
    private Format format = Format.TABLE;

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The ways to write a table. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        var time = new FigureRequest(
                        set, options.area, options.period, options.calendar, children, knownAt, null, null, null, by)
                .instant();
        var place = options.place(terminal);
        var figures = terminal.get(Figures.class);
        var periods = options.periods();
        var closing = figures.closing(asClosed, place.id(), periods.getFirst());
        var query = new FigureQuery(wanted(), place.id(), children, periods, time, options.boundaries, closing);
        print(figures.table(query, Officer.SYSTEM));
        return ExitCode.OK;
    }

    private List<Figure> wanted() {
        var figures = terminal.get(Figures.class);
        var sets = set == null ? figures.sets() : List.of(figures.set(set));
        return sets.stream()
                .map(each -> by == null ? each : figures.cut(each, by))
                .flatMap(each -> each.figures().stream())
                .distinct()
                .toList();
    }

    private void print(FigureTable table) throws IOException {
        var language = terminal.texts().locale();
        switch (format) {
            case JSON -> terminal.sayJson(FigureJson.of(table, language));
            case TABLE -> {
                new FigureText(table, language).print(terminal.out());
                var closed = table.closed();
                if (closed != null) {
                    terminal.say(
                            "figures.closed",
                            VietnameseFormat.time(closed.closing().closedAt()),
                            closed.closing().closedBy(),
                            closed.adjustments());
                }
            }
            case CSV -> {
                var bytes = new ByteArrayOutputStream();
                terminal.get(FigureWorkbook.class).csv(table, language, bytes);
                terminal.out().print(bytes.toString(StandardCharsets.UTF_8));
                terminal.out().flush();
            }
        }
    }
}
