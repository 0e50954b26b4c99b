package vn.binhyen.imports;

import java.util.List;
import java.util.Map;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.SheetColumn;

/** What file an import wants; {@code whole} is asked of the file as a whole, with what was typed. */
public record ImportKindPage(
        String titleKey,
        String leadKey,
        String url,
        String accepted,
        boolean tables,
        List<SheetColumn> columns,
        List<Whole> whole,
        FormErrors errors) {

    /** A question about the file as a whole. */
    public record Whole(String name, String labelKey, String hintKey, String value) {}

    static ImportKindPage of(ImportForm form, Map<String, String> said, FormErrors errors) {
        return new ImportKindPage(
                form.titleKey(),
                form.leadKey(),
                form.url(),
                form.accepted(),
                form.takesTables(),
                form.columns().stream().filter(SheetColumn::read).toList(),
                form.whole().stream()
                        .map(column -> new Whole(
                                column.code(),
                                column.labelKey(),
                                column.labelKey() + "-hint",
                                said.getOrDefault(column.code(), "")))
                        .toList(),
                errors);
    }

    public String hintKey() {
        return tables ? "import.file-hint" : "import.file-hint-other";
    }
}
