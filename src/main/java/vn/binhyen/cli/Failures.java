package vn.binhyen.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import vn.binhyen.demo.DemoExposed;
import vn.binhyen.platform.HomeUnavailable;
import vn.binhyen.platform.RuleViolation;

/** Says what went wrong in one line and with an exit code. The stack trace is for {@code --debug} only. */
record Failures(Terminal terminal)
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** The command line itself is wrong: says how, and where help is. */
    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] words) {
        var command = wrong.getCommandLine();
        say(command, Objects.requireNonNullElse(wrong.getMessage(), ""));
        command.getErr()
                .println(terminal.texts()
                        .get("see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (debug(command)) {
            failure.printStackTrace(command.getErr());
        }
        var home = cause(failure, HomeUnavailable.class);
        if (home.isPresent()) {
            say(command, home.get().text(terminal.texts().locale()));
            return ExitCode.HOME;
        }
        var said = sentence(failure);
        say(command, said.orElseGet(() -> terminal.texts().get("unexpected", failure.toString())));
        return said.isPresent() ? ExitCode.DATA : ExitCode.UNEXPECTED;
    }

    static void say(CommandLine command, String text) {
        command.getErr().println("binhyen: " + text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Failures that have a sentence of their own; any other is unexpected. */
    private Optional<String> sentence(Exception failure) {
        return cause(failure, RuleViolation.class)
                .map(this::problem)
                .or(() -> cause(failure, PortInUseException.class)
                        .map(port -> terminal.texts().get("port-in-use", Integer.toString(port.getPort()))))
                .or(() -> cause(failure, DemoExposed.class)
                        .map(exposed -> terminal.texts().get("demo-exposed", exposed.address())))
                .or(() -> cause(failure, IOException.class)
                        .map(io -> terminal.texts()
                                .get("file", io.getClass().getSimpleName(), String.valueOf(io.getMessage()))));
    }

    private String problem(RuleViolation violation) {
        return terminal.get(MessageSource.class)
                .getMessage(
                        "problem." + violation.code(),
                        violation.arguments(),
                        terminal.texts().locale());
    }

    private static boolean debug(CommandLine command) {
        var top = command.getCommandSpec().root().userObject();
        return top instanceof BinhYenCommand program && program.debug();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
