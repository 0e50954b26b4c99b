package vn.binhyen.cli;

import picocli.CommandLine.Command;
import vn.binhyen.demo.Demo;

/** The invented province that the first start makes. */
@Command(name = "demo")
class DemoCommands {

    private final Terminal terminal;

    DemoCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "add")
    int add() {
        terminal.say(terminal.get(Demo.class).add() ? "demo.added" : "demo.already");
        return ExitCode.OK;
    }

    @Command(name = "remove")
    int remove() {
        terminal.say(terminal.get(Demo.class).remove() ? "demo.removed" : "demo.none");
        return ExitCode.OK;
    }
}
