package vn.binhyen.imports;

import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.platform.SheetColumn;

/** The columns that every import has beside its own. */
final class Columns {

    /** Where a checked file says what is wrong; passed over when the mended file comes back. */
    static final SheetColumn ERRORS = SheetColumn.passedOver("import-error", "import.error");

    private Columns() {}

    static List<SheetColumn> of(ImportForm form) {
        return Stream.concat(form.columns().stream(), Stream.of(ERRORS)).toList();
    }
}
