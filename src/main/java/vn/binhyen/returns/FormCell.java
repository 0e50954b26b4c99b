package vn.binhyen.returns;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.Wording;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Slice;

/** Ô của biểu mẫu: one number that a form asks for or shows: a measure in a slice, or a figure that is counted. */
record FormCell(
        String code,
        FormRow row,
        FormSection.Column column,
        @Nullable Measure measure,
        Slice slice,
        int scale,
        Wording unit) {

    boolean isCounted() {
        return measure == null;
    }

    boolean isRequired() {
        return !isCounted() && !row.optional();
    }

    boolean isStock() {
        return measure != null && measure.kind() == Measure.Kind.STOCK;
    }

    /** What two forms must not both ask for. */
    String asks() {
        return Objects.requireNonNull(measure).code() + "/" + slice;
    }

    /** The row's label, with the column's where there are several. */
    String label(Locale locale) {
        var name = row.label().in(locale);
        return column.code().isEmpty() ? name : name + " – " + column.label().in(locale);
    }
}
