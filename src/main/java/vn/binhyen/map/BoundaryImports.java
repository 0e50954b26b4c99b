package vn.binhyen.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.Columns;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.SentFile;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetReader;
import vn.binhyen.platform.SheetReading;
import vn.binhyen.platform.Sheets;
import vn.binhyen.platform.VietnameseFormat;

/** Files of boundaries as an import: a row is a feature. */
@Component
class BoundaryImports implements ImportKind {

    private static final ImportForm FORM = new ImportForm(
            "map",
            "boundaries",
            List.of(
                    SheetColumn.required(BoundaryImport.CODE, "map.code", "12"),
                    SheetColumn.optional(BoundaryImport.FROM, "map.valid-from", "01/07/2025"),
                    SheetColumn.optional(BoundaryImport.TO, "map.valid-to", ""),
                    SheetColumn.required(BoundaryImport.SHAPE, "map.shape", "Polygon, MultiPolygon")),
            List.of(
                    SheetColumn.optional(BoundaryImport.PROPERTY, "map.code-property", ""),
                    SheetColumn.optional(BoundaryImport.DAY, "map.code-day", "")),
            Set.of(Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR),
            ImportForm.WHOLE_FILE,
            ".geojson,.json");

    private final BoundaryPlaces places;
    private final BoundaryRepository repository;
    private final BoundaryUndo undo;
    private final ObjectMapper json;
    private final Clock clock;

    BoundaryImports(
            BoundaryPlaces places, BoundaryRepository repository, BoundaryUndo undo, ObjectMapper json, Clock clock) {
        this.places = places;
        this.repository = repository;
        this.undo = undo;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public ImportForm form() {
        return FORM;
    }

    @Override
    public void check(Map<String, String> whole) {
        Columns.requireDay(whole, BoundaryImport.DAY);
    }

    @Override
    public SheetReader open(SentFile file, Sheets sheets, SheetReading reading) {
        var source = new BoundarySource(json, file.path(), file.whole(BoundaryImport.PROPERTY));
        return sheets.open(source, Columns.of(FORM), reading);
    }

    @Override
    public ImportPass<?> begin(Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return new BoundaryImport(places, repository, undo, json, today, officer);
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }
}
