package vn.binhyen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.binhyen.demo.Cases;

/** The cases: reports of the past whose figures the product must reproduce from invented records. */
@Command(name = "case")
class CaseCommands {

    private final Terminal terminal;

    CaseCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "load")
    int load(@Parameters(paramLabel = "ID", descriptionKey = "case.id") String id) {
        var area = terminal.get(Cases.class).load(id);
        terminal.say("case.loaded", id, area);
        return ExitCode.OK;
    }
}
