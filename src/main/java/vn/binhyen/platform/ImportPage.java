package vn.binhyen.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import: what file is wanted, and after sending one, what became of it or every place where it is wrong. */
public record ImportPage(
        String titleKey,
        String leadKey,
        String url,
        List<Column> columns,
        FormErrors errors,
        @Nullable ImportResult result,
        List<Problem> problems) {

    /** How many errors a page lists; the rest is counted. */
    static final int LISTED = 500;

    /** A column the file may have. */
    public record Column(String code, String labelKey, boolean required, String sample) {}

    /** One place where the file is wrong. */
    public record Problem(int row, String column, String message) {}

    static ImportPage of(ImportForm form, FormErrors errors, @Nullable ImportResult result, List<Problem> problems) {
        var columns = form.columns().stream()
                .filter(SheetColumn::read)
                .map(column -> new Column(column.code(), column.labelKey(), column.required(), column.sample()))
                .toList();
        return new ImportPage(form.titleKey(), form.leadKey(), form.url(), columns, errors, result, problems);
    }

    public boolean refused() {
        return result != null && !result.errors().isEmpty();
    }

    public boolean shortened() {
        return result != null && result.errors().size() > problems.size();
    }
}
