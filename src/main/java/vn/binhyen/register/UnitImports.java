package vn.binhyen.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.ledger.Closings;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Sheets;
import vn.binhyen.platform.VietnameseFormat;

/** Files of units as an import. */
@Component
class UnitImports implements ImportKind {

    static final String NAME = "units";

    private final UnitRepository repository;
    private final UnitStore store;
    private final Closings closings;
    private final Places places;
    private final Sheets sheets;
    private final UnitUndo undo;
    private final ObjectMapper json;
    private final Clock clock;

    UnitImports(
            UnitRepository repository,
            UnitStore store,
            Closings closings,
            Places places,
            Sheets sheets,
            UnitUndo undo,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.closings = closings;
        this.places = places;
        this.sheets = sheets;
        this.undo = undo;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public ImportForm form() {
        return UnitSheet.FORM;
    }

    @Override
    public UnitImport begin(Officer officer) {
        var rules = new UnitRules(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
        return new UnitImport(
                repository,
                store,
                closings,
                new Communes(places, officer),
                rules,
                UnitSheet.Words.of(sheets),
                json,
                officer);
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }
}
