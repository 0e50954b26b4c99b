package vn.binhyen.place;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseFormat;

/**
 * The forms in which lists of places come: our own columns, changed names and kinds, the statistics office's workbook, the
 * public data set's JSON. The file itself tells which it is. The JSON names no day; a day in the file's name is taken, else
 * today.
 */
@Component
class AreaFiles {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> SHEETS =
            List.of(AreaImports.NAME, AreaChangeImports.NAME, StatisticsImports.NAME);

    private final Imports imports;
    private final AreaJson json;
    private final Clock clock;

    AreaFiles(Imports imports, AreaJson json, Clock clock) {
        this.imports = imports;
        this.json = json;
        this.clock = clock;
    }

    List<NewArea> readJson(Path file) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var asOf = DAY.matcher(file.getFileName().toString())
                .results()
                .findFirst()
                .flatMap(match -> VietnameseDates.parse(match.group(), today))
                .orElse(today);
        return json.read(file, asOf);
    }

    /** A file whose first line is not understood has errors before any row was read. */
    ImportResult importSheet(Path file, Officer officer) {
        @Nullable ImportResult first = null;
        for (var sheet : SHEETS) {
            var result = imports.importFile(sheet, file, officer);
            if (result.rows() > 0 || result.errors().isEmpty()) {
                return result;
            }
            first = first == null ? result : first;
        }
        return java.util.Objects.requireNonNull(first);
    }
}
