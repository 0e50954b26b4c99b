package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** A process of its own that runs the database of a data folder, as {@code serve} or as a command does, until a signal. */
public final class HomeHolder {

    static final String READY = "READY ";
    static final int REFUSED = 3;

    private HomeHolder() {}

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        try {
            var server = arguments[1].equals("serve")
                    ? PostgresServer.start(home, List.of())
                    : PostgresServer.startOrJoin(home, List.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            System.out.println(READY + server.url());
            new CountDownLatch(1).await();
        } catch (HomeUnavailable e) {
            System.out.println(e.code() + " " + e.text(Locale.ENGLISH));
            System.exit(REFUSED);
        }
    }

    private static void close(PostgresServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
