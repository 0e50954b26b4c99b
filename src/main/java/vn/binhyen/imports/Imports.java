package vn.binhyen.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetText;

/** Nhập tệp: every file that comes in, from the dry run to the records, whatever module they belong to. */
@Service
@Transactional
public class Imports {

    static final String SUBJECT = "import";
    private static final int ERRORS_TOLD = 10_000;
    private static final int LISTED = 100;

    private final ImportRepository runs;
    private final ImportContents contents;
    private final ImportKinds kinds;
    private final ImportEngine engine;
    private final ImportRunner runner;
    private final ImportLayouts layouts;
    private final Clock clock;
    private final TransactionTemplate nested;

    Imports(
            ImportRepository runs,
            ImportContents contents,
            ImportKinds kinds,
            ImportEngine engine,
            ImportRunner runner,
            ImportLayouts layouts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.contents = contents;
        this.kinds = kinds;
        this.engine = engine;
        this.runner = runner;
        this.layouts = layouts;
        this.clock = clock;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Imports a file at once, for programs and the command line: all of it, or nothing and every error by row and column. */
    public ImportResult importFile(String name, Path file, Officer officer) {
        return importFile(name, new SentFile(file, file.getFileName().toString(), Map.of()), officer);
    }

    /** The same with what the sender says of the file as a whole. */
    public ImportResult importFile(String name, SentFile file, Officer officer) {
        var kind = kinds.get(name);
        kind.check(file.whole());
        var sent = ImportFile.sent(file.name(), size(file.path()), file.whole());
        var run = ImportRun.begin(name, sent, officer, clock.instant());
        var errors = new ArrayList<SheetError>();
        var reading = layouts.reading(kind, file.whole(), officer, SheetText.PLAIN);
        var counts = nested.execute(status -> {
            runs.insert(run);
            var work = new ImportWork(run, contents, rows -> {}) {
                @Override
                public void wrong(List<SheetError> found) {
                    errors.addAll(found.subList(0, Math.clamp(ERRORS_TOLD - errors.size(), 0, found.size())));
                }
            };
            var counted = engine.run(kind, file, officer, ImportEngine.Mode.ALL, reading, work);
            if (counted.errors() > 0) {
                status.setRollbackOnly();
            } else {
                runs.update(run.become(ImportStage.DONE, counted, clock.instant()), ImportStage.CHECKING);
                runner.record(run, counted);
            }
            return counted;
        });
        return counts.errors() > 0
                ? ImportResult.refused(counts.rows(), errors)
                : ImportResult.done(counts.created(), counts.changed(), counts.unchanged());
    }

    /** Takes a file to be checked in the background. */
    UUID upload(String name, SentFile file, Officer officer) {
        kinds.get(name, officer).check(file.whole());
        var sent = ImportFile.sent(file.name(), size(file.path()), file.whole());
        var run = ImportRun.begin(name, sent, officer, clock.instant());
        runs.insert(run);
        contents.putFile(run.id(), officer.area(), file.path());
        return run.id();
    }

    /** Xác nhận: what was checked is to be stored. */
    void confirm(UUID id, boolean onlySound, Officer officer) {
        var run = mine(id, officer);
        update(run.confirm(onlySound, officer, clock.instant()), run.stage());
    }

    /** Hủy: a run at work is stopped, one that waits for a confirmation is put away. */
    void cancel(UUID id, Officer officer) {
        var run = mine(id, officer);
        if (run.stage().isAtWork()) {
            runs.wantCancelled(id);
        } else {
            run.require(ImportStage.CHECKED);
            update(run.become(ImportStage.CANCELLED, run.counts(), clock.instant()), run.stage());
        }
    }

    /** Ghép cột: says which column each title means, now and for every file of the province with these titles. */
    void layOut(UUID id, Map<String, String> codes, Officer officer) {
        var run = mine(id, officer);
        layouts.remember(kinds.get(run.kind()), run.file().header(), codes, officer);
        update(run.checkAgain(clock.instant()), run.stage());
    }

    /** Sửa phông: cells in old fonts are read as what they say. */
    void repair(UUID id, Officer officer) {
        var run = mine(id, officer);
        update(run.with(run.file().repaired()).checkAgain(clock.instant()), run.stage());
    }

    /** Hoàn tác: asks for everything that the import wrote to be taken back. */
    void undo(UUID id, Officer officer) {
        var run = mine(id, officer);
        update(run.takeBack(officer, clock.instant()), run.stage());
    }

    @Transactional(readOnly = true)
    List<ImportRun> latest(Officer officer) {
        return runs.latest(LISTED, officer.scope());
    }

    @Transactional(readOnly = true)
    ImportRun get(UUID id, Officer officer) {
        return runs.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<SheetError> errors(ImportRun run, int limit) {
        return contents.errors(run.id(), limit);
    }

    /** The sent file, as a local one. */
    @Transactional(readOnly = true)
    void file(ImportRun run, Path file) {
        contents.getFile(run.id(), file);
    }

    /** A run of a kind that this officer may use. */
    private ImportRun mine(UUID id, Officer officer) {
        var run = get(id, officer);
        kinds.get(run.kind(), officer);
        return run;
    }

    private void update(ImportRun run, ImportStage before) {
        if (!runs.update(run, before)) {
            throw RuleViolation.conflict("changed-meanwhile");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
