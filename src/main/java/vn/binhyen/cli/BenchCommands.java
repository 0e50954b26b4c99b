package vn.binhyen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.bench.LedgerBench;
import vn.binhyen.bench.LedgerOptions;

/** Measurements of the product by itself, each on a data folder of its own. */
@Command(name = "bench")
class BenchCommands {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int QUESTIONS = 200;
    private static final int CHECKS = 10_000;

    private final Terminal terminal;

    BenchCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "ledger")
    int ledger(
            @Option(names = "--contributions", defaultValue = "1000000", descriptionKey = "bench.contributions")
                    int contributions,
            @Option(names = "--clients", defaultValue = "8", descriptionKey = "bench.clients") int clients,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json)
            throws IOException, InterruptedException, SQLException {
        var folder = Files.createTempDirectory("binhyen-ledger");
        var options = new LedgerOptions(folder.resolve("home"), contributions, clients, QUESTIONS, CHECKS);
        var result = LedgerBench.run(options, terminal.installation().application(), terminal.out()::println);
        terminal.out().print(result.table());
        terminal.out().flush();
        if (json != null) {
            Files.writeString(json, JSON.writeValueAsString(result));
        }
        return result.passed() ? ExitCode.OK : ExitCode.DATA;
    }
}
