package vn.binhyen.platform;

import java.util.List;

/**
 * Kết quả nhập: what an import did. With errors it did nothing at all; importing the same file again finds everything
 * unchanged.
 */
public record ImportResult(int rows, int created, int updated, int unchanged, List<SheetError> errors) {

    public static ImportResult refused(int rows, List<SheetError> errors) {
        return new ImportResult(rows, 0, 0, 0, errors);
    }

    public static ImportResult done(int created, int updated, int unchanged) {
        return new ImportResult(created + updated + unchanged, created, updated, unchanged, List.of());
    }
}
