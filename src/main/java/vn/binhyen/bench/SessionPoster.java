package vn.binhyen.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client as it should be: posts one outreach session after the other, and sends each again with the same idempotency
 * key until the server has acknowledged it.
 */
final class SessionPoster implements Runnable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int PAUSE_MILLISECONDS = 20;
    private static final int CREATED = 201;
    /** By these words the sessions of this test are found again. */
    static final String TITLE = "Thử tắt đột ngột";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final CrashServer server;
    private final Tally tally;

    SessionPoster(HttpClient http, CrashServer server, Tally tally) {
        this.http = http;
        this.server = server;
        this.tally = tally;
    }

    /** What all clients together know: the acknowledged sessions by key, and when the latest of them was sent. */
    static final class Tally {

        final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
        final AtomicLong sentAgain = new AtomicLong();
        private final AtomicLong lastSent = new AtomicLong(Long.MIN_VALUE);
        private volatile boolean over;

        void end() {
            over = true;
        }

        void acknowledge(UUID key, String id, long sent) {
            acknowledged.put(key, id);
            lastSent.accumulateAndGet(sent, Math::max);
        }

        boolean acknowledgedSince(long sent) {
            return lastSent.get() > sent;
        }
    }

    @Override
    public void run() {
        while (!tally.over) {
            var key = UUID.randomUUID();
            var request = request(key);
            while (!send(key, request)) {
                tally.sentAgain.incrementAndGet();
                pause();
            }
        }
    }

    private HttpRequest request(UUID key) {
        var session = Map.of(
                "area", server.commune(),
                "day", server.day(),
                "title", TITLE + " " + key,
                "form", "MEETING",
                "audience", "RESIDENTS",
                "participants", "1",
                "documents", "0");
        return server.request("/api/v1/outreach-sessions")
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(session)))
                .build();
    }

    private boolean send(UUID key, HttpRequest request) {
        var sent = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                return false;
            }
            tally.acknowledge(key, JSON.readTree(answer.body()).get("id").stringValue(), sent);
            return true;
        } catch (IOException e) {
            return false; // the server is down: that is what this is about
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A client that found the door closed does not knock without pause. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
