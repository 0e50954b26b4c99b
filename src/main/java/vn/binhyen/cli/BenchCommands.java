package vn.binhyen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.bench.BenchResult;
import vn.binhyen.bench.CrashBench;
import vn.binhyen.bench.CrashOptions;
import vn.binhyen.bench.CrashResult;
import vn.binhyen.bench.FiguresBench;
import vn.binhyen.bench.FiguresOptions;
import vn.binhyen.bench.LedgerBench;
import vn.binhyen.bench.LedgerOptions;
import vn.binhyen.bench.PlacesBench;
import vn.binhyen.bench.PlacesOptions;
import vn.binhyen.bench.ReturnsBench;
import vn.binhyen.bench.ReturnsOptions;
import vn.binhyen.bench.StandardBench;
import vn.binhyen.bench.StandardOptions;

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

    @Command(name = "crash")
    int crash(
            @Option(names = "--cycles", defaultValue = "20", descriptionKey = "bench.cycles") int cycles,
            @Option(names = "--clients", defaultValue = "8", descriptionKey = "bench.clients") int clients,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json)
            throws Exception {
        return measure(json, home -> {
            var options = new CrashOptions(home, cycles, clients, Duration.ofSeconds(2));
            var result = CrashBench.run(options, terminal.out()::println);
            tell(result);
            return result;
        });
    }

    @Command(name = "ledger")
    int ledger(
            @Option(names = "--contributions", defaultValue = "1000000", descriptionKey = "bench.contributions")
                    int contributions,
            @Option(names = "--clients", defaultValue = "8", descriptionKey = "bench.clients") int clients,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json)
            throws Exception {
        return measure(json, home -> {
            var options = new LedgerOptions(home, contributions, clients, QUESTIONS, CHECKS);
            return LedgerBench.run(options, terminal.installation().application(), terminal.out()::println);
        });
    }

    @Command(name = "figures")
    int figures(
            @Option(names = "--areas", defaultValue = "33210", descriptionKey = "bench.areas") int areas,
            @Option(names = "--months", defaultValue = "12", descriptionKey = "bench.months") int months,
            @Option(names = "--history", defaultValue = "10", descriptionKey = "bench.history") int history,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json)
            throws Exception {
        return measure(json, home -> {
            var options = new FiguresOptions(home, areas, months, history, QUESTIONS);
            return FiguresBench.run(options, terminal.installation().application(), terminal.out()::println);
        });
    }

    @Command(name = "places")
    int places(
            @Option(names = "--organisations", defaultValue = "1000000", descriptionKey = "bench.organisations")
                    int organisations,
            @Option(names = "--residential-areas", defaultValue = "90000", descriptionKey = "bench.residential-areas")
                    int residentialAreas,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json,
            @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "bench.lists") @Nullable Path lists)
            throws Exception {
        return measure(json, home -> {
            var options = new PlacesOptions(home, lists, organisations, residentialAreas, QUESTIONS);
            return PlacesBench.run(options, terminal.installation().application(), terminal.out()::println);
        });
    }

    @Command(name = "returns")
    int returns(
            @Option(names = "--clients", defaultValue = "8", descriptionKey = "bench.clients") int clients,
            @Option(names = "--returns", defaultValue = "24", descriptionKey = "bench.returns") int months,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json)
            throws Exception {
        return measure(json, home -> {
            var options = new ReturnsOptions(home, clients, months);
            return ReturnsBench.run(options, terminal.installation().application(), terminal.out()::println);
        });
    }

    @Command(name = "standard")
    int standard(
            @Option(names = "--enrolments", defaultValue = "100000", descriptionKey = "bench.enrolments")
                    int enrolments,
            @Option(names = "--users", defaultValue = "50", descriptionKey = "bench.users") int users,
            @Option(names = "--batches", defaultValue = "20", descriptionKey = "bench.batches") int batches,
            @Option(names = "--look", defaultValue = "10", descriptionKey = "bench.look") int seconds,
            @Option(names = "--json", paramLabel = "FILE", descriptionKey = "bench.json") @Nullable Path json)
            throws Exception {
        return measure(json, home -> {
            var options = new StandardOptions(home, enrolments, users, batches, Duration.ofSeconds(seconds));
            return StandardBench.run(options, terminal.installation().application(), terminal.out()::println);
        });
    }

    /** A run on a home of its own. */
    @FunctionalInterface
    private interface Run {
        BenchResult on(Path home) throws Exception; // what a run may throw is its own matter; the front door tells it
    }

    /** The home of a run that passed is of no use any more; one that failed is kept to be looked at. */
    private static int measure(@Nullable Path json, Run run) throws Exception {
        var folder = Files.createTempDirectory("binhyen-bench");
        var result = run.on(folder.resolve("home"));
        if (json != null) {
            Files.writeString(json, JSON.writeValueAsString(result));
        }
        if (result.passed()) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return result.passed() ? ExitCode.OK : ExitCode.DATA;
    }

    private void tell(CrashResult result) {
        terminal.say("bench.clients", result.clients());
        terminal.say("bench.cycles", result.cycles());
        terminal.say("bench.acknowledged", result.acknowledged(), result.sentAgain());
        terminal.say("bench.lost", result.lost());
        terminal.say("bench.doubled", result.doubled());
        for (var victim : new String[] {CrashResult.POSTGRESQL, CrashResult.APPLICATION}) {
            terminal.say("bench.back", victim, result.medianBack(victim), result.longestBack(victim));
        }
        terminal.say(result.clean() ? "bench.clean" : "bench.differs");
    }
}
