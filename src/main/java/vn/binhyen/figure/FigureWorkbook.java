package vn.binhyen.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.SheetWriter;
import vn.binhyen.platform.VietnameseFormat;

/** A table as XLSX or CSV: the same rows and columns in the same order as on the page, with real numbers. */
@Component
public class FigureWorkbook {

    private static final String SHEET = "Số liệu";

    private final MessageSource messages;

    FigureWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    public void xlsx(FigureTable table, Locale locale, OutputStream out) throws IOException {
        SheetWriter.xlsx(out, SHEET, head(table, locale), lines(table, locale));
    }

    public void csv(FigureTable table, Locale locale, OutputStream out) throws IOException {
        SheetWriter.csv(out, head(table, locale), lines(table, locale));
    }

    private List<String> head(FigureTable table, Locale locale) {
        var head = new ArrayList<>(List.of(text("figure.area-code", locale), text("figure.area", locale)));
        for (var column : table.columns()) {
            var label =
                    column.figure().label().in(locale) + " · " + column.period().code();
            head.add(label);
            if (column.figure().kind().hasBase()) {
                head.add(label + " · " + text(baseKey(column.figure()), locale));
            }
            if (isPercentage(column.figure())) {
                head.add(label + " · %");
            }
            if (column.figure().kind() == Figure.Kind.NAMES) {
                head.add(label + " · " + text("figure.names", locale));
            }
            if (column.figure().kind().choosesYear()) {
                head.add(label + " · " + text("figure.year", locale));
            }
        }
        return head;
    }

    /** The lines of the table, then the moment it was read: a file must tell how old it is. */
    private List<List<?>> lines(FigureTable table, Locale locale) {
        var lines = new ArrayList<List<?>>();
        table.rows().forEach(row -> lines.add(line(row)));
        lines.add(List.of());
        lines.add(List.of(text("figure.known-at", locale), VietnameseFormat.time(table.readAt())));
        var closed = table.closed();
        if (closed != null) {
            var at = VietnameseFormat.time(closed.closing().closedAt());
            lines.add(List.of(text("figure.as-closed", locale), at));
            lines.add(List.of(text("figure.adjustments", locale), closed.adjustments()));
        }
        return lines;
    }

    private static List<Object> line(FigureTable.Row row) {
        var line = new ArrayList<Object>(List.of(row.code(), row.area().name()));
        for (var value : row.values()) {
            line.add(value.isNothing() ? "" : value.number());
            if (value.figure().kind().hasBase()) {
                line.add(value.of());
            }
            if (isPercentage(value.figure())) {
                var percent = value.percent();
                line.add(percent == null ? "" : percent);
            }
            if (value.figure().kind() == Figure.Kind.NAMES) {
                line.add(value.listed(FigureValue.MOST_NAMES));
            }
            var year = value.year();
            if (year != null) {
                line.add(year.code());
            }
        }
        return line;
    }

    private static boolean isPercentage(Figure figure) {
        return figure.kind() == Figure.Kind.SHARE || figure.kind() == Figure.Kind.GROWTH;
    }

    private static String baseKey(Figure figure) {
        return figure.kind().comparesYears() ? "figure.year-before" : "figure.denominator";
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
