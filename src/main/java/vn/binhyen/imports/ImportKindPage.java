package vn.binhyen.imports;

import java.util.List;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.SheetColumn;

/** What file an import wants. */
public record ImportKindPage(
        String titleKey, String leadKey, String url, List<SheetColumn> columns, FormErrors errors) {

    static ImportKindPage of(ImportForm form, FormErrors errors) {
        var columns = form.columns().stream().filter(SheetColumn::read).toList();
        return new ImportKindPage(form.titleKey(), form.leadKey(), form.url(), columns, errors);
    }
}
