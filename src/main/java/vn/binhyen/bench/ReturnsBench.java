package vn.binhyen.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures forms of forty numbers as browsers fill them in: everybody opens the grid, types, pastes, saves and sends, all at once; then
 * as many reviewers approve them into the ledger. What was saved is read back from the page, what was approved from the ledger.
 */
public final class ReturnsBench {

    private static final String GRID = "/returns/entry";
    /** Numbers that are typed one by one before all forty are pasted. */
    private static final int TYPED = 4;
    /** What is measured is not the start of the program: before, everybody saves the first form this often, or for each month once. */
    private static final int WARM_UP = 150;

    /** Approvals before the first that is timed. */
    private static final int WARM_APPROVALS = 2;

    private static final Pattern INPUT = Pattern.compile("name=\"(v\\.[^\"]+)\" value=\"([^\"]*)\"");

    private final ReturnsOptions options;
    private final Consumer<String> progress;
    private final ReturnsWorkload workload;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private ReturnsBench(ReturnsOptions options, Consumer<String> progress, ConfigurableApplicationContext context) {
        this.options = options;
        this.progress = progress;
        this.workload = new ReturnsWorkload(context, options);
        this.port = BenchApplication.port(context);
    }

    /** Starts the server on the empty folder of the options, runs it all, and stops it. */
    public static ReturnsResult run(ReturnsOptions options, Class<?> application, Consumer<String> progress)
            throws IOException, InterruptedException {
        try (var context = BenchApplication.serve(options.home(), application)) {
            return new ReturnsBench(options, progress, context).run();
        }
    }

    /** What one person saw: times by what was done, the addresses of what was sent, and answers that were wrong. */
    private static final class Seen {

        private final Map<String, List<Long>> times = new HashMap<>();
        private final List<String> sent = new ArrayList<>();
        private int wrong;

        <T> T time(String what, Asking<T> asking) throws IOException, InterruptedException {
            var start = System.nanoTime();
            var answer = asking.ask();
            times.computeIfAbsent(what, first -> new ArrayList<>()).add(System.nanoTime() - start);
            return answer;
        }
    }

    /** One request over HTTP. */
    @FunctionalInterface
    private interface Asking<T> {
        T ask() throws IOException, InterruptedException;
    }

    private ReturnsResult run() throws IOException, InterruptedException {
        try (http) {
            var months = workload.prepare();
            progress.accept(options.clients() + " people sign in");
            var filled = LedgerClients.together(options.clients(), number -> () -> fill(number + 1, months));
            progress.accept("forms are filled in and sent");
            var approved = LedgerClients.together(
                    options.clients(), number -> () -> approve(number + 1, filled.get(number).sent));
            var wrong = filled.stream().mapToInt(one -> one.wrong).sum() + workload.wrong(months);
            var returns = options.clients() * months.size();
            var filling = new ReturnsResult.Filling(
                    timings(filled, "open"),
                    timings(filled, "typed"),
                    timings(filled, "pasted"),
                    timings(filled, "saved"));
            // read back from the page by everybody; added up by commune, and for the province
            var values = ReturnsWorkload.CELLS * (2 * returns + months.size());
            var result = new ReturnsResult(
                    options.clients(),
                    returns,
                    filling,
                    timings(filled, "sent"),
                    timings(approved, "approved"),
                    values,
                    wrong);
            progress.accept(result.text());
            return result;
        }
    }

    private Seen fill(int number, List<String> months) throws IOException, InterruptedException {
        var visitor = new BenchVisitor(http, port);
        visitor.signIn(ReturnsWorkload.filler(number), ReturnsWorkload.PASSWORD);
        var seen = new Seen();
        var warmUp = new Seen();
        for (var round = 0; round < Math.min(WARM_UP, 5 * months.size()); round++) {
            save(number, 0, months.getFirst(), visitor, warmUp);
        }
        for (var month = 0; month < months.size(); month++) {
            var sending = new ArrayList<>(save(number, month, months.get(month), visitor, seen));
            sending.add(Map.entry("verb", "submit"));
            var receipt = seen.time("sent", () -> visitor.post(GRID, sending));
            seen.sent.add(receipt.replace("/receipt", ""));
        }
        return seen;
    }

    /** Opens the grid, types, pastes and saves; answers what was saved. */
    private List<Map.Entry<String, String>> save(int number, int month, String period, BenchVisitor visitor, Seen seen)
            throws IOException, InterruptedException {
        var url = GRID + "?form=" + ReturnsWorkload.FORM + "&period=" + period;
        var numbers = workload.fields(number, month);
        seen.time("open", () -> visitor.page(url));
        for (var cell = 0; cell < TYPED; cell++) {
            var typed = form(number, period, Map.of(workload.field(number, cell), Integer.toString(cell)));
            typed.add(Map.entry("note." + ReturnsWorkload.cell(cell), ""));
            typed.add(Map.entry("source." + ReturnsWorkload.cell(cell), ""));
            typed.add(Map.entry("asOf." + ReturnsWorkload.cell(cell), ""));
            check(seen.time("typed", () -> visitor.script("/returns/cells", typed)), seen);
        }
        var all = form(number, period, numbers);
        check(seen.time("pasted", () -> visitor.script("/returns/cells", all)), seen);
        seen.time("saved", () -> visitor.post(GRID, all));
        seen.wrong += different(visitor.page(url), numbers);
        return all;
    }

    private Seen approve(int number, List<String> returns) throws IOException, InterruptedException {
        var visitor = new BenchVisitor(http, port);
        visitor.signIn(ReturnsWorkload.reviewer(number), ReturnsWorkload.PASSWORD);
        var warmUp = new Seen();
        var seen = new Seen();
        for (var i = 0; i < returns.size(); i++) {
            var url = returns.get(i);
            visitor.page(url);
            (i < Math.min(WARM_APPROVALS, returns.size() - 1) ? warmUp : seen)
                    .time("approved", () -> visitor.post(url + "/approval", List.of()));
        }
        return seen;
    }

    private List<Map.Entry<String, String>> form(int number, String period, Map<String, String> numbers) {
        var form = new ArrayList<Map.Entry<String, String>>();
        form.add(Map.entry("form", ReturnsWorkload.FORM));
        form.add(Map.entry("period", period));
        form.add(Map.entry("area", ""));
        form.add(Map.entry("source", "Sổ theo dõi của xã " + number));
        form.add(Map.entry("asOf", ""));
        form.addAll(numbers.entrySet());
        return form;
    }

    /** An autosave says when it was saved; what it could not read it would say instead. */
    private static void check(String answer, Seen seen) {
        seen.wrong += answer.contains("\"errors\":{}") && !answer.contains("\"saved\":\"\"") ? 0 : 1;
    }

    /** How many numbers do not stand in their fields as they were saved. */
    private static int different(String page, Map<String, String> saved) {
        var shown = new HashMap<String, String>();
        INPUT.matcher(page)
                .results()
                .forEach(input -> shown.put(input.group(1), input.group(2).replaceAll("\\D", "")));
        return (int) saved.entrySet().stream()
                .filter(number -> !number.getValue().equals(shown.get(number.getKey())))
                .count();
    }

    private static Timings timings(List<Seen> seen, String what) {
        return Timings.of(seen.stream()
                .map((Function<Seen, List<Long>>) one -> one.times.getOrDefault(what, List.of()))
                .flatMap(Collection::stream)
                .mapToLong(Long::longValue)
                .toArray());
    }
}
