package vn.binhyen.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One operation: what went where; of an import which part is uncertain. {@code only} is the filter, empty for all. */
public record ReorganisationPage(
        Reorganisation operation,
        List<AreaSuccession> successions,
        int total,
        String only,
        Map<String, String> filters,
        @Nullable SuccessionReport report,
        boolean mayUndo,
        String reason,
        FormErrors errors) {

    public boolean isShortened() {
        return total > successions.size();
    }
}
