package vn.binhyen.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One form of many places in one sheet: a row a place, a column a number. */
public record ReturnSheetPage(
        ReturnRequest request,
        String title,
        String place,
        String period,
        String deadline,
        boolean mayBeSent,
        List<Column> columns,
        List<Row> rows,
        List<Told> findings,
        String source,
        String asOf,
        String template,
        String range,
        @Nullable String previous,
        @Nullable String next,
        FormErrors errors) {

    /** A number that is asked for. */
    public record Column(String label, String unit) {}

    /** A place; what was sent or approved is read only. */
    public record Row(String place, String code, String url, String stateKey, String tone, List<Cell> cells) {}

    /** One number; {@code field} is nothing where it may not be typed. */
    public record Cell(@Nullable String field, String value, boolean wrong) {}

    /** What the rules find at a field. */
    public record Told(String field, String text) {}
}
