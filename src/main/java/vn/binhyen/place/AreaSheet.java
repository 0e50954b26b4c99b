package vn.binhyen.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.Sheets;

/** Lists of places as files: {@code code,name,kind,parent_code,province_code,generation}. */
@Component
class AreaSheet {

    static final ImportForm FORM = new ImportForm(
            "place",
            "areas",
            List.of(
                    SheetColumn.required("code", "place.code", "99001"),
                    SheetColumn.required("name", "place.name", "Xã Tân Phong"),
                    SheetColumn.required("kind", "place.kind", "commune"),
                    SheetColumn.required("parent_code", "place.parent-code", "99"),
                    SheetColumn.required("province_code", "place.province-code", "99"),
                    SheetColumn.required("generation", "place.as-of", "2026-07-25"),
                    SheetColumn.optional("valid_from", "place.valid-from", ""),
                    SheetColumn.optional("valid_to", "place.valid-to", "")),
            List.of(SheetColumn.optional("generation", "place.as-of", "")),
            Set.of(Roles.MINISTRY, Roles.OPERATOR),
            ImportForm.WHOLE_FILE,
            ImportForm.TABLES + ",.json");

    private final Sheets sheets;

    AreaSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** A row of the list and the place it means. */
    record Listed(NewArea wanted, Area area) {}

    SheetWords<AreaKind> kinds() {
        return sheets.words(AreaKind.class, "place.kind.");
    }

    static @Nullable Listed read(SheetRow row, SheetWords<AreaKind> kinds, AreaRules rules) {
        var code = row.required("code");
        var name = row.required("name");
        var kindText = row.required("kind");
        var kind = kindText.isEmpty() ? null : row.choice("kind", kinds);
        var province = row.required("province_code");
        var asOf = row.required("generation").isEmpty() ? null : row.day("generation");
        var from = row.day("valid_from");
        var to = row.day("valid_to");
        if (kind == null || asOf == null || code.isEmpty() || province.isEmpty()) {
            return null;
        }
        return listed(row, rules, new NewArea(code, name, kind, row.text("parent_code"), province, asOf, from, to));
    }

    SheetContent<Listed> of(List<NewArea> areas, AreaRules rules) {
        return sheets.read(areas, (row, wanted) -> listed(row, rules, wanted));
    }

    static @Nullable Listed listed(SheetRow row, AreaRules rules, NewArea wanted) {
        try {
            return new Listed(wanted, rules.area(wanted));
        } catch (RuleViolation violation) {
            row.reject("code", violation);
            return null;
        }
    }
}
