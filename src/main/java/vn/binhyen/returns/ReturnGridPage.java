package vn.binhyen.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The grid of one return: what is asked, what was typed, what is wrong or unusual, and what the reviewer said. */
public record ReturnGridPage(
        ReturnRequest request,
        String title,
        String place,
        String period,
        String deadline,
        boolean late,
        String stateKey,
        @Nullable String remark,
        boolean mayBeSent,
        int answered,
        int asked,
        List<Context> context,
        List<Section> sections,
        String source,
        String asOf,
        FormErrors errors) {

    /** A number beside the form that helps to judge it. */
    public record Context(String label, String value, String url) {}

    /** A table of the form. */
    public record Section(String title, List<String> columns, List<Row> rows) {}

    /** One row; {@code open} where its source, day or explanation should be seen at once. */
    public record Row(
            String code,
            String label,
            @Nullable String hint,
            String unit,
            boolean part,
            boolean optional,
            boolean open,
            List<Cell> cells,
            String source,
            String asOf,
            String note,
            @Nullable String noteError) {}

    /** One number; {@code field} is nothing where the system counts it. */
    public record Cell(
            @Nullable String field,
            String label,
            String value,
            @Nullable String before,
            @Nullable String error,
            @Nullable String remark,
            List<Warning> warnings) {}

    /** What a rule found; a hard one keeps the return from being sent. */
    public record Warning(String text, boolean hard) {}
}
