package vn.binhyen.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Kills the application and its PostgreSQL in turn while clients post outreach sessions, and counts afterwards what was
 * acknowledged and is not there (lost) or is there twice (doubled). Works on an empty data folder with demo data.
 */
public final class CrashBench {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int POLL_MILLISECONDS = 10;
    private static final long UNITS = 100_000;
    private static final String OFFICER = "lan";

    private final CrashOptions options;
    private final Consumer<String> progress;
    private final ChildProgram program;
    private final HttpClient http = HttpClient.newHttpClient();
    private final SessionPoster.Tally tally = new SessionPoster.Tally();
    private final List<CrashResult.Kill> kills = new ArrayList<>();

    private CrashBench(CrashOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        this.program = new ChildProgram(options.home(), options.home().resolveSibling("crash.log"));
    }

    /** Runs it all; {@code progress} gets a line for each kill. */
    public static CrashResult run(CrashOptions options, Consumer<String> progress)
            throws IOException, InterruptedException {
        return new CrashBench(options, progress).run();
    }

    private CrashResult run() throws IOException, InterruptedException {
        program.run("demo", "add");
        var token = program.run("account", "token", OFFICER, "--name", "bench");
        var port = freePort();
        var application = serve(port);
        try (http) {
            var server = server(port, token);
            var clients = startClients(server);
            for (var cycle = 0; cycle < options.cycles(); cycle++) {
                Thread.sleep(options.calm());
                if (cycle % 2 == 0) {
                    program.killPostgres();
                    await(System.nanoTime(), CrashResult.POSTGRESQL);
                } else {
                    kill(application);
                    var since = System.nanoTime();
                    application = serve(port);
                    await(since, CrashResult.APPLICATION);
                }
            }
            Thread.sleep(options.calm());
            tally.end();
            for (var client : clients) {
                client.join();
            }
            return count(server);
        } finally {
            application.destroy();
            application.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private List<Thread> startClients(CrashServer server) {
        var clients = new ArrayList<Thread>();
        for (var number = 0; number < options.clients(); number++) {
            clients.add(Thread.ofVirtual().start(new SessionPoster(http, server, tally)));
        }
        return clients;
    }

    private Process serve(int port) throws IOException {
        return program.start("serve", "--port", Integer.toString(port));
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly(); // KILL
        process.waitFor();
    }

    /** Waits until some post is acknowledged that was sent after the kill. */
    private void await(long since, String victim) throws IOException, InterruptedException {
        while (!tally.acknowledgedSince(since)) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IOException(victim + " does not come back; see " + program.log());
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        var back = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
        kills.add(new CrashResult.Kill(victim, back));
        progress.accept(kills.size() + "/" + options.cycles() + " " + victim + " " + back + " ms");
    }

    /** The commune is that of the officer; both come from the running server. */
    private CrashServer server(int port, String token) throws IOException, InterruptedException {
        var day = VietnameseFormat.date(
                LocalDate.now(Clock.system(VietnameseFormat.ZONE)).minusDays(1));
        var unknown = new CrashServer(port, token, "", day);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                var area = new AreaId(
                        Long.parseLong(get(unknown, "/api/v1/me").get("area").stringValue()));
                return new CrashServer(port, token, code(area), day);
            } catch (IOException e) {
                Thread.sleep(POLL_MILLISECONDS);
            }
        }
        throw new IOException("The server does not answer; see " + program.log());
    }

    /** The five digits of a commune's code, which stand before those of the unit. */
    private static String code(AreaId commune) {
        return String.format("%05d", commune.value() / UNITS % UNITS);
    }

    private CrashResult count(CrashServer server) throws IOException, InterruptedException {
        var lost = 0L;
        for (var id : tally.acknowledged.values()) {
            var answer =
                    http.send(server.request("/api/v1/outreach-sessions/" + id).build(), BodyHandlers.discarding());
            lost += answer.statusCode() == 200 ? 0 : 1;
        }
        var words = URLEncoder.encode(SessionPoster.TITLE, StandardCharsets.UTF_8);
        var stored = get(server, "/api/v1/outreach-sessions?q=" + words)
                .get("sessions")
                .longValue();
        var acknowledged = tally.acknowledged.size();
        return new CrashResult(
                options.cycles(),
                options.clients(),
                acknowledged,
                tally.sentAgain.get(),
                lost,
                Math.max(0, stored - (acknowledged - lost)),
                isClean(),
                List.copyOf(kills));
    }

    private boolean isClean() throws InterruptedException {
        try {
            program.run("check");
            return true;
        } catch (IOException e) {
            progress.accept(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private JsonNode get(CrashServer server, String path) throws IOException, InterruptedException {
        var answer = http.send(server.request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
