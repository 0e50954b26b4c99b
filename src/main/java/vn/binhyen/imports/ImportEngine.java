package vn.binhyen.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetReader;
import vn.binhyen.platform.SheetReading;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.Sheets;

/** Reads a file batch by batch, compares it, and stores it when asked to. Memory holds one batch, never the file. */
@Component
class ImportEngine {

    private final Sheets sheets;

    ImportEngine(Sheets sheets) {
        this.sheets = sheets;
    }

    /** What is to be done with a file: only look at it, store all of it, or store what is sound. */
    enum Mode {
        CHECK,
        ALL,
        SOUND
    }

    /** Told of everything that happens, batch by batch. */
    interface Listener {

        /** The header was not understood. */
        void header(List<String> titles);

        void wrong(List<SheetError> errors);

        void stored(List<StoredRecord> records);

        /** May throw to stop the work. */
        void progress(int rows);
    }

    ImportCounts run(
            ImportKind kind, SentFile file, Officer officer, Mode mode, SheetReading reading, Listener listener) {
        try (var reader = kind.open(file, sheets, reading)) {
            var headErrors = reader.headErrors();
            if (headErrors.isEmpty()) {
                return new Run<>(kind.begin(officer), mode, listener)
                        .over(reader, kind.form().batch());
            }
            listener.header(reader.header());
            listener.wrong(headErrors);
            return ImportCounts.NONE.plusErrors(0, headErrors.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One reading on its way. */
    private static final class Run<T> {

        private final ImportPass<T> pass;
        private final Mode mode;
        private final Listener listener;
        private final List<SheetRow> rows = new ArrayList<>();
        private final List<SheetContent.Line<T>> lines = new ArrayList<>();
        private ImportCounts counts = ImportCounts.NONE;

        Run(ImportPass<T> pass, Mode mode, Listener listener) {
            this.pass = pass;
            this.mode = mode;
            this.listener = listener;
        }

        ImportCounts over(SheetReader reader, int batch) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
                var value = pass.read(row);
                if (row.errors().isEmpty() && value != null) {
                    lines.add(new SheetContent.Line<>(row, value));
                }
                if (rows.size() >= batch) {
                    finish();
                }
                if (reader.count() % 1000 == 0) {
                    listener.progress(reader.count());
                }
            }
            finish();
            return counts.ofRows(reader.count());
        }

        private void finish() {
            var plan = pass.compare(lines);
            var wrong = rows.stream().filter(row -> !row.errors().isEmpty()).toList();
            var errors = wrong.stream().flatMap(row -> row.errors().stream()).toList();
            counts = counts.plus(plan).plusErrors(wrong.size(), errors.size());
            if (!errors.isEmpty()) {
                listener.wrong(errors);
            }
            if (mode == Mode.SOUND || (mode == Mode.ALL && counts.errors() == 0)) {
                listener.stored(plan.store());
            }
            rows.clear();
            lines.clear();
        }
    }
}
