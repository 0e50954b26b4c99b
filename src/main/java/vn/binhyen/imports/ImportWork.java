package vn.binhyen.imports;

import java.util.List;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.SheetError;

/** Keeps what a run finds and writes, in the run's own transaction; progress goes past it. */
class ImportWork implements ImportEngine.Listener {

    /** More are counted, not kept: nobody reads them, and the mended file is checked again anyway. */
    private static final int ERRORS_KEPT = 100_000;

    private final ImportRun run;
    private final ImportContents contents;
    private final Progress progress;
    private List<String> header = List.of();
    private int errors;
    private int records;

    ImportWork(ImportRun run, ImportContents contents, Progress progress) {
        this.run = run;
        this.contents = contents;
        this.progress = progress;
    }

    /** Told how many rows are done. */
    interface Progress {
        void at(int rows);
    }

    @Override
    public void header(List<String> titles) {
        header = titles;
    }

    /** The titles of the file, where they were not understood. */
    List<String> header() {
        return header;
    }

    @Override
    public void wrong(List<SheetError> found) {
        var kept = found.subList(0, Math.clamp(ERRORS_KEPT - errors, 0, found.size()));
        if (!kept.isEmpty()) {
            contents.addErrors(run.id(), officer().area(), errors, kept);
        }
        errors += found.size();
    }

    @Override
    public void stored(List<StoredRecord> written) {
        if (!written.isEmpty()) {
            contents.addRecords(run.id(), officer().area(), records, written);
        }
        records += written.size();
    }

    @Override
    public void progress(int rows) {
        progress.at(rows);
    }

    private Officer officer() {
        return run.officer();
    }
}
