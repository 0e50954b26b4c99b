package vn.binhyen.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.binhyen.audit.Sealing;
import vn.binhyen.ledger.Ledger;

/** Recomputes all balances from the entries and verifies the chain of the audit trail; differences end with exit code 1. */
@Command(name = "check")
class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var differences = new ArrayList<String>();
        terminal.get(Ledger.class).check().forEach(difference -> differences.add(difference.toString()));
        differences.addAll(terminal.get(Sealing.class).verify());
        differences.forEach(terminal.out()::println);
        terminal.say("check.done", differences.size());
        return differences.isEmpty() ? ExitCode.OK : ExitCode.DATA;
    }
}
