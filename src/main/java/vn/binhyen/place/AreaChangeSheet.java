package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.Sheets;

/** Lists of changed names and kinds, with the day and the act; without a day a row corrects a spelling. */
@Component
class AreaChangeSheet {

    static final String CODE = "code";
    static final String KIND_AFTER = "kind_after";
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required(CODE, "place.code", "99001"),
            SheetColumn.required("name_before", "place.name-before", "Xã Tân Phong"),
            SheetColumn.required("name_after", "place.name-after", "Phường Tân Phong"),
            SheetColumn.required("kind_before", "place.kind-before", "commune"),
            SheetColumn.required(KIND_AFTER, "place.kind-after", "ward"),
            SheetColumn.optional("province_code", "place.province-code", ""),
            SheetColumn.passedOver("change", "place.change"),
            SheetColumn.optional("effective_on", "place.effective-on", "2026-04-30"),
            SheetColumn.optional("legal_basis", "place.legal-basis", "237/NQ-UBTVQH16"));

    static final ImportForm FORM = new ImportForm(
            "place", "area-changes", COLUMNS, Set.of(Roles.MINISTRY, Roles.OPERATOR), ImportForm.WHOLE_FILE);

    private final Sheets sheets;

    AreaChangeSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** One row; without {@code day} it is a correction. */
    record Changed(
            String code, Look before, Look after, @Nullable LocalDate day, String legalBasis) {}

    /** Name and kind. */
    record Look(String name, AreaKind kind) {}

    SheetWords<AreaKind> kinds() {
        return sheets.words(AreaKind.class, "place.kind.");
    }

    static @Nullable Changed read(SheetRow row, SheetWords<AreaKind> kinds) {
        var code = row.required(CODE);
        var before = row.required("name_before");
        var after = row.required("name_after");
        row.required("kind_before");
        row.required(KIND_AFTER);
        var kindBefore = row.choice("kind_before", kinds);
        var kindAfter = row.choice(KIND_AFTER, kinds);
        var day = row.day("effective_on");
        var basis = day == null ? row.text("legal_basis") : row.required("legal_basis");
        if (basis.length() > Reorganisation.BASIS_LENGTH) {
            row.reject("legal_basis", "text-too-long", Reorganisation.BASIS_LENGTH);
        }
        return kindBefore == null || kindAfter == null
                ? null
                : new Changed(code, new Look(before, kindBefore), new Look(after, kindAfter), day, basis);
    }
}
