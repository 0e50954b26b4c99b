package vn.binhyen.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What a command works with: the installation, the texts, and its three streams. */
record Terminal(Installation installation, Texts texts, BufferedReader in, PrintWriter out, PrintWriter err) {

    /** A facade of the application, which this opens. */
    <T> T get(Class<T> facade) {
        return installation.get(facade);
    }

    /** One line of the answer. */
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    /** The answer as the API would give it, easy on the eyes. */
    void sayJson(Object answer) {
        out.println(get(JsonMapper.class).writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    /** One line on the error stream. */
    void warn(String key, Object... arguments) {
        err.println("binhyen: " + texts.get(key, arguments));
    }

    /** Asks for a secret: unseen at a real terminal, else the next line of the input. */
    String secret(String key) throws IOException {
        var keyboard = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (keyboard.isPresent()) {
            return String.valueOf(keyboard.get().readPassword("%s ", texts.get(key)));
        }
        return Objects.requireNonNullElse(in.readLine(), "");
    }
}
