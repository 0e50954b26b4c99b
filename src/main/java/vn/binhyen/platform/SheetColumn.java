package vn.binhyen.platform;

/**
 * Cột: a column that an import knows, found by its code or by its label in Vietnamese or English. A known column that is
 * not {@code read} may stand in the file (an export has it) and is passed over; any other column is an error.
 */
public record SheetColumn(String code, String labelKey, String sample, boolean required, boolean read) {

    public static SheetColumn required(String code, String labelKey, String sample) {
        return new SheetColumn(code, labelKey, sample, true, true);
    }

    public static SheetColumn optional(String code, String labelKey, String sample) {
        return new SheetColumn(code, labelKey, sample, false, true);
    }

    public static SheetColumn passedOver(String code, String labelKey) {
        return new SheetColumn(code, labelKey, "", false, false);
    }
}
