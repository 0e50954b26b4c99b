package vn.binhyen.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhyen.figure.Wording;

/** Phần của biểu mẫu: rows of measures set against columns of slices, or one column where nothing is cut. */
record FormSection(String code, Wording title, List<Column> columns, List<FormRow> rows) {

    /** A column adds its slice to that of each row. */
    record Column(String code, Wording label, Map<String, String> slice) {

        /** The one column of a section that has none. */
        static final Column ONLY = new Column("", new Wording("", ""), Map.of());
    }

    FormSection {
        columns = columns == null || columns.isEmpty() ? List.of(Column.ONLY) : List.copyOf(columns);
        rows = List.copyOf(Objects.requireNonNull(rows));
    }
}
