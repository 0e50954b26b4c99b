package vn.binhyen.returns;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.Wording;

/**
 * Dòng của biểu mẫu: one measure that is asked for, or one figure that the system counts itself and nobody types
 * ({@code counted}). {@code part} is shown as a part of the row above.
 */
record FormRow(
        String code,
        Wording label,
        @Nullable Wording hint,
        @Nullable String measure,
        Map<String, String> slice,
        @Nullable String counted,
        boolean optional,
        boolean part) {

    FormRow {
        slice = Objects.requireNonNullElse(slice, Map.of());
    }
}
