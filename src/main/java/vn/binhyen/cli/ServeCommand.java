package vn.binhyen.cli;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the web server until it is told to stop. */
@Command(name = "serve")
class ServeCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "option.port")
    private @Nullable Integer port;

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "option.address")
    private @Nullable String address;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var settings = new ArrayList<String>();
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        if (address != null) {
            settings.add("--server.address=" + address);
        }
        terminal.installation().serve(settings);
    }
}
