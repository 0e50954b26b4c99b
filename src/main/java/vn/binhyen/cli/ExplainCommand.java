package vn.binhyen.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.binhyen.figure.CellQuery;
import vn.binhyen.figure.ExplanationJson;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;

/** Opens one number down to its records. */
@Command(name = "explain")
class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final FigureOptions options = new FigureOptions();

    @Option(names = "--figure", required = true, paramLabel = "CODE", descriptionKey = "explain.figure")
    private String figure = "";

    @Option(
            names = "--as-closed",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "ID",
            descriptionKey = "option.as-closed")
    private @Nullable String asClosed;

    @Option(names = "--part", paramLabel = "N", descriptionKey = "explain.part")
    private int part;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "explain.page")
    private int page = 1;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var figures = terminal.get(Figures.class);
        var place = options.place(terminal);
        var period = options.periods().getFirst();
        var cell = new CellQuery(
                figures.figure(figure),
                place,
                period,
                null,
                options.boundaries,
                Math.clamp(part, 0, 1),
                Math.max(page, 1),
                figures.closing(asClosed, place.id(), period));
        terminal.sayJson(ExplanationJson.of(
                figures.explain(cell, Officer.SYSTEM), terminal.texts().locale()));
        return ExitCode.OK;
    }
}
