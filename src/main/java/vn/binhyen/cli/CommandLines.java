package vn.binhyen.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import vn.binhyen.platform.Actor;

/**
 * The program's front door: reads the command line, runs the command as the system itself, and turns every failure into
 * one line on the error stream and an exit code.
 */
public final class CommandLines {

    private CommandLines() {}

    /** Runs what the arguments say. After {@code serve} this returns 0 and the web server goes on running. */
    public static int run(Class<?> application, String... arguments) {
        var parts = Arrays.stream(arguments).collect(Collectors.partitioningBy(CommandLines::isSpringSetting));
        try (var installation = new SpringInstallation(application, parts.getOrDefault(true, List.of()))) {
            var terminal = new Terminal(
                    installation,
                    Texts.of(System.getenv()),
                    input(),
                    output(FileDescriptor.out),
                    output(FileDescriptor.err));
            return of(terminal).execute(parts.getOrDefault(false, List.of()).toArray(String[]::new));
        }
    }

    /** The whole tree of commands, working with the given installation. */
    static CommandLine of(Terminal terminal) {
        var failures = new Failures(terminal);
        return new CommandLine(BinhYenCommand.class, new CommandFactory(terminal))
                .setResourceBundle(terminal.texts().help())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> Actor.SYSTEM.call(() -> new CommandLine.RunLast().execute(parsed)))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static BufferedReader input() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    /** UTF-8 whatever the environment says: Vietnamese in LANG=C must survive a pipe. */
    private static PrintWriter output(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** {@code --server.port=8081}: a setting of Spring Boot, known by its dot, goes on to it unread. */
    private static boolean isSpringSetting(String argument) {
        return argument.matches("--[a-z][a-z0-9-]*(\\.[a-z0-9.-]+)=.*");
    }
}
