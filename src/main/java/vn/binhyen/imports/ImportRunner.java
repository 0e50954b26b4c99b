package vn.binhyen.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.LegacyFonts;
import vn.binhyen.platform.RuleViolation;

/**
 * Does the work of a run: one transaction, so that whatever ends it early — a cancel, a broken file, a killed server —
 * leaves nothing half done and the run where it can begin again.
 */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int BATCH = 1000;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final ImportRepository runs;
    private final ImportContents contents;
    private final ImportKinds kinds;
    private final ImportEngine engine;
    private final ImportLayouts layouts;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;
    private volatile boolean stopping;

    ImportRunner(
            ImportRepository runs,
            ImportContents contents,
            ImportKinds kinds,
            ImportEngine engine,
            ImportLayouts layouts,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.contents = contents;
        this.kinds = kinds;
        this.engine = engine;
        this.layouts = layouts;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody wants the work stopped. */
    private static final class Stopped extends RuntimeException {}

    /** What was sound when it was checked is not any more: it is checked again. */
    private static final class Outdated extends RuntimeException {}

    /** The server ends: the work is given up where it stands and begins again at the next start. */
    void stop() {
        stopping = true;
    }

    void work(UUID id, Officer officer) {
        officer.actor().run(() -> {
            try {
                transaction.executeWithoutResult(status -> lockAndWork(id, officer));
            } catch (Stopped stopped) {
                end(
                        id,
                        officer,
                        run -> run.become(run.stage().stopped(ImportStage.CANCELLED), run.counts(), clock.instant()));
            } catch (Outdated outdated) {
                end(id, officer, run -> run.become(ImportStage.CHECKING, ImportCounts.NONE, clock.instant()));
                transaction.executeWithoutResult(status -> lockAndWork(id, officer));
            } catch (RuleViolation refused) {
                var problem = ImportRun.Problem.of(refused);
                end(id, officer, run -> refused(run, problem));
            } catch (RuntimeException broken) { // a defect must end the run visibly; left at work it would run for ever
                if (stopping) {
                    return;
                }
                LOG.error("Import {} broke", id, broken);
                var problem = new ImportRun.Problem("import-broken", List.of());
                end(id, officer, run -> refused(run, problem));
            }
        });
    }

    private void lockAndWork(UUID id, Officer officer) {
        if (!runs.tryLock(id)) {
            return;
        }
        var run = runs.find(id, officer.scope()).filter(found -> found.stage().isAtWork());
        if (run.isEmpty()) {
            return;
        }
        if (run.get().stage() == ImportStage.UNDOING) {
            takeBack(run.get());
            return;
        }
        try {
            var file = Files.createTempFile("binhyen-import", ".part");
            try {
                contents.getFile(id, file);
                work(run.get(), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void work(ImportRun run, Path file) {
        contents.deleteErrors(run.id());
        var listener = new ImportWork(run, contents, new Reports(run.id()));
        var kind = kinds.get(run.kind());
        var fonts = new LegacyFonts();
        var reading = layouts.reading(
                kind,
                run.file().whole(),
                run.officer(),
                run.file().repair() ? run.file().fonts().repair() : fonts);
        var sent = new SentFile(file, run.file().name(), run.file().whole());
        var counts = engine.run(kind, sent, run.officer(), mode(run), reading, listener);
        if (run.stage() == ImportStage.APPLYING && !run.partial() && counts.errors() > 0) {
            throw new Outdated();
        }
        var next = run.stage() == ImportStage.APPLYING || isDone(counts) ? ImportStage.DONE : ImportStage.CHECKED;
        var seen = run.file()
                .seen(listener.header(), run.file().repair() ? run.file().fonts() : fonts.found());
        if (!runs.update(run.with(seen).become(next, counts, clock.instant()), run.stage())) {
            throw new Stopped();
        }
        if (run.stage() == ImportStage.APPLYING) {
            record(run, counts);
        }
    }

    private ImportRun refused(ImportRun run, ImportRun.Problem problem) {
        return run.refused(run.stage().stopped(ImportStage.REFUSED), problem, clock.instant());
    }

    /** The last record first, so that what was built on an earlier row goes before it. */
    private void takeBack(ImportRun run) {
        var kind = kinds.get(run.kind());
        var undo = kind.undo();
        var reports = new Reports(run.id());
        var total = contents.countRecords(run.id());
        for (var left = total; left > 0; left -= BATCH) {
            undo.undo(contents.records(run.id(), left, BATCH), run.officer());
            reports.at(total - left);
        }
        if (!runs.update(run.become(ImportStage.UNDONE, run.counts(), clock.instant()), run.stage())) {
            throw new Stopped();
        }
        audit.record(
                "import.undo",
                Imports.SUBJECT,
                run.id().toString(),
                run.officer().area(),
                Map.of("kind", run.kind(), "records", total));
    }

    private static ImportEngine.Mode mode(ImportRun run) {
        if (run.stage() == ImportStage.CHECKING) {
            return ImportEngine.Mode.CHECK;
        }
        return run.partial() ? ImportEngine.Mode.SOUND : ImportEngine.Mode.ALL;
    }

    /** A file that says only what is known needs no confirmation. */
    private static boolean isDone(ImportCounts counts) {
        return counts.errors() == 0 && counts.fresh() == 0;
    }

    void record(ImportRun run, ImportCounts counts) {
        audit.record(
                "import.apply",
                Imports.SUBJECT,
                run.id().toString(),
                run.officer().area(),
                Map.of(
                        "kind", run.kind(),
                        "rows", counts.rows(),
                        "created", counts.created(),
                        "updated", counts.changed(),
                        "left-out", counts.wrong() + counts.held()));
    }

    private void end(UUID id, Officer officer, UnaryOperator<ImportRun> ending) {
        transaction.executeWithoutResult(status -> runs.find(id, officer.scope())
                .filter(run -> run.stage().isAtWork())
                .ifPresent(run -> runs.update(ending.apply(run), run.stage())));
    }

    /** Tells the page how far the work is, at most twice a second and in a transaction of its own. */
    private final class Reports implements ImportWork.Progress {

        private final UUID id;
        private Instant last = clock.instant();

        Reports(UUID id) {
            this.id = id;
        }

        @Override
        public void at(int rows) {
            if (stopping) {
                throw new IllegalStateException("The server ends");
            }
            var now = clock.instant();
            if (now.isAfter(last.plus(BETWEEN_REPORTS))) {
                last = now;
                if (Boolean.TRUE.equals(aside.execute(status -> runs.progress(id, rows)))) {
                    throw new Stopped();
                }
            }
        }
    }
}
