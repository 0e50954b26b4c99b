package vn.binhyen.returns;

import java.util.List;
import java.util.Set;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.platform.SheetColumn;

/** The columns of figure returns in files: one number a row. The template of a sheet has all its rows. */
final class ReturnColumns {

    static final String FORM = "form";
    static final String PERIOD = "period";
    static final String PLACE = "place";
    static final String CELL = "cell";
    static final String VALUE = "value";
    static final String SOURCE = "source";
    static final String AS_OF = "as-of";
    static final String NOTE = "note";

    static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required(FORM, "returns.form", "movement-quarter"),
            SheetColumn.required(PERIOD, "returns.period", "2026-Q3"),
            SheetColumn.required(PLACE, "returns.import-place", "03280"),
            SheetColumn.passedOver("place-name", "returns.import-place-name"),
            SheetColumn.required(CELL, "returns.import-cell", "sessions-community"),
            SheetColumn.passedOver("cell-label", "returns.import-cell-label"),
            SheetColumn.optional(VALUE, "returns.value", "1.046"),
            SheetColumn.optional(SOURCE, "returns.source", ""),
            SheetColumn.optional(AS_OF, "returns.as-of", "14/08/2026"),
            SheetColumn.optional(NOTE, "returns.note", ""));

    /** The numbers of one return may stand anywhere in a file. */
    static final ImportForm FORM_OF_IMPORT = new ImportForm(
            "returns",
            "returns",
            COLUMNS,
            Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE),
            ImportForm.WHOLE_FILE);

    private ReturnColumns() {}
}
