package vn.binhyen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.PostgresServer;

/** Measures tables of figures over what the whole nation reports: bulk approval, the first answer after it, ten years. */
public final class FiguresBench {

    /** A thousand returns at once, as a province approves them. */
    private static final int RETURNS_PER_TRANSACTION = 1_000;

    private final FiguresOptions options;
    private final Consumer<String> progress;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final FiguresTables tables;
    private final FiguresWorkload workload;
    private final PostgresServer server;

    private FiguresBench(FiguresOptions options, Consumer<String> progress, ConfigurableApplicationContext context) {
        this.options = options;
        this.progress = progress;
        this.ledger = context.getBean(Ledger.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.server = context.getBean(PostgresServer.class);
        ledger.declare(LedgerWorkload.measures());
        this.workload = workload(options, context.getBean(Places.class));
        this.tables = new FiguresTables(context, options);
    }

    /** Starts the application on the empty folder of the options, runs it all, and stops it. */
    public static FiguresResult run(FiguresOptions options, Class<?> application, Consumer<String> progress)
            throws SQLException, IOException, InterruptedException {
        try (var context = BenchApplication.start(options.home(), application)) {
            return new FiguresBench(options, progress, context).run();
        }
    }

    private static FiguresWorkload workload(FiguresOptions options, Places places) {
        return Officer.SYSTEM.actor().get(() -> {
            PlacesNation.accepted(places.register(PlacesWorkload.invented(options.communes()), Officer.SYSTEM));
            var communes = places.communes(Officer.SYSTEM).stream()
                    .map(Area::id)
                    .sorted()
                    .toList();
            return new FiguresWorkload(communes, options.areas());
        });
    }

    private FiguresResult run() throws SQLException, IOException, InterruptedException {
        try (var rival = new LedgerRival(server)) {
            var approved = approved(rival);
            rival.summarise();
            var provinces = told(tables.provinces(rival));
            var communes = told(tables.communes(rival));
            var counted = tables.counted(workload);
            progress.accept(counted.lines());
            var history = history();
            rival.settle();
            var provincesLater = told(tables.provinces(rival));
            progress.accept(provincesLater.growth(provinces));
            var communesLater = told(tables.communes(rival));
            progress.accept(communesLater.growth(communes));
            var memory = new FiguresResult.Memory(ProgramMemory.heap(), ProgramMemory.resident());
            progress.accept(memory.line());
            var differences = ledger.check().size();
            progress.accept("balances                   %d differences".formatted(differences));
            return new FiguresResult(
                    approved,
                    provinces,
                    communes,
                    counted,
                    history,
                    provincesLater,
                    communesLater,
                    memory,
                    differences);
        }
    }

    /** The year before is there already, as in a server that has run for a while. The question comes before the fold. */
    private FiguresResult.Approved approved(LedgerRival rival) throws SQLException, IOException, InterruptedException {
        load(workload.communes(), commune -> workload.past(commune, LedgerWorkload.YEAR - 1));
        ledger.fold();
        var before = rival.ledgerBytes();
        var months = months(rival);
        var exact = tables.exact(workload);
        progress.accept(exact.line());
        var folding = System.nanoTime();
        ledger.fold();
        var foldSeconds = LedgerRival.seconds(folding);
        var bulk = months.approved(foldSeconds, (double) (rival.ledgerBytes() - before) / months.values());
        progress.accept(bulk.lines());
        return new FiguresResult.Approved(bulk, exact);
    }

    private FiguresResult.Table told(FiguresResult.Table table) {
        progress.accept(table.line());
        return table;
    }

    /** What the months took on both sides. */
    private record Months(long values, double seconds, double copySeconds) {

        FiguresResult.Bulk approved(double foldSeconds, double bytesPerValue) {
            return new FiguresResult.Bulk(
                    values, values / (seconds + foldSeconds), values / copySeconds, foldSeconds, bytesPerValue);
        }
    }

    /** Month after month, COPY first, so that both sides grow alike and whatever else the machine does slows both. */
    private Months months(LedgerRival rival) throws SQLException, IOException, InterruptedException {
        rival.plain();
        var seconds = 0.0;
        var copySeconds = 0.0;
        for (var number = 1; number <= options.months(); number++) {
            var month = number;
            for (var from = 0; from < workload.areas(); from += RETURNS_PER_TRANSACTION) {
                copySeconds += rival.append(
                        IntStream.range(from, Math.min(workload.areas(), from + RETURNS_PER_TRANSACTION))
                                .mapToObj(area -> workload.reported(area, month))
                                .toList(),
                        month * workload.areas() + from);
            }
            var start = System.nanoTime();
            load(workload.areas(), area -> workload.reported(area, month));
            seconds += LedgerRival.seconds(start);
        }
        return new Months((long) workload.areas() * options.months() * LedgerWorkload.MEASURES, seconds, copySeconds);
    }

    private FiguresResult.History history() throws InterruptedException {
        var start = System.nanoTime();
        var past = options.history() - 1; // the year before this one is there already
        for (var years = 1; years <= past; years++) {
            var year = LedgerWorkload.YEAR - 1 - years;
            load(workload.communes(), commune -> workload.past(commune, year));
        }
        ledger.fold();
        var values = (long) past * workload.communes() * LedgerWorkload.MEASURES * LedgerWorkload.MONTHS;
        var history = new FiguresResult.History(options.history(), values, values / LedgerRival.seconds(start));
        progress.accept(history.line());
        return history;
    }

    /** Two provinces at once: the places of one are not the places of the other. */
    private void load(int count, IntFunction<Restatement> made) throws InterruptedException {
        var middle = count / 2;
        LedgerClients.together(
                2,
                half -> Executors.callable(
                        () -> Actor.SYSTEM.run(() -> load(half * middle, half == 0 ? middle : count, made))));
    }

    private void load(int first, int end, IntFunction<Restatement> made) {
        for (var from = first; from < end; from += RETURNS_PER_TRANSACTION) {
            var batch = IntStream.range(from, Math.min(end, from + RETURNS_PER_TRANSACTION))
                    .mapToObj(made)
                    .toList();
            transaction.executeWithoutResult(status -> ledger.restateAll(batch));
        }
    }
}
