package vn.binhyen.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;

/** What a command works with: the installation, the texts, and the two ends of its pipe. */
record Terminal(Installation installation, Texts texts, BufferedReader in, PrintWriter out) {

    /** A facade of the application, which this opens. */
    <T> T get(Class<T> facade) {
        return installation.get(facade);
    }

    /** One line of the answer. */
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
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
