package vn.binhyen.recognition;

import java.util.List;
import java.util.Set;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.platform.SheetColumn;

/** The columns of decisions in files: one row a unit; rows with the same number and day are one decision. */
final class DecisionSheet {

    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String YEAR = "year";
    static final String AREA = "area";
    static final String ISSUER = "issuer";
    static final String SIGNER = "signer";
    static final String SIGNER_TITLE = "signer-title";
    static final String GROUNDS = "grounds";
    static final String UNIT = "unit";

    static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required(NUMBER, "recognition.number", "125/QĐ-UBND"),
            SheetColumn.required(DAY, "recognition.day", "25/11/2026"),
            SheetColumn.required(YEAR, "recognition.year", "2026"),
            SheetColumn.optional(AREA, "recognition.area-code", "12"),
            SheetColumn.required(ISSUER, "recognition.issuer", "Ủy ban nhân dân tỉnh"),
            SheetColumn.required(SIGNER, "recognition.signer", "Nguyễn Văn An"),
            SheetColumn.required(SIGNER_TITLE, "recognition.signer-title", "Chủ tịch"),
            SheetColumn.optional(GROUNDS, "recognition.grounds", ""),
            SheetColumn.required(UNIT, "recognition.unit-code", "03280-0012"),
            SheetColumn.passedOver("unit-name", "recognition.unit"));

    static final ImportForm FORM = new ImportForm(
            "recognition",
            "decisions",
            COLUMNS,
            Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE),
            ImportForm.WHOLE_FILE);

    private DecisionSheet() {}
}
