package vn.binhyen.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.VietnameseDates;

/** The columns that every import has beside its own. */
public final class Columns {

    /** Where a checked file says what is wrong; passed over when the mended file comes back. */
    static final SheetColumn ERRORS = SheetColumn.passedOver("import-error", "import.error");

    private Columns() {}

    /** What is said of a file as a whole may be a day; then it must be one. */
    public static void requireDay(Map<String, String> whole, String column) {
        var typed = whole.getOrDefault(column, "");
        if (!typed.isEmpty() && VietnameseDates.parse(typed, LocalDate.EPOCH).isEmpty()) {
            throw RuleViolation.invalid("field-not-a-day", typed).at(column);
        }
    }

    public static List<SheetColumn> of(ImportForm form) {
        return Stream.concat(form.columns().stream(), Stream.of(ERRORS)).toList();
    }
}
