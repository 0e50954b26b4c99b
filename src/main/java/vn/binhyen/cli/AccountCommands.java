package vn.binhyen.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Tokens;

/** Accounts for people. The password comes from the keyboard or from standard input, never from the command line. */
@Command(name = "account")
class AccountCommands {

    private final Terminal terminal;

    AccountCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "USERNAME", descriptionKey = "account.username") String username,
            @Option(names = "--name", required = true, descriptionKey = "account.name") String name,
            @Option(names = "--title", defaultValue = "", descriptionKey = "account.title") String title,
            @Option(names = "--role", required = true, descriptionKey = "account.role") Role role,
            @Option(names = "--area", defaultValue = "VN", descriptionKey = "option.area") String area)
            throws IOException {
        var wanted = new NewAccount(
                username,
                name,
                title,
                role,
                new AreaOption(terminal).resolve(area).id(),
                terminal.secret("account.password"),
                false);
        terminal.get(Accounts.class).open(wanted, Officer.SYSTEM);
        return ExitCode.OK;
    }

    /** The token is the whole of the output, so that a script can take it. */
    @Command(name = "token")
    int token(
            @Parameters(paramLabel = "USERNAME", descriptionKey = "account.username") String username,
            @Option(names = "--name", required = true, descriptionKey = "account.token-name") String name) {
        terminal.out().println(terminal.get(Tokens.class).issue(username, name));
        return ExitCode.OK;
    }
}
