package vn.binhyen.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; without a command it serves. */
@Command(
        name = "binhyen",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        versionProvider = BinhYenCommand.Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommands.class,
            CaseCommands.class,
            FiguresCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            BenchCommands.class,
            DemoCommands.class,
            AccountCommands.class,
            ReportCommands.class
        })
class BinhYenCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    BinhYenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "option.home")
    void home(@Nullable Path home) {
        terminal.installation().at(home);
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        terminal.installation().serve(List.of());
    }

    /** The version Maven wrote into the jar; a checkout has none. */
    static class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = BinhYenCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Bình Yên " + (version == null ? "(checkout)" : version)};
        }
    }
}
