package vn.binhyen.place;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Columns;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.SentFile;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.SheetReader;
import vn.binhyen.platform.SheetReading;
import vn.binhyen.platform.Sheets;

/** Lists of places as an import, from files and from programs. */
@Component
class AreaImports implements ImportKind {

    static final String NAME = "areas";

    private final AreaRepository repository;
    private final AreaSheet sheet;
    private final AreaJson json;
    private final AreaStore store;
    private final AreaUndo undo;

    AreaImports(AreaRepository repository, AreaSheet sheet, AreaJson json, AreaStore store, AreaUndo undo) {
        this.repository = repository;
        this.sheet = sheet;
        this.json = json;
        this.store = store;
        this.undo = undo;
    }

    @Override
    public ImportForm form() {
        return AreaSheet.FORM;
    }

    @Override
    public AreaImport begin(Officer officer) {
        return new AreaImport(store, sheet.kinds(), new AreaRules(repository.books()), officer);
    }

    @Override
    public void check(Map<String, String> whole) {
        Columns.requireDay(whole, "generation");
    }

    /** The public data set is JSON that names no day: a day in its name is taken, else today. */
    @Override
    public SheetReader open(SentFile file, Sheets sheets, SheetReading reading) {
        return AreaJson.fits(file.path())
                ? sheets.open(json.open(file), Columns.of(form()), reading)
                : ImportKind.super.open(file, sheets, reading);
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }

    /** The same for places that a program made: all of them, or none and every error by its number. */
    ImportResult register(List<NewArea> areas, Officer officer) {
        var content = sheet.of(areas, new AreaRules(repository.books()));
        if (!content.errors().isEmpty()) {
            return ImportResult.refused(content.rows(), content.errors());
        }
        var plan = begin(officer).compare(content.lines());
        var errors = content.lines().stream()
                .flatMap(line -> line.row().errors().stream())
                .toList();
        if (!errors.isEmpty()) {
            return ImportResult.refused(content.rows(), errors);
        }
        plan.store();
        return ImportResult.done(plan.created(), plan.changed(), plan.unchanged());
    }
}
