package vn.binhyen.place;

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

/** Lists of what became of which place when the code book changed: one row is an old place going into a new one. */
@Component
class SuccessionSheet {

    static final String NEW_CODE = "new_code";
    static final String OLD_CODE = "old_code";
    static final String PORTION = "portion";
    private static final String SHARE = "share";
    private static final String FRAGMENT = "source_text_fragment";
    private static final String METHOD = "match_method";
    private static final String BASIS = "portion_basis";
    private static final String NOTE = "note";

    static final ImportForm FORM = new ImportForm(
            "place",
            "reorganisation",
            List.of(
                    SheetColumn.required(NEW_CODE, "place.new-code", "99002"),
                    SheetColumn.optional("new_name", "place.name-after", "Phường Tân Phong"),
                    SheetColumn.required(OLD_CODE, "place.old-code", "99001"),
                    SheetColumn.optional("old_name", "place.name-before", "Xã Tân Phong"),
                    SheetColumn.required(PORTION, "place.portion", "part"),
                    SheetColumn.optional(SHARE, "place.share", "3/5"),
                    SheetColumn.optional(FRAGMENT, "place.fragment", "một phần xã Tân Phong"),
                    SheetColumn.optional(METHOD, "place.method", "exact"),
                    SheetColumn.optional(BASIS, "place.portion-basis", ""),
                    SheetColumn.optional(NOTE, "place.note", ""),
                    SheetColumn.passedOver("level", "place.level"),
                    SheetColumn.passedOver("new_province_code", "place.new-province-code"),
                    SheetColumn.passedOver("old_district", "place.old-district"),
                    SheetColumn.passedOver("old_province", "place.old-province")),
            Set.of(Roles.MINISTRY, Roles.OPERATOR),
            ImportForm.WHOLE_FILE);

    private final Sheets sheets;

    SuccessionSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Whether a row takes all of the old place. */
    enum Portion {
        WHOLE,
        PART
    }

    /** A row; {@code share} is missing where an unknown part went. */
    record Listed(String newCode, String oldCode, @Nullable AreaShare share, AreaSuccession.Origin origin) {}

    SheetWords<Portion> portions() {
        return sheets.words(Portion.class, "place.portion.");
    }

    static Listed read(SheetRow row, SheetWords<Portion> portions) {
        var newCode = row.required(NEW_CODE);
        var oldCode = row.required(OLD_CODE);
        var portion = row.required(PORTION).isEmpty() ? null : row.choice(PORTION, portions);
        var share = portion == Portion.WHOLE ? AreaShare.WHOLE : share(row);
        return new Listed(newCode, oldCode, share, origin(row));
    }

    private static @Nullable AreaShare share(SheetRow row) {
        var text = row.text(SHARE);
        if (text.isEmpty()) {
            return null;
        }
        var share = AreaShare.parse(text).filter(part -> !part.isWhole());
        if (share.isEmpty()) {
            row.reject(SHARE, "succession-not-a-share", text);
        }
        return share.orElse(null);
    }

    private static AreaSuccession.Origin origin(SheetRow row) {
        var method = row.text(METHOD);
        var basis = row.text(BASIS);
        var note = row.text(NOTE);
        return new AreaSuccession.Origin(
                Certainty.of(method),
                method,
                row.text(FRAGMENT),
                basis.isEmpty() || note.isEmpty() ? basis + note : basis + "; " + note);
    }
}
