package vn.binhyen.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the province's November as browsers see it: reviewers of all communes work through their queues at once, then one
 * decision of what the first of them approved is made, signed and certified.
 */
public final class StandardBench {

    private static final long MEGABYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL_MILLISECONDS = 50;

    private final StandardOptions options;
    private final Consumer<String> progress;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String year = Integer.toString(StandardWorkload.year());

    private StandardBench(StandardOptions options, Consumer<String> progress, ConfigurableApplicationContext context) {
        this.options = options;
        this.progress = progress;
        this.context = context;
        this.port = BenchApplication.port(context);
    }

    /** Starts the server on the empty folder of the options, runs it all, and stops it. */
    public static StandardResult run(StandardOptions options, Class<?> application, Consumer<String> progress)
            throws IOException, InterruptedException {
        try (var context = BenchApplication.serve(options.home(), application)) {
            return new StandardBench(options, progress, context).run();
        }
    }

    /** What one reviewer saw. */
    private record Reviewed(BenchVisitor visitor, List<Long> queue, List<Long> batch, int wrong) {}

    private StandardResult run() throws IOException, InterruptedException {
        try (http) {
            var sent = new StandardWorkload(context, options).prepare(progress);
            progress.accept(sent + " dossiers sent");
            var reviewed = LedgerClients.together(options.users(), number -> () -> review(number + 1));
            var queue = Timings.of(all(reviewed.stream().map(Reviewed::queue).toList()));
            var batch = Timings.of(all(reviewed.stream().map(Reviewed::batch).toList()));
            var wrong = reviewed.stream().mapToInt(Reviewed::wrong).sum();
            progress.accept("queue " + queue + ", batch " + batch);
            var first = reviewed.getFirst().visitor();
            var begun = System.nanoTime();
            var proposed = propose(first);
            var between = System.nanoTime();
            var decision = draft(first, proposed);
            var drafted = System.nanoTime();
            first.post(decision + "/signature", List.of());
            var signed = System.nanoTime();
            var made = new StandardResult.Decision(
                    proposed.size(), seconds(begun, between), seconds(between, drafted), seconds(drafted, signed));
            var result = new StandardResult(sent, queue, batch, made, certify(first, decision), wrong);
            progress.accept(result.text());
            return result;
        }
    }

    /** Looks at the queue, ticks all that meets its criteria, and looks again; the times of looking are not counted. */
    private Reviewed review(int number) throws IOException, InterruptedException {
        var visitor = new BenchVisitor(http, port);
        visitor.signIn(StandardWorkload.reviewer(number), StandardWorkload.PASSWORD);
        var queue = new ArrayList<Long>();
        var batch = new ArrayList<Long>();
        var wrong = 0;
        Thread.sleep(options.look().toMillis() * number / options.users());
        for (var i = 0; i < options.batches(); i++) {
            var start = System.nanoTime();
            var page = visitor.page("/reviews?year=" + year);
            queue.add(System.nanoTime() - start);
            var passed = BenchVisitor.values(page, "passed");
            wrong += passed.isEmpty() ? 1 : 0;
            Thread.sleep(options.look().toMillis());
            var form = new ArrayList<>(List.of(Map.entry("year", year), Map.entry("all", "true")));
            passed.forEach(id -> form.add(Map.entry("passed", id)));
            var sent = System.nanoTime();
            visitor.post("/reviews", form);
            batch.add(System.nanoTime() - sent);
        }
        return new Reviewed(visitor, queue, batch, wrong);
    }

    private List<String> propose(BenchVisitor officer) throws IOException, InterruptedException {
        var verified = BenchVisitor.values(officer.page("/proposals?year=" + year), "enrolment");
        officer.post("/proposals", form(verified, Map.of()));
        return verified;
    }

    private String draft(BenchVisitor officer, List<String> units) throws IOException, InterruptedException {
        var content = Map.of(
                "number", "1000/QĐ-UBND",
                "day", "30/11/" + year,
                "issuer", "Ủy ban nhân dân xã Đo 1",
                "signer", "Nguyễn Văn An",
                "signerTitle", "Chủ tịch");
        return officer.post("/proposals/decision", form(units, content));
    }

    private StandardResult.Papers certify(BenchVisitor officer, String decision)
            throws IOException, InterruptedException {
        var start = System.nanoTime();
        officer.post(decision + "/certificates", List.of());
        while (!officer.page(decision + "/certificates").contains("certificates.pdf")) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("The certificates are not printed after " + PATIENCE);
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        var seconds = seconds(start, System.nanoTime());
        var file = officer.file(decision + "/certificates.pdf");
        return new StandardResult.Papers(
                file.length, seconds, Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private List<Map.Entry<String, String>> form(List<String> enrolments, Map<String, String> content) {
        var form = new ArrayList<Map.Entry<String, String>>();
        form.add(Map.entry("year", year));
        enrolments.forEach(id -> form.add(Map.entry("enrolment", id)));
        form.addAll(content.entrySet());
        return form;
    }

    private static long[] all(List<List<Long>> times) {
        return times.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
