package vn.binhyen.place;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.platform.ImportResult;

/**
 * The forms in which lists of places come: our own columns or the public data set's JSON, changed names and kinds, the
 * statistics office's workbook. The file itself tells which it is.
 */
@Component
class AreaFiles {

    private static final List<String> KINDS = List.of(AreaImports.NAME, AreaChangeImports.NAME, StatisticsImports.NAME);

    private final Imports imports;

    AreaFiles(Imports imports) {
        this.imports = imports;
    }

    /** A file whose first line is not understood has errors before any row was read; then the first kind's are told. */
    ImportResult read(Path file, Officer officer) {
        var first = imports.importFile(KINDS.getFirst(), file, officer);
        var result = first;
        for (var kind : KINDS.subList(1, KINDS.size())) {
            if (result.rows() > 0 || result.errors().isEmpty()) {
                return result;
            }
            result = imports.importFile(kind, file, officer);
        }
        return result.rows() > 0 || result.errors().isEmpty() ? result : first;
    }
}
