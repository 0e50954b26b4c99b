package vn.binhyen.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.ImportResult;

/** The import of boundaries: what to choose, and what became of the file or every feature that is wrong. */
public record BoundaryImportPage(
        String property,
        String day,
        FormErrors errors,
        @Nullable ImportResult result,
        List<Problem> problems) {

    static final int LISTED = 500;

    /** A feature that cannot be taken. */
    public record Problem(int row, String column, String message) {}

    public boolean refused() {
        return !problems.isEmpty();
    }
}
