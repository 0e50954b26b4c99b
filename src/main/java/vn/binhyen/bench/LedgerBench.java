package vn.binhyen.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PostgresServer;

/** Measures the ledger as the product runs it, on a data folder of its own, against SQL written for the one purpose. */
public final class LedgerBench {

    private static final int COMMUNES_ASKED = 100;
    private static final int CONTRIBUTIONS_BEFORE = 200_000;
    /** A thousand records at once, as the imports do. */
    private static final int CONTRIBUTIONS_PER_TRANSACTION = 40_000;

    private static final int RECORDS = 8_000;
    private static final int WARM_UP = 20;

    private final LedgerOptions options;
    private final Consumer<String> progress;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final PostgresServer server;

    private LedgerBench(LedgerOptions options, Consumer<String> progress, ConfigurableApplicationContext context) {
        this.options = options;
        this.progress = progress;
        this.ledger = context.getBean(Ledger.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.server = context.getBean(PostgresServer.class);
    }

    /** Starts the application on the empty folder of the options, runs it all, and stops it. */
    public static LedgerResult run(LedgerOptions options, Class<?> application, Consumer<String> progress)
            throws SQLException, IOException, InterruptedException {
        try (var context = BenchApplication.start(options.home(), application)) {
            return new LedgerBench(options, progress, context).run();
        }
    }

    private LedgerResult run() throws SQLException, IOException, InterruptedException {
        ledger.declare(LedgerWorkload.measures());
        try (var rival = new LedgerRival(server)) {
            var bulk = bulk(rival);
            tell(bulk.lines());
            rival.summarise();
            var provinces = LedgerWorkload.provinces();
            var year = compare(provinces, List.of(year()), rival.year(ids(provinces)));
            tell(year.line("34 provinces × 40, a year"));
            var communes = LedgerWorkload.communes(COMMUNES_ASKED);
            var months = compare(communes, months(), rival.months(ids(communes)));
            tell(months.line("100 communes × 40 × 12"));
            var clients = clients();
            tell(clients.lines());
            ledger.fold();
            var differences = ledger.check().size();
            tell("balances                   %d differences".formatted(differences));
            return new LedgerResult(bulk, year, months, clients, differences);
        }
    }

    /** Each part as soon as it is seen: a run that is cut short has still said something. */
    private void tell(String lines) {
        progress.accept(lines);
    }

    /**
     * Both sides begin warm, as a server is that has run for a while: the year before has been loaded. COPY is timed before
     * and after, because the machine is not equally fast at all times.
     */
    private LedgerResult.Bulk bulk(LedgerRival rival) throws SQLException, IOException, InterruptedException {
        load(LedgerWorkload.earlier(CONTRIBUTIONS_BEFORE));
        ledger.fold();
        var before = rival.ledgerBytes();
        var restatements = LedgerWorkload.restatements(options.contributions());
        var copiedBefore = rival.copy(restatements);
        var start = System.nanoTime();
        load(restatements);
        var loaded = System.nanoTime();
        ledger.fold();
        var perSecond = options.contributions() / LedgerRival.seconds(start);
        var bytes = (double) (rival.ledgerBytes() - before) / options.contributions();
        var copied = (copiedBefore + rival.copy(restatements)) / 2;
        return new LedgerResult.Bulk(options.contributions(), perSecond, copied, LedgerRival.seconds(loaded), bytes);
    }

    private LedgerResult.Clients clients() throws InterruptedException {
        var clients = new LedgerClients(ledger, transaction);
        clients.post(options.clients(), RECORDS / 2);
        var start = System.nanoTime();
        var restate = Timings.of(clients.post(options.clients(), RECORDS));
        var perSecond = RECORDS / LedgerRival.seconds(start);
        return new LedgerResult.Clients(
                restate, perSecond, options.checks(), clients.check(options.clients(), options.checks()));
    }

    /** Two files at once, as when two provinces import: the places of one are not the places of the other. */
    private void load(List<Restatement> restatements) throws InterruptedException {
        var middle = restatements.size() / 2;
        LedgerClients.together(
                2,
                file -> Executors.callable(() -> loadFile(
                        file == 0
                                ? restatements.subList(0, middle)
                                : restatements.subList(middle, restatements.size()))));
    }

    private void loadFile(List<Restatement> restatements) {
        var size = CONTRIBUTIONS_PER_TRANSACTION / LedgerWorkload.MEASURES;
        for (var from = 0; from < restatements.size(); from += size) {
            var part = restatements.subList(from, Math.min(restatements.size(), from + size));
            Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> ledger.restateAll(part)));
        }
    }

    /** Both sides in turn, so that whatever else the machine does slows both. */
    private LedgerResult.Comparison compare(List<AreaId> areas, List<Period> periods, PreparedStatement byHand) {
        var terms = LedgerWorkload.codes().stream().map(Term::of).toList();
        var question = new Question(areas, terms, periods, null);
        var ours = new long[options.questions()];
        var theirs = new long[options.questions()];
        Actor.SYSTEM.run(() -> {
            for (var i = -WARM_UP; i < options.questions(); i++) {
                var start = System.nanoTime();
                ledger.amounts(question);
                var between = System.nanoTime();
                LedgerRival.ask(byHand);
                if (i >= 0) {
                    ours[i] = between - start;
                    theirs[i] = System.nanoTime() - between;
                }
            }
        });
        return new LedgerResult.Comparison(Timings.of(ours), Timings.of(theirs));
    }

    private static Period year() {
        return PeriodCalendar.CIVIL.year(LedgerWorkload.YEAR);
    }

    private static List<Period> months() {
        return IntStream.rangeClosed(1, LedgerWorkload.MONTHS)
                .mapToObj(month -> PeriodCalendar.CIVIL.month(YearMonth.of(LedgerWorkload.YEAR, month)))
                .toList();
    }

    private static Long[] ids(List<AreaId> areas) {
        return areas.stream().map(AreaId::value).toArray(Long[]::new);
    }
}
