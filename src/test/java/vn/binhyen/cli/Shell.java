package vn.binhyen.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** Runs commands against the tests' own application, and keeps what they print. */
public final class Shell {

    private final ApplicationContext context;

    public Shell(ApplicationContext context) {
        this.context = context;
    }

    /** What a command left behind. */
    public record Result(int exit, String out, String err) {}

    public Result run(String... words) {
        return type("", words);
    }

    /** Runs a command that reads this from its standard input. */
    public Result type(String input, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = line("C", input, out, err).execute(words);
        return new Result(exit, out.toString(), err.toString());
    }

    /** The tree of commands as people of this language see it. */
    CommandLine line(String language) {
        return line(language, "", new StringWriter(), new StringWriter());
    }

    private CommandLine line(String language, String input, StringWriter out, StringWriter err) {
        return CommandLines.of(new Terminal(
                new Running(context),
                Texts.of(Map.of("LANG", language)),
                new BufferedReader(new StringReader(input)),
                new PrintWriter(out),
                new PrintWriter(err)));
    }

    /** The application of the tests, as an installation. */
    private record Running(ApplicationContext context) implements Installation {

        @Override
        public void at(@Nullable Path home) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T get(Class<T> facade) {
            return context.getBean(facade);
        }

        @Override
        public Class<?> application() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void serve(List<String> settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
