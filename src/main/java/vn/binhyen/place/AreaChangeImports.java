package vn.binhyen.place;

import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportUndo;

/** Lists of changed names and kinds as an import. */
@Component
class AreaChangeImports implements ImportKind {

    static final String NAME = "area-changes";

    private final AreaChangeSheet sheet;
    private final AreaChangeStore store;
    private final AreaUndo undo;

    AreaChangeImports(AreaChangeSheet sheet, AreaChangeStore store, AreaUndo undo) {
        this.sheet = sheet;
        this.store = store;
        this.undo = undo;
    }

    @Override
    public ImportForm form() {
        return AreaChangeSheet.FORM;
    }

    @Override
    public ImportPass<?> begin(Officer officer) {
        return new AreaChangeImport(sheet.kinds(), store, officer);
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }
}
