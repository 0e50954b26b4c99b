package vn.binhyen.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The installation a command works with: opened at the first facade it asks for, so that help needs no database. */
interface Installation extends AutoCloseable {

    /** Which data folder; without a word from the command line it is that of the settings. */
    void at(@Nullable Path home);

    /** A facade of the application. */
    <T> T get(Class<T> facade);

    /** The class that Spring starts from, for those who start an application of their own. */
    Class<?> application();

    /** Starts the web server, which outlives the command. */
    void serve(List<String> settings);

    @Override
    void close();
}
